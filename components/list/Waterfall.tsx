import { categories, duration } from '../../lib/classifier/index.ts';
import type { Call } from '../../lib/timeline/call.ts';
import type { Row } from '../../lib/timeline/row.ts';
import { firstEventOf, fractionOf, phasesOf, segmentsOf } from '../../lib/timeline/scale.ts';
import type { Scale } from '../../lib/timeline/scale.ts';
import { interfaceTexts } from '../language.ts';

/** Attempts of one call that have bars of their own, the last ones. */
const SHOWN = 8;

const percent = (fraction: number) => `${(fraction * 100).toFixed(3)}%`;

interface WaterfallProps {
  readonly row: Row;
  readonly scale: Scale;
}

/** One row's bars, one for each attempt, on the scale that all rows share. */
export function Waterfall({ row, scale }: WaterfallProps) {
  const { timeline: texts } = interfaceTexts();
  const { attempts } = row;
  const title = attempts.length === 1 ? phasesText(row) : texts.attemptsTitle(attempts.length, row.polled);
  return (
    <span class="waterfall" title={title}>
      {attempts.slice(-SHOWN).map((call, at) => (
        <Bar key={at} call={call} scale={scale} detailed={attempts.length === 1} />
      ))}
      <span class="visually-hidden">{texts.waterfall.took(duration(row.endedAt - row.startedAt))}</span>
    </span>
  );
}

/** `detailed`: with its phases and the first event of a stream. */
function Bar({ call, scale, detailed }: { readonly call: Call; readonly scale: Scale; readonly detailed: boolean }) {
  const { exchange, problem, verdict } = call;
  const segments = segmentsOf(exchange, scale);
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  const group = problem === null ? undefined : categories[problem.category].group;
  const firstEvent = detailed ? firstEventOf(exchange) : null;
  return (
    <>
      <span
        class="bar"
        data-group={group}
        data-pending={verdict.kind === 'pending'}
        style={{ left: percent(fractionOf(exchange.startedAt, scale)), width: percent(length) }}
      >
        {detailed ? (
          segments.map(({ phase, length: part }) => (
            <span key={phase} data-phase={phase} style={{ flexGrow: part / length }} />
          ))
        ) : (
          <span data-phase="waiting" style={{ flexGrow: 1 }} />
        )}
      </span>
      {firstEvent !== null && <span class="first-event" style={{ left: percent(fractionOf(firstEvent, scale)) }} />}
    </>
  );
}

function phasesText({ exchange: { timings } }: Row): string {
  const { waterfall: texts } = interfaceTexts().timeline;
  const { blocked, waiting, receiving } = phasesOf(timings);
  return [
    texts.total(duration(timings.total)),
    texts.before(duration(blocked)),
    texts.waiting(duration(waiting)),
    ...(timings.firstEvent < 0 ? [] : [texts.firstEvent(duration(timings.firstEvent))]),
    texts.receiving(duration(receiving)),
  ].join(' · ');
}
