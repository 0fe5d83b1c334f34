import type { TreeRow } from './json-tree.ts';

type Line = Pick<TreeRow, 'id' | 'parent' | 'key'>;

/** The way to a line as JavaScript has it: `messages[3].content`; '' for the root. `rows`: all lines above it. */
export function pathOf(row: Line, rows: readonly Line[]): string {
  const known = new Map(rows.map((line) => [line.id, line]));
  const steps: string[] = [];
  for (let line: Line | undefined = row; line !== undefined; line = known.get(line.parent ?? '~')) {
    // Ranges of long lists are no part of the way.
    if (line.key !== null) steps.unshift(stepText(line.key));
  }
  return steps.join('').replace(/^\./u, '');
}

function stepText(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$]{0,200}$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
