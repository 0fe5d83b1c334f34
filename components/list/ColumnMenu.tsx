import type { RefObject } from 'preact';
import { defaultPanelState } from '../../lib/settings/panel-state.ts';
import { COLUMNS, type ColumnId } from '../../lib/timeline/arrangement.ts';
import { Menu, type MenuSection } from '../controls/Menu.tsx';
import type { MenuPlace } from '../controls/menu-box.ts';
import { interfaceTexts } from '../language.ts';
import { changePanelState, panelState } from '../panel-state.ts';
import { toggled } from './columns.ts';

interface ColumnMenuProps {
  readonly at: MenuPlace;
  /** The head that it was opened on; `null`: on none. */
  readonly column: ColumnId | null;
  /** What the list has room for. */
  readonly shown: readonly ColumnId[];
  readonly opener: RefObject<HTMLElement | null>;
  readonly onMove: (column: ColumnId, by: number) => void;
  readonly onClose: (back: boolean) => void;
}

/** Which columns the list has, in which order, and how it tells the start of a call. */
export function ColumnMenu({ at, column, shown, opener, onMove, onClose }: ColumnMenuProps) {
  const { list: texts } = interfaceTexts();
  const { columns, startedAs } = panelState.value;
  const sections: readonly MenuSection[] = [
    {
      title: texts.columnsMenu,
      items: COLUMNS.filter((id) => id !== 'cause').map((id) => ({
        id,
        text: texts.columnNames[id],
        choice: { kind: 'checkbox', on: columns.includes(id) },
        ...(columns.includes(id) && !shown.includes(id) ? { hint: texts.noRoom } : {}),
        run: () => changePanelState({ columns: toggled(panelState.peek().columns, id, COLUMNS) }),
      })),
    },
    {
      title: texts.startedAs,
      items: (['clock', 'elapsed'] as const).map((way) => ({
        id: way,
        text: texts[way],
        choice: { kind: 'radio', on: startedAs === way },
        run: () => changePanelState({ startedAs: way }),
      })),
    },
    {
      items: [
        ...(column === null
          ? []
          : [
              { id: 'left', text: texts.moveLeft, hint: 'Alt+←', run: () => onMove(column, -1) },
              { id: 'right', text: texts.moveRight, hint: 'Alt+→', run: () => onMove(column, 1) },
            ]),
        {
          id: 'reset',
          text: texts.resetColumns,
          run: () =>
            changePanelState({
              columns: defaultPanelState.columns,
              widths: {},
              startedAs: defaultPanelState.startedAs,
            }),
        },
      ],
    },
  ];
  return <Menu label={texts.columnsMenu} at={at} sections={sections} opener={opener} onClose={onClose} />;
}
