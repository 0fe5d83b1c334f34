import { useRef } from 'preact/hooks';
import { duration } from '../../lib/classifier/index.ts';
import type { SortColumn, Sorting } from '../../lib/timeline/sorting.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import { ColumnResizer } from './ColumnResizer.tsx';
import { COLUMNS, sizedColumn } from './columns.ts';
import type { ColumnWidths, SizedColumn } from './columns.ts';
import { Icon } from '../controls/Icon.tsx';
import { useRoving } from '../controls/roving.ts';
import { interfaceTexts } from '../language.ts';

interface ColumnHeadsProps {
  readonly timeline: Timeline;
  readonly widths: ColumnWidths;
  /** Widest that a column may be, in px. */
  readonly max: number;
  /** `null`: as at the beginning. */
  readonly onResize: (column: SizedColumn, width: number | null) => void;
}

/** By which the grid, whose rows scroll below, owns its row of heads. */
export const HEADS_ID = 'timeline-heads';

/**
 * The heads of the columns: each sorts the list, and its edge sets its width. Like the rows they are cells of the grid; the
 * index of a row counts calls, so the row of heads has none.
 */
export function ColumnHeads({ timeline, widths, max, onResize }: ColumnHeadsProps) {
  const { timeline: texts } = interfaceTexts();
  const heads = useRef<HTMLDivElement>(null);
  useRoving(heads, '.sort, .column-resizer');
  const sorting = timeline.sorting.value;
  const scale = timeline.scale.value;
  return (
    <div class="columns" id={HEADS_ID} role="row" ref={heads}>
      {COLUMNS.map((column) => {
        const sized = sizedColumn(column);
        const order = sorting.descending ? 'descending' : 'ascending';
        return (
          <span
            key={column}
            class="column"
            role="columnheader"
            // Without the value of the edge that sets its width.
            aria-label={texts.columns[column]}
            aria-sort={sorting.column === column ? order : 'none'}
            data-column={column}
          >
            <SortButton column={column} sorting={sorting} onSort={timeline.sortBy} />
            {column === 'duration' && scale !== null && (
              <span class="total" title={texts.span(duration(scale.to - scale.from))}>
                {duration(scale.to - scale.from)}
              </span>
            )}
            {sized !== null && (
              <ColumnResizer
                label={texts.resize(texts.columns[column])}
                column={sized}
                width={widths[sized] ?? null}
                max={max}
                onResize={(width) => onResize(sized, width)}
              />
            )}
          </span>
        );
      })}
      <span class="column" role="columnheader">
        <span class="visually-hidden">{texts.copyNote}</span>
      </span>
    </div>
  );
}

interface SortButtonProps {
  readonly column: SortColumn;
  readonly sorting: Sorting;
  readonly onSort: (column: SortColumn) => void;
}

function SortButton({ column, sorting, onSort }: SortButtonProps) {
  const { timeline: texts } = interfaceTexts();
  const name = texts.columns[column];
  const on = sorting.column === column;
  return (
    <button type="button" class="sort" data-sort={column} title={texts.sortBy(name)} onClick={() => onSort(column)}>
      <span class="name">{name}</span>
      {on && <Icon name={sorting.descending ? 'descending' : 'ascending'} />}
    </button>
  );
}
