import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A way into the package. */
export interface Entry {
  /** As `import` names it; `null` for the command, which nothing imports. */
  readonly subpath: string | null;
  /** From the root of the tree. */
  readonly source: string;
  /** Name of the built file, without its ending. */
  readonly name: string;
  /** Whether importing it does something by itself. */
  readonly sideEffects?: true;
}

const entries: readonly Entry[] = [
  { subpath: '.', source: 'lib/package/index.ts', name: 'index' },
  { subpath: './har', source: 'lib/package/har.ts', name: 'har' },
  { subpath: './data', source: 'lib/package/data.ts', name: 'data' },
  { subpath: './register', source: 'lib/server/register.ts', name: 'register', sideEffects: true },
  { subpath: null, source: 'lib/command-line/main.ts', name: 'command-line', sideEffects: true },
];

/** The ways into the package of which there is a source. */
export function entriesOf(root: string): readonly Entry[] {
  return entries.filter(({ source }) => existsSync(join(root, source)));
}
