import { readFileSync } from 'node:fs';

/** The version in the nearest package.json above this file: the package's, or in the tree that of the extension. */
export function version(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
      if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
    } catch {
      // Not there.
    }
  }
  return '';
}
