import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script of an unpacked extension and its size, compressed, in kB. */
export interface Script {
  readonly name: string;
  readonly kb: number;
  /** Rules and texts, which are data, and no code. */
  readonly isData: boolean;
}

/** All scripts of an unpacked extension, the largest first. */
export function scriptsOf(extension: string): readonly Script[] {
  return globSync('**/*.js', { cwd: extension })
    .map((name) => ({
      name,
      kb: gzipSync(readFileSync(join(extension, name)), { level: 9 }).length / 1000,
      isData: /\/(?:knowledge|zh-CN)-/u.test(name),
    }))
    .sort((a, b) => b.kb - a.kb);
}
