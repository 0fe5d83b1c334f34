import { categories } from '../../lib/classifier/index.ts';
import type { ColumnId } from '../../lib/timeline/arrangement.ts';
import type { Row } from '../../lib/timeline/row.ts';
import { Cell, NumberOf, numberText, Party, Started, Status } from './Cell.tsx';
import type { CellContext } from './Cell.tsx';
import { CopyButton } from '../notes/CopyButton.tsx';
import { interfaceTexts } from '../language.ts';
import { Outcome } from './Outcome.tsx';

interface TimelineRowProps {
  readonly row: Row;
  readonly cells: CellContext;
  /** From 0, among the lines of the list. */
  readonly index: number;
  /** How many rows of heads stand above them, as assistive technology counts. */
  readonly heads: number;
  /** Distance from the top of the list, in px. */
  readonly top: number;
  /** From left to right; `null` in a list that is too narrow for columns. */
  readonly columns: readonly ColumnId[] | null;
  /** By which the list is sorted: its value is shown also where its column is not. */
  readonly sortedBy: ColumnId;
  /** Whether it stands under the head of a group. */
  readonly grouped: boolean;
  readonly selected: boolean;
  /** Whether Tab comes to this row. */
  readonly reachable: boolean;
  readonly onOpen: (row: Row) => void;
  readonly onFocus: (row: Row) => void;
  readonly onCopy: (row: Row) => Promise<boolean>;
}

/** One call: when, how long, whose, with which status, why it failed and what to do first. */
export function TimelineRow(props: TimelineRowProps) {
  const { row, cells, index, heads, top, columns, sortedBy, grouped, selected, reachable, onOpen, onFocus, onCopy } =
    props;
  const { timeline: texts } = interfaceTexts();
  const { exchange, verdict, problem, attempts } = row;
  const tabIndex = reachable ? 0 : -1;
  return (
    <div
      class="row"
      role="row"
      style={{ transform: `translateY(${top}px)` }}
      tabIndex={tabIndex}
      aria-rowindex={index + heads + 1}
      aria-level={grouped ? 2 : undefined}
      aria-selected={selected}
      data-id={row.id}
      data-row={index + 1}
      data-provider={verdict.provider.id}
      data-kind={verdict.kind}
      data-category={problem?.category}
      data-cause={problem?.cause}
      data-group={problem === null ? undefined : categories[problem.category].group}
      data-status={exchange.status}
      data-url={exchange.url}
      data-attempts={attempts.length}
      data-pending={row.pending}
      onClick={() => onOpen(row)}
      onFocus={() => onFocus(row)}
    >
      {columns === null ? (
        <NarrowCells row={row} cells={cells} sortedBy={sortedBy} />
      ) : (
        columns.map((column) => <Cell key={column} column={column} row={row} {...cells} />)
      )}
      <span class="action" role="gridcell">
        {problem !== null && (
          <CopyButton label={texts.copyNote} tabIndex={tabIndex} of={row.id} onCopy={() => onCopy(row)} />
        )}
      </span>
    </div>
  );
}

/** In two lines, without the waterfall. */
function NarrowCells({ row, cells, sortedBy }: Pick<TimelineRowProps, 'row' | 'cells' | 'sortedBy'>) {
  return (
    <>
      <span class="started" role="gridcell">
        <Started row={row} origin={cells.origin} precise={false} />
      </span>
      <Party row={row} />
      <span class="number" role="gridcell" data-cell={sortedBy}>
        {numberText(sortedBy, row) !== null && <NumberOf column={sortedBy} row={row} />}
      </span>
      <Status row={row} />
      <span class="finding" role="gridcell">
        <Outcome row={row} />
      </span>
    </>
  );
}
