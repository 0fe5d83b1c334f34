import { duration } from '../lib/classifier/index.ts';
import { phasesOf, segmentsOf } from '../lib/timeline/scale.ts';
import type { Scale } from '../lib/timeline/scale.ts';
import type { Row } from '../lib/timeline/row.ts';

const percent = (fraction: number) => `${(fraction * 100).toFixed(3)}%`;

/** One row's bar on the scale that all rows share. */
export function Waterfall({ row, scale }: { readonly row: Row; readonly scale: Scale }) {
  const { timings } = row.exchange;
  const phases = phasesOf(timings);
  const title = [
    `${duration(timings.total)} in all`,
    `before sending ${duration(phases.blocked)}`,
    `waiting ${duration(phases.waiting)}`,
    `receiving ${duration(phases.receiving)}`,
  ].join(' · ');
  const segments = segmentsOf(row, scale);
  const [first] = segments;
  const start = first?.start ?? (row.exchange.startedAt - scale.from) / Math.max(scale.to - scale.from, 1);
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  return (
    <span class="waterfall" title={title}>
      <span class="bar" style={{ left: percent(start), width: percent(length) }}>
        {segments.map((segment) => (
          <span key={segment.phase} data-phase={segment.phase} style={{ flexGrow: segment.length / length }} />
        ))}
      </span>
      <span class="visually-hidden">{`took ${duration(timings.total)}`}</span>
    </span>
  );
}
