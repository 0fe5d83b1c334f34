import type { TreeRow } from './json-tree.ts';

/** What a key does in a tree: goes to another line, opens or closes the line, or opens a line and its siblings. */
export type TreeMove =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'open-all'; readonly ids: readonly string[] };

type Line = Pick<TreeRow, 'id' | 'parent' | 'size' | 'isOpen'>;

/** What a key does at line `at`, as trees have it everywhere; `null` for a key that does nothing there. */
export function treeMove(key: string, at: number, rows: readonly Line[]): TreeMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  const go = (to: number): TreeMove => ({ kind: 'go', to: Math.min(Math.max(to, 0), rows.length - 1) });
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      if (row.size === 0) return null;
      return row.isOpen ? go(at + 1) : { kind: 'toggle' };
    case 'ArrowLeft':
      if (row.isOpen) return { kind: 'toggle' };
      return row.parent === null ? null : go(rows.findIndex(({ id }) => id === row.parent));
    case 'Enter':
    case ' ':
      return { kind: 'toggle' };
    case '*':
      return {
        kind: 'open-all',
        ids: rows.filter(({ parent, size }) => parent === row.parent && size > 0).map(({ id }) => id),
      };
    default:
      return null;
  }
}
