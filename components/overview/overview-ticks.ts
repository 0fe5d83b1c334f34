import { clockTime } from '../../lib/notes/units.ts';
import type { Scale } from '../../lib/timeline/scale.ts';

/** A round time, with its place in px from the left. */
export interface Tick {
  readonly left: number;
  /** As precise as it has to be: "14:02:08.250", "14:02:08" or "14:02". */
  readonly time: string;
}

/** How far apart ticks stand at least, and the room that a time needs; in px. */
const PITCH = 90;
const LABEL = 72;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Steps that people count in, in ms. */
const STEPS: readonly number[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12, 24].map((hours) => hours * HOUR),
];

/** The round times within a scale that is drawn `width` px wide, as many as there is room for. */
export function ticksOf({ from, to }: Scale, width: number): readonly Tick[] {
  const span = to - from;
  const least = (span * PITCH) / width;
  if (!(span > 0) || !Number.isFinite(least)) return [];
  const step = STEPS.find((one) => one >= least) ?? Math.ceil(least / (24 * HOUR)) * 24 * HOUR;
  // Round where the developer is: offsets from UTC need not be whole hours.
  const offset = new Date(from).getTimezoneOffset() * MINUTE;
  const first = Math.ceil((from - offset) / step) * step + offset;
  const room = Math.max(width - LABEL, 0);
  const count = Math.max(Math.floor((to - first) / step), 0) + 1;
  return Array.from({ length: count }, (_, index) => {
    const at = first + index * step;
    return { left: Math.round(((at - from) / span) * width), time: timeText(at, step) };
  }).filter(({ left }) => left <= room);
}

function timeText(at: number, step: number): string {
  const { time, fraction } = clockTime(at);
  if (step < SECOND) return `${time}${fraction}`;
  return step < MINUTE ? time : time.slice(0, 5);
}
