import { categories, duration } from '../../lib/classifier/index.ts';
import { partyName } from '../../lib/interface-texts/protocol-name.ts';
import { partyText } from '../../lib/notes/problem-texts.ts';
import { clockTime } from '../../lib/notes/units.ts';
import type { Row } from '../../lib/timeline/row.ts';
import type { Scale } from '../../lib/timeline/scale.ts';
import { CauseBadge } from './CauseBadge.tsx';
import { CopyButton } from '../notes/CopyButton.tsx';
import { explanationOf, interfaceTexts } from '../language.ts';
import { Waterfall } from './Waterfall.tsx';

interface TimelineRowProps {
  readonly row: Row;
  /** From 0, among the shown rows. */
  readonly index: number;
  /** Distance from the top of the list, in px. */
  readonly top: number;
  readonly scale: Scale;
  /** Without the waterfall, for which there is no room. */
  readonly narrow: boolean;
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
  narrow,
  selected,
  reachable,
  onOpen,
  onFocus,
  onCopy,
}: TimelineRowProps) {
  const all = interfaceTexts();
  const { timeline: texts } = all;
  const { exchange, verdict, problem, attempts } = row;
  const { time, fraction } = clockTime(row.startedAt);
  const tabIndex = reachable ? 0 : -1;
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
      data-attempts={attempts.length}
      data-pending={row.pending}
      onClick={() => onOpen(row)}
      onFocus={() => onFocus(row)}
    >
      <span class="started" role="gridcell">
        {time}
        {!narrow && <span class="fraction">{fraction}</span>}
      </span>
      {!narrow && (
        <span class="span" role="gridcell">
          <Waterfall row={row} scale={scale} />
        </span>
      )}
      <span class="party" role="gridcell">
        <span class="provider" title={exchange.url}>
          {problem?.server === undefined ? partyName(verdict.provider, all) : partyText(problem, all)}
        </span>
        <span class="model-line">
          <span class="model" title={verdict.model ?? undefined}>
            {verdict.model ?? ''}
          </span>
          {attempts.length > 1 && (
            <span class="attempts" title={texts.attemptsTitle(attempts.length, row.polled)}>
              {texts.attempts(attempts.length)}
            </span>
          )}
        </span>
      </span>
      <span class="status" role="gridcell" title={statusTitle(row)}>
        {exchange.status === 0 ? (verdict.kind === 'pending' ? '…' : '–') : exchange.status}
      </span>
      <span class="finding" role="gridcell">
        <Outcome row={row} />
      </span>
      <span class="action" role="gridcell">
        {problem !== null && (
          <CopyButton label={texts.copyNote} tabIndex={tabIndex} of={row.id} onCopy={() => onCopy(row)} />
        )}
      </span>
    </div>
  );
}

/** The cause with the first fix, or how far the call came. */
function Outcome({ row }: { readonly row: Row }) {
  const { timeline: texts } = interfaceTexts();
  const { exchange, verdict, problem } = row;
  if (problem === null) {
    const took = duration(exchange.timings.total);
    if (verdict.kind !== 'pending') return <span class="answered">{texts.answeredIn(took)}</span>;
    return (
      <span class="answered" data-pending="true">
        {exchange.status === 0 ? texts.waitingFor(took) : texts.receivingFor(took)}
      </span>
    );
  }
  const { fixes, title } = explanationOf(problem);
  const fix = fixes[0]?.text ?? title;
  const later = row.pending ? texts.tryingAgain : row.recovered ? texts.thenPassed : null;
  return (
    <>
      <span class="cause-line">
        <CauseBadge failure={problem} />
        {later !== null && <span class="later">{later}</span>}
      </span>
      <span class="fix" title={fix}>
        {fix}
      </span>
    </>
  );
}

function statusTitle({ exchange, verdict }: Row): string {
  const { timeline: texts } = interfaceTexts();
  if (verdict.kind === 'pending') return texts.underWay;
  return exchange.status === 0 ? texts.noResponse : exchange.statusText;
}
