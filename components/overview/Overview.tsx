import { useMemo, useRef } from 'preact/hooks';
import { LAYERS, overviewOf } from '../../lib/timeline/overview.ts';
import { fractionOf, scaleOf } from '../../lib/timeline/scale.ts';
import type { Row } from '../../lib/timeline/row.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import { useBehind } from '../controls/behind.ts';
import { useElementSize } from '../controls/element-size.ts';
import { interfaceTexts } from '../language.ts';
import { barCount, barPaths } from './overview-bars.ts';
import { ticksOf } from './overview-ticks.ts';
import { RangeThumb } from './RangeThumb.tsx';

/** Height of the bars, in px. */
const HEIGHT = 28;
/** A shorter drag is a click, in px. */
const CLICK = 4;

/** Requests over time. A range of time is dragged out of it, or set with the keys of its two thumbs. */
export function Overview({ timeline }: { readonly timeline: Timeline }) {
  return timeline.rows.value.length === 0 ? null : <Strip timeline={timeline} />;
}

const NONE: readonly Row[] = [];

function Strip({ timeline }: { readonly timeline: Timeline }) {
  const { overview: texts } = interfaceTexts();
  const strip = useRef<HTMLDivElement>(null);
  const dragged = useRef<{ readonly x: number; readonly left: number } | null>(null);
  const size = useElementSize(strip);
  const width = size?.width ?? 0;
  const range = timeline.range.value;
  const { requests, problems } = timeline.summary.value;

  const rows = useBehind(timeline.rows, NONE);
  const matching = useBehind(timeline.matching, NONE);
  // Whatever the filter hides, a place in the strip stays the same time.
  const whole = useMemo(() => scaleOf(rows), [rows]);
  const overview = useMemo(
    () => (width === 0 || whole === null ? null : overviewOf(matching, whole, barCount(width))),
    [matching, whole, width],
  );
  const paths = useMemo(() => (overview === null ? {} : barPaths(overview, width, HEIGHT)), [overview, width]);
  const scale = overview?.scale ?? null;
  const timeAt = (x: number) =>
    scale === null ? 0 : scale.from + Math.min(Math.max(x / width, 0), 1) * (scale.to - scale.from);
  const placeOf = (time: number) =>
    scale === null ? '0%' : `${Math.min(Math.max(fractionOf(time, scale), 0), 1) * 100}%`;
  const onPointerMove = (event: PointerEvent) => {
    if (dragged.current === null || scale === null) return;
    const [one, other] = [dragged.current.x, event.clientX - dragged.current.left];
    if (Math.abs(one - other) < CLICK) return;
    timeline.showRange({ from: timeAt(Math.min(one, other)), to: timeAt(Math.max(one, other)) });
  };
  return (
    <section class="overview" aria-label={texts.label}>
      <div
        class="overview-strip"
        ref={strip}
        title={texts.title}
        onPointerDown={(event) => {
          if (event.button !== 0 || (event.target as Element).closest('.range-thumb') !== null) return;
          const { left } = event.currentTarget.getBoundingClientRect();
          dragged.current = { x: event.clientX - left, left };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove}
        onLostPointerCapture={() => {
          dragged.current = null;
        }}
        onDblClick={() => timeline.showRange(null)}
      >
        {overview !== null && (
          <>
            <span class="visually-hidden">{texts.summary(requests, problems)}</span>
            {ticksOf(overview.scale, width).map(({ left, time }) => (
              <span key={left} class="overview-time" style={{ left: `${left}px` }} aria-hidden="true">
                {time}
              </span>
            ))}
            <svg class="overview-bars" width={width} height={HEIGHT} aria-hidden="true" focusable="false">
              {LAYERS.map((layer) => {
                const path = paths[layer];
                return path === undefined ? null : <path key={layer} class="layer" data-group={layer} d={path} />;
              })}
            </svg>
            {range !== null && (
              <span
                class="overview-range"
                style={{ left: placeOf(range.from), right: `calc(100% - ${placeOf(range.to)})` }}
              />
            )}
            {(['from', 'to'] as const).map((end) => (
              <RangeThumb
                key={end}
                end={end}
                label={texts[end]}
                scale={overview.scale}
                steps={overview.buckets.length}
                range={range}
                onChange={timeline.showRange}
              />
            ))}
          </>
        )}
      </div>
    </section>
  );
}
