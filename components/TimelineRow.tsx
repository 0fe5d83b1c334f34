import { categories, duration } from '../lib/classifier/index.ts';
import { clockTime } from '../lib/notes/units.ts';
import type { Row } from '../lib/timeline/row.ts';
import type { Scale } from '../lib/timeline/scale.ts';
import { CauseBadge } from './CauseBadge.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Waterfall } from './Waterfall.tsx';

interface TimelineRowProps {
  readonly row: Row;
  /** From 0, among the shown rows. */
  readonly index: number;
  /** Distance from the top of the list, in px. */
  readonly top: number;
  readonly scale: Scale;
  readonly selected: boolean;
  /** Whether Tab comes to this row. */
  readonly reachable: boolean;
  readonly onOpen: (row: Row) => void;
  readonly onFocus: (row: Row) => void;
  readonly onCopy: (row: Row) => Promise<boolean>;
}

/** One call: when, how long, whose, with which status, why it failed and what to do first. */
export function TimelineRow({
  row,
  index,
  top,
  scale,
  selected,
  reachable,
  onOpen,
  onFocus,
  onCopy,
}: TimelineRowProps) {
  const { exchange, verdict, problem } = row;
  const { time, fraction } = clockTime(exchange.startedAt);
  const tabIndex = reachable ? 0 : -1;
  const fix = problem?.fixes[0]?.text ?? problem?.title;
  return (
    <div
      class="row"
      role="row"
      style={{ transform: `translateY(${top}px)` }}
      tabIndex={tabIndex}
      aria-rowindex={index + 1}
      aria-selected={selected}
      data-id={row.id}
      data-provider={verdict.provider.id}
      data-kind={verdict.kind}
      data-category={problem?.category}
      data-cause={problem?.cause}
      data-group={problem === null ? undefined : categories[problem.category].group}
      data-status={exchange.status}
      data-url={exchange.url}
      onClick={() => onOpen(row)}
      onFocus={() => onFocus(row)}
    >
      <span class="started" role="gridcell">
        {time}
        <span class="fraction">{fraction}</span>
      </span>
      <span class="span" role="gridcell">
        <Waterfall row={row} scale={scale} />
      </span>
      <span class="party" role="gridcell">
        <span class="provider">{verdict.provider.name}</span>
        <span class="model">{verdict.model ?? ''}</span>
      </span>
      <span class="status" role="gridcell" title={exchange.status === 0 ? 'No response' : exchange.statusText}>
        {exchange.status === 0 ? '–' : exchange.status}
      </span>
      <span class="finding" role="gridcell">
        {problem === null ? (
          <span class="answered">Answered in {duration(exchange.timings.total)}</span>
        ) : (
          <>
            <CauseBadge failure={problem} />
            <span class="fix" title={fix}>
              {fix}
            </span>
          </>
        )}
      </span>
      <span class="action" role="gridcell">
        {problem !== null && <CopyButton label="Copy note" tabIndex={tabIndex} onCopy={() => onCopy(row)} />}
      </span>
    </div>
  );
}
