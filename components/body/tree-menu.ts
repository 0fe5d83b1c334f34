import type { MenuSection } from '../controls/Menu.tsx';
import { interfaceTexts } from '../language.ts';
import type { Copy } from './copy.ts';
import type { TreeRow } from './json-tree.ts';
import { valueText } from './json-value.ts';
import { pathOf } from './tree-path.ts';

/** What can be copied of a line of a tree. */
export function treeMenu(row: TreeRow, rows: readonly TreeRow[], onCopy: Copy): readonly MenuSection[] {
  const { menu, body } = interfaceTexts();
  const path = pathOf(row, rows);
  const item = (id: string, text: string, copied: string, name: string) => ({
    id,
    text,
    run: () => void onCopy(copied, name),
  });
  return [
    {
      items: [
        item('copy-value', menu.copyValue, valueText(row.value), body.valueName),
        ...(path === '' ? [] : [item('copy-path', menu.copyPath, path, menu.path)]),
        ...(row.size === 0 ? [] : [item('copy-subtree', menu.copySubtree, subtreeText(row), menu.subtree)]),
      ],
    },
  ];
}

/** With its name, as it stands in its parent. */
function subtreeText({ key, value }: TreeRow): string {
  return typeof key === 'string' ? `${JSON.stringify(key)}: ${valueText(value)}` : valueText(value);
}
