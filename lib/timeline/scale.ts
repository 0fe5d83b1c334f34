import type { Exchange, Timings } from '../exchange.ts';
import type { Row } from './row.ts';

/** The stretch of time that a waterfall shows, in ms since the epoch. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** A part of a waterfall's bar; start and length are fractions of the scale, from 0 to 1. */
export interface Segment {
  readonly phase: Phase;
  readonly start: number;
  readonly length: number;
}

/** `blocked`: queueing, DNS, connecting and sending. `waiting`: until the first byte. `receiving`: the body. */
export type Phase = 'blocked' | 'waiting' | 'receiving';

/** The time from the first start to the last end of the rows; `null` without rows. */
export function scaleOf(rows: readonly Row[]): Scale | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { startedAt, endedAt } of rows) {
    from = Math.min(from, startedAt);
    to = Math.max(to, endedAt);
  }
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null;
}

/** How long each phase took, in ms. `connect` holds the time of `ssl`, as in HAR. */
export function phasesOf(timings: Timings): Readonly<Record<Phase, number>> {
  const known = (ms: number) => (ms > 0 ? ms : 0);
  const blocked = known(timings.blocked) + known(timings.dns) + known(timings.connect) + known(timings.send);
  const receiving = known(timings.receive);
  // What no phase accounts for was spent waiting; a failed connection has a total and nothing else.
  const waiting = Math.max(known(timings.wait), timings.total - blocked - receiving);
  return { blocked, waiting, receiving };
}

/** The parts of one call's bar that are longer than nothing, from left to right. */
export function segmentsOf({ startedAt, timings }: Exchange, scale: Scale): readonly Segment[] {
  const span = spanOf(scale);
  const phases = phasesOf(timings);
  const segments: Segment[] = [];
  let start = (startedAt - scale.from) / span;
  for (const phase of ['blocked', 'waiting', 'receiving'] as const) {
    const length = phases[phase] / span;
    if (length > 0) segments.push({ phase, start, length });
    start += length;
  }
  return segments;
}

/** Where a time in ms since the epoch lies, as a fraction of the scale. */
export function fractionOf(time: number, scale: Scale): number {
  return (time - scale.from) / spanOf(scale);
}

/** When the first event of a stream came, in ms since the epoch; `null` where that is not known. */
export function firstEventOf({ startedAt, timings }: Exchange): number | null {
  return timings.firstEvent < 0 ? null : startedAt + timings.firstEvent;
}

function spanOf({ from, to }: Scale): number {
  return Math.max(to - from, 1);
}
