import { COLUMNS } from '../../lib/timeline/arrangement.ts';
import { GROUPINGS } from '../../lib/timeline/arrangement.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import { Icon } from '../controls/Icon.tsx';
import { MenuButton } from '../controls/MenuButton.tsx';
import { interfaceTexts } from '../language.ts';
import { panelState } from '../panel-state.ts';

/** By what the list is grouped and sorted: there also where the list is too narrow for heads. */
export function ArrangeMenu({ timeline }: { readonly timeline: Timeline }) {
  const { list: texts } = interfaceTexts();
  const grouping = timeline.grouping.value;
  const { column: sortedBy, descending } = timeline.sorting.value;
  const { columns } = panelState.value;
  return (
    <MenuButton
      label={texts.arrange}
      look="icon-button"
      action="arrange"
      sections={[
        {
          title: texts.groupBy,
          items: GROUPINGS.map((way) => ({
            id: `group-${way}`,
            text: texts.groupings[way],
            choice: { kind: 'radio', on: grouping === way },
            run: () => timeline.groupBy(way),
          })),
        },
        ...(grouping === 'none'
          ? []
          : [
              {
                items: [
                  { id: 'collapse', text: texts.collapseAll, run: () => timeline.foldAll(true) },
                  { id: 'expand', text: texts.expandAll, run: () => timeline.foldAll(false) },
                ],
              },
            ]),
        {
          title: texts.sortBy,
          items: COLUMNS.filter((id) => columns.includes(id) || id === sortedBy).map((id) => ({
            id: `sort-${id}`,
            text: texts.columnNames[id],
            choice: { kind: 'radio', on: sortedBy === id },
            ...(sortedBy === id ? { hint: descending ? texts.descending : texts.ascending } : {}),
            run: () => timeline.sortBy(id),
          })),
        },
      ]}
    >
      <Icon name="arrange" />
    </MenuButton>
  );
}
