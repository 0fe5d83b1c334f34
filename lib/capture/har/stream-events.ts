import type { StreamCourse, StreamEvent } from '../../exchange.ts';
import { MAX_EVENT_CHARS, MAX_EVENTS, MAX_EVENTS_CHARS, MAX_WORD_CHARS, SEAM_CHARS } from '../bounds.ts';
import type { Redact } from '../secrets/index.ts';
import { truncateHead } from '../truncation.ts';
import { field, listOf, numberOf, textOf } from '../unknown-fields.ts';
import { readTimings, startOf } from './har-timings.ts';

/** Events of an entry, and in plain words what was left out; `null` where the browser recorded none. */
export interface ReadEvents {
  readonly events: readonly StreamEvent[] | null;
  readonly stream: StreamCourse | null;
  /** In ms from the start of the request; -1 for none. */
  readonly firstEvent: number;
  readonly cuts: readonly string[];
}

/**
 * The events that Chromium recorded of a text/event-stream, and the messages that came over a WebSocket. Both carry
 * seconds since the epoch. Of too many the first and the last stay.
 */
export function readEvents(entry: unknown, redact: Redact): ReadEvents {
  const socket = field(entry, '_webSocketMessages') !== undefined;
  const all = socket
    ? listOf(entry, '_webSocketMessages').filter((message) => textOf(message, 'type') === 'receive')
    : listOf(entry, '_eventSourceMessages');
  if (all.length === 0) return { events: null, stream: null, firstEvent: -1, cuts: [] };
  const { first, last } = endsWithin(all.map((message) => Math.min(textOf(message, 'data').length, MAX_EVENT_CHARS)));
  const kept = [...all.slice(0, first), ...all.slice(all.length - last)];
  const long = kept.some((message) => textOf(message, 'data').length > MAX_EVENT_CHARS);
  const earliest = socket ? 0 : answeredAt(entry);
  const times = all.map((message) => timeOf(message, earliest)).filter((time) => time !== null);
  return {
    events: kept.map((message) => readEvent(message, earliest, redact)),
    stream: courseOf(all.length, times, startOf(entry) + readTimings(entry).total),
    firstEvent: times[0] === undefined ? -1 : Math.max(0, times[0] - startOf(entry)),
    cuts: [
      ...(kept.length < all.length
        ? [`Stream: ${all.length} events cut to the first ${first} and the last ${last}`]
        : []),
      ...(long ? [`Stream: events cut to ${MAX_EVENT_CHARS / 1024} KB each`] : []),
    ],
  };
}

/** `times` and `end` in ms since the epoch. */
function courseOf(count: number, times: readonly number[], end: number): StreamCourse {
  const last = times.at(-1);
  if (last === undefined) return { count, longestSilence: -1, lastSilence: -1 };
  const lastSilence = Math.max(0, Math.round(end - last));
  const longestSilence = times.reduce(
    (longest, time, at) => Math.max(longest, time - (times[at - 1] ?? time)),
    lastSilence,
  );
  return { count, longestSilence, lastSilence };
}

/**
 * When the head of the response had come, in ms since the epoch. Chromium dates the events of the first chunk before it,
 * about when the request started, and the others right.
 */
function answeredAt(entry: unknown): number {
  const { blocked, dns, connect, send, wait } = readTimings(entry);
  return startOf(entry) + [blocked, dns, connect, send, wait].reduce((sum, phase) => sum + Math.max(0, phase), 0);
}

function timeOf(message: unknown, earliest: number): number | null {
  const seconds = numberOf(message, 'time');
  return seconds === null ? null : Math.round(Math.max(seconds * 1000, earliest));
}

function readEvent(message: unknown, earliest: number, redact: Redact): StreamEvent {
  return {
    time: timeOf(message, earliest),
    name: truncateHead(redact(textOf(message, 'eventName').slice(0, 4 * MAX_WORD_CHARS)), MAX_WORD_CHARS) || 'message',
    data: truncateHead(redact(truncateHead(textOf(message, 'data'), MAX_EVENT_CHARS + SEAM_CHARS)), MAX_EVENT_CHARS),
  };
}

/** How many of the first and of the last events fit into the limits, half of the room for each end. */
function endsWithin(sizes: readonly number[]): { readonly first: number; readonly last: number } {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length <= MAX_EVENTS && total <= MAX_EVENTS_CHARS) return { first: sizes.length, last: 0 };
  const first = countWithin(sizes);
  return { first, last: Math.min(countWithin(sizes.toReversed()), sizes.length - first) };
}

function countWithin(sizes: readonly number[]): number {
  let room = MAX_EVENTS_CHARS / 2;
  let count = 0;
  while (count < Math.min(sizes.length, MAX_EVENTS / 2) && room >= (sizes[count] ?? 0)) {
    room -= sizes[count] ?? 0;
    count += 1;
  }
  return count;
}
