import type { Timings } from '../exchange.ts';
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
  for (const { exchange } of rows) {
    from = Math.min(from, exchange.startedAt);
    to = Math.max(to, exchange.startedAt + exchange.timings.total);
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

/** The parts of one row's bar that are longer than nothing, from left to right. */
export function segmentsOf(row: Row, scale: Scale): readonly Segment[] {
  const span = Math.max(scale.to - scale.from, 1);
  const phases = phasesOf(row.exchange.timings);
  const segments: Segment[] = [];
  let start = (row.exchange.startedAt - scale.from) / span;
  for (const phase of ['blocked', 'waiting', 'receiving'] as const) {
    const length = phases[phase] / span;
    if (length > 0) segments.push({ phase, start, length });
    start += length;
  }
  return segments;
}
