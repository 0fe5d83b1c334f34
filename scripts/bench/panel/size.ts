import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** All scripts of an unpacked extension, each compressed, in kB. */
export function scriptsKb(extension: string): { readonly name: string; readonly kb: number }[] {
  return globSync('**/*.js', { cwd: extension })
    .map((name) => ({ name, kb: gzipSync(readFileSync(join(extension, name)), { level: 9 }).length / 1000 }))
    .sort((a, b) => b.kb - a.kb);
}
