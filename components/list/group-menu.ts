import type { GroupLine } from '../../lib/timeline/lines.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import type { MenuSection } from '../controls/Menu.tsx';
import { keyText } from '../keys.ts';
import { interfaceTexts } from '../language.ts';

/** What can be done with the group of a head. */
export function groupMenu(
  group: GroupLine,
  timeline: Timeline,
  onCopy: (group: GroupLine) => Promise<boolean>,
): readonly MenuSection[] {
  const { list: texts } = interfaceTexts();
  const { key, collapsed, problems } = group;
  return [
    {
      items:
        problems === 0
          ? []
          : [{ id: 'copy-group', text: texts.copyGroup, hint: keyText('copy'), run: () => void onCopy(group) }],
    },
    {
      items: [
        {
          id: 'fold',
          text: collapsed ? texts.expand : texts.collapse,
          hint: collapsed ? '→' : '←',
          run: () => timeline.fold(key, !collapsed),
        },
        { id: 'collapse-all', text: texts.collapseAll, run: () => timeline.foldAll(true) },
        { id: 'expand-all', text: texts.expandAll, run: () => timeline.foldAll(false) },
      ],
    },
  ];
}
