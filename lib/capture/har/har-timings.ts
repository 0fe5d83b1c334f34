import type { Timings } from '../../exchange.ts';
import { field, numberOf } from '../unknown-fields.ts';

/** The timings of a HAR entry; -1 for what it does not tell and for the small negative times that Chromium reports. */
export function readTimings(entry: unknown): Timings {
  const timings = field(entry, 'timings');
  const phase = (name: string): number => {
    const time = numberOf(timings, name) ?? -1;
    return time < 0 ? -1 : time;
  };
  return {
    blocked: phase('blocked'),
    dns: phase('dns'),
    connect: phase('connect'),
    ssl: phase('ssl'),
    send: phase('send'),
    wait: phase('wait'),
    receive: phase('receive'),
    firstEvent: -1,
    total: Math.max(0, numberOf(entry, 'time') ?? 0),
  };
}

/** When the request of a HAR entry started, in ms since the epoch; 0 if it does not tell. */
export function startOf(entry: unknown): number {
  const started = field(entry, 'startedDateTime');
  const time = typeof started === 'string' ? Date.parse(started) : NaN;
  // There was no HTTP before 1970; "50" is read as a year.
  return time > 0 ? time : 0;
}
