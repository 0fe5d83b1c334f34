import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LAYERS, overviewOf, rowInBucket, zoomed } from '../../lib/timeline/overview.ts';
import { fractionOf, scaleOf } from '../../lib/timeline/scale.ts';
import type { Row } from '../../lib/timeline/row.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import { useBehind } from '../controls/behind.ts';
import { useElementSize } from '../controls/element-size.ts';
import { interfaceTexts } from '../language.ts';
import { barCount, barPaths } from './overview-bars.ts';
import { barText } from './bar-text.ts';
import { Legend } from './Legend.tsx';
import { ticksOf } from './overview-ticks.ts';
import { RangeThumb } from './RangeThumb.tsx';

/** Height of the bars, in px. */
const HEIGHT = 28;
/** A shorter drag is a click, in px. */
const CLICK = 4;

/** How much one turn of the wheel makes a range shorter. */
const ZOOM = 1.25;

/**
 * Requests over time. A range of time is dragged out of it, made with the wheel, or set with the keys of its two thumbs; a
 * click on a bar selects a call of it.
 */
export function Overview({ timeline }: { readonly timeline: Timeline }) {
  return timeline.rows.value.length === 0 ? null : <Strip timeline={timeline} />;
}

const NONE: readonly Row[] = [];

function Strip({ timeline }: { readonly timeline: Timeline }) {
  const { overview: texts } = interfaceTexts();
  const strip = useRef<HTMLDivElement>(null);
  const dragged = useRef<{ readonly x: number; readonly left: number } | null>(null);
  /** Whether the pointer was moved since it was pressed: then it was no click. */
  const moved = useRef(false);
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
  const [hovered, setHovered] = useState(-1);
  const bucketAt = (x: number) =>
    overview === null
      ? -1
      : Math.min(Math.max(Math.floor((x / width) * overview.buckets.length), 0), overview.buckets.length - 1);
  const hasCalls = overview !== null && Object.keys(overview.buckets[hovered] ?? {}).length > 0;
  const title = overview !== null && hasCalls ? barText(matching, overview, hovered) : texts.title;
  useEffect(() => {
    const element = strip.current;
    if (element === null || scale === null) return;
    // Not passive, as it must keep the panel from scrolling.
    const onWheel = (event: WheelEvent) => {
      if (event.deltaY === 0 || event.ctrlKey) return;
      event.preventDefault();
      const at = timeAt(event.clientX - element.getBoundingClientRect().left);
      timeline.showRange(zoomed(timeline.range.peek() ?? scale, at, event.deltaY < 0 ? 1 / ZOOM : ZOOM, scale));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scale?.from, scale?.to, width]);
  const onClick = (event: MouseEvent) => {
    if (overview === null || moved.current || (event.target as Element).closest('.range-thumb') !== null) return;
    const bucket = bucketAt(event.clientX - left(event));
    // A call that ends between aim and click moves all bars a little to the left: one beside the pointer is meant too.
    for (const near of [bucket, bucket - 1, bucket + 1]) {
      // What is in the list goes first, and what the view hides is shown: the bar is there for all calls.
      const row = rowInBucket(timeline.shown.peek(), overview, near) ?? rowInBucket(matching, overview, near);
      if (row === null) continue;
      timeline.show(row.id);
      return;
    }
  };
  const onPointerMove = (event: PointerEvent) => {
    setHovered(bucketAt(event.clientX - left(event)));
    if (dragged.current === null || scale === null) return;
    const [one, other] = [dragged.current.x, event.clientX - dragged.current.left];
    if (Math.abs(one - other) < CLICK) return;
    moved.current = true;
    timeline.showRange({ from: timeAt(Math.min(one, other)), to: timeAt(Math.max(one, other)) });
  };
  return (
    <section class="overview" aria-label={texts.label}>
      <div
        class="overview-strip"
        ref={strip}
        title={title}
        data-hovered={hasCalls}
        onClick={onClick}
        onPointerLeave={() => setHovered(-1)}
        onPointerDown={(event) => {
          if (event.button !== 0 || (event.target as Element).closest('.range-thumb') !== null) return;
          const { left: edge } = event.currentTarget.getBoundingClientRect();
          moved.current = false;
          dragged.current = { x: event.clientX - edge, left: edge };
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
      {overview !== null && <Legend overview={overview} />}
    </section>
  );
}

function left({ currentTarget }: MouseEvent): number {
  return (currentTarget as Element).getBoundingClientRect().left;
}
