import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Packs a package as `npm publish` would, into a folder; returns the path of the tarball. */
export function packTarball(folder: string, into: string): string {
  const out = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const told: unknown = JSON.parse(out);
  const [packed] = Array.isArray(told) ? told : Object.values(told as object);
  return join(into, (packed as { readonly filename: string }).filename);
}
