import { useRef, useState } from 'preact/hooks';
import { duration } from '../../lib/classifier/index.ts';
import type { ColumnId } from '../../lib/timeline/arrangement.ts';
import type { Sorting } from '../../lib/timeline/arrangement.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { ColumnResizer } from './ColumnResizer.tsx';
import { COLUMN_LAYOUTS, moved, widestColumn, withWidth } from './columns.ts';
import type { FittedColumns } from './columns.ts';
import { Icon } from '../controls/Icon.tsx';
import type { MenuPlace } from '../controls/menu-box.ts';
import { useRoving } from '../controls/roving.ts';
import { interfaceTexts } from '../language.ts';
import { changePanelState, panelState } from '../panel-state.ts';

interface ColumnHeadsProps {
  readonly timeline: Timeline;
  /** What there is room for. */
  readonly fitted: FittedColumns;
  /** Of the list, in px. */
  readonly listWidth: number;
}

/** By which the grid, whose rows scroll below, owns its row of heads. */
export const HEADS_ID = 'timeline-heads';

/** Where the menu of the columns is open, and by which head. */
interface OpenMenu {
  readonly at: MenuPlace;
  readonly column: ColumnId | null;
}

/**
 * The heads of the columns: each sorts the list, and its edge sets its width. With Alt and an arrow key a head moves; its
 * context menu and the button at the end choose what is shown. Like the rows they are cells of the grid, its first row.
 */
export function ColumnHeads({ timeline, fitted, listWidth }: ColumnHeadsProps) {
  const { timeline: texts, list } = interfaceTexts();
  const heads = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  useRoving(heads, '.sort, .column-resizer, [data-action="columns"]');
  const sorting = timeline.sorting.value;
  const scale = timeline.scale.value;
  const { columns: wanted, widths } = panelState.value;
  const focusHead = (column: ColumnId | null) => {
    const head =
      column === null ? button.current : heads.current?.querySelector<HTMLElement>(`[data-sort="${column}"]`);
    head?.focus();
  };
  const move = (column: ColumnId, by: number) => {
    changePanelState({ columns: moved(wanted, column, by) });
    requestAnimationFrame(() => focusHead(column));
  };
  return (
    <>
      <div
        class="columns"
        id={HEADS_ID}
        role="row"
        aria-rowindex={1}
        ref={heads}
        onContextMenu={(event) => {
          event.preventDefault();
          const head = (event.target as Element).closest<HTMLElement>('[data-column]');
          const { clientX: x, clientY: y } = event;
          // By keyboard there is no point to open at.
          const at = x === 0 && y === 0 ? (head ?? event.currentTarget).getBoundingClientRect() : pointOf(x, y);
          setMenu({ at, column: (head?.dataset['column'] as ColumnId | undefined) ?? null });
        }}
      >
        {fitted.columns.map((column) => (
          <span
            key={column}
            class="column"
            role="columnheader"
            // Without the value of the edge that sets its width.
            aria-label={list.columnNames[column]}
            aria-sort={sorting.column !== column ? 'none' : sorting.descending ? 'descending' : 'ascending'}
            data-column={column}
            data-align={COLUMN_LAYOUTS[column].align}
          >
            <span class="head-line">
              <SortButton
                column={column}
                sorting={sorting}
                onSort={timeline.sortBy}
                onMove={(by) => move(column, by)}
              />
              {column === 'waterfall' && scale !== null && (
                <span class="total" title={texts.span(duration(scale.to - scale.from))}>
                  {duration(scale.to - scale.from)}
                </span>
              )}
            </span>
            {column !== 'cause' && (
              <ColumnResizer
                label={texts.resize(list.columnNames[column])}
                column={column}
                width={widths[column] ?? null}
                max={widestColumn(column, fitted, listWidth)}
                onResize={(width) => changePanelState({ widths: withWidth(widths, column, width) })}
              />
            )}
          </span>
        ))}
        <span class="column" role="columnheader" aria-label={texts.copyNote}>
          <button
            ref={button}
            type="button"
            class="icon-button"
            aria-label={list.columnsMenu}
            aria-haspopup="menu"
            aria-expanded={menu !== null && menu.column === null}
            title={list.columnsMenu}
            data-action="columns"
            onClick={(event) =>
              setMenu(menu === null ? { at: event.currentTarget.getBoundingClientRect(), column: null } : null)
            }
          >
            <Icon name="columns" />
          </button>
        </span>
      </div>
      {menu !== null && (
        <ColumnMenu
          at={menu.at}
          column={menu.column}
          shown={fitted.columns}
          opener={button}
          onMove={move}
          onClose={(back) => {
            setMenu(null);
            if (back) focusHead(menu.column);
          }}
        />
      )}
    </>
  );
}

function pointOf(x: number, y: number): MenuPlace {
  return { left: x, right: x, top: y, bottom: y };
}

interface SortButtonProps {
  readonly column: ColumnId;
  readonly sorting: Sorting;
  readonly onSort: (column: ColumnId) => void;
  readonly onMove: (by: number) => void;
}

function SortButton({ column, sorting, onSort, onMove }: SortButtonProps) {
  const { timeline: texts, list } = interfaceTexts();
  const on = sorting.column === column;
  return (
    <button
      type="button"
      class="sort"
      data-sort={column}
      title={texts.sortBy(list.columnNames[column])}
      onClick={() => onSort(column)}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(event.key === 'ArrowLeft' ? -1 : 1);
      }}
    >
      <span class="name">{list.columns[column]}</span>
      {on && <Icon name={sorting.descending ? 'descending' : 'ascending'} />}
    </button>
  );
}
