import { createParser } from 'eventsource-parser';
import type { Exchange, StreamEvent } from '../exchange.ts';
import type { Gap } from './answer.ts';
import { isFields, parseJson } from './json-value.ts';

/** The events of a stream, as far as they were recorded: those that the indexes of an answer count. */
export interface RecordedStream {
  readonly events: readonly StreamEvent[];
  /** Where events are missing; `null` where none are. */
  readonly gap: Gap | null;
}

/** A line of the AI SDK's data stream. */
const DATA_LINE = /^[\da-k]:(?=[-["{\dtfn])/u;
const EVENT_STREAM = /^(?:data|event|id|retry)?:/u;
/** How capture tells what it left out of a stream. */
const CUT = /first (?<first>\d{1,9}) and the last (?<last>\d{1,9})/u;

/**
 * The events of an exchange: as the browser recorded them, or read from the body where that has more of them; lines of
 * JSON count as events too. `null` if this is no stream.
 */
export function recordedStream(exchange: Exchange): RecordedStream | null {
  const { events, responseBody: body } = exchange;
  const read = body.kind === 'text' ? eventsOfText(body.text, body.tail, exchange.mimeType) : null;
  if (events === null || events.length === 0) return read;
  const count = Math.max(exchange.stream?.count ?? 0, events.length);
  const head = headOf(exchange, events.length);
  // The browser's events may be cut each, or some of them left out; the body may have more of them, but not their times.
  if (read !== null && read.events.length <= count && read.events.length > (read.gap === null ? 0 : events.length)) {
    const missing = count - read.events.length;
    if (read.gap !== null || missing === 0) {
      const gap = read.gap === null ? null : { before: read.gap.before, count: missing };
      return { events: withTimes(read, events, head), gap };
    }
  }
  return { events, gap: count === events.length ? null : { before: head, count: count - events.length } };
}

/** How many of the events that were kept are the first ones. */
function headOf({ cuts }: Exchange, kept: number): number {
  const told = cuts.map((cut) => CUT.exec(cut)?.groups).find((groups) => groups !== undefined);
  return told === undefined ? kept : Math.min(Number(told['first']), kept);
}

/** `head`: how many of the timed events are the first ones; the others are the last. */
function withTimes(
  { events, gap }: RecordedStream,
  timed: readonly StreamEvent[],
  head: number,
): readonly StreamEvent[] {
  const firstBehind = gap?.before ?? events.length;
  return events.map((event, at) => {
    const fromEnd = events.length - at;
    const isLast = fromEnd <= timed.length - head && (gap === null || at >= firstBehind);
    const known = at < Math.min(head, firstBehind) ? timed[at] : isLast ? timed[timed.length - fromEnd] : undefined;
    return known === undefined ? event : { ...event, time: known.time };
  });
}

function eventsOfText(text: string, tail: string, mimeType: string): RecordedStream | null {
  const read = readerFor(text, mimeType);
  if (read === null) return null;
  if (tail === '') return { events: read(text), gap: null };
  // The cut fell into an event on either side.
  const line = read === eventsOfSse ? /\r?\n\r?\n/gu : /\n/gu;
  const ends = [...text.matchAll(line)].at(-1);
  const begins = line.exec(tail);
  const head = ends === undefined ? [] : read(text.slice(0, ends.index));
  const rest = begins === null ? [] : read(tail.slice(begins.index + begins[0].length));
  return { events: [...head, ...rest], gap: { before: head.length, count: -1 } };
}

function readerFor(text: string, mimeType: string): ((text: string) => readonly StreamEvent[]) | null {
  const start = text.slice(0, 4096).trimStart();
  const first = start[0];
  if (first !== '{' && first !== '[' && (mimeType === 'text/event-stream' || EVENT_STREAM.test(start)))
    return eventsOfSse;
  if (DATA_LINE.test(start) && parseJson(firstLine(text).slice(2)) !== undefined) return linesOf;
  return first === '{' && isLines(text) ? linesOf : null;
}

function firstLine(text: string): string {
  const start = text.length - text.trimStart().length;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Whether a JSON value ends with the first line, and another begins behind it. */
function isLines(text: string): boolean {
  const start = text.length - text.trimStart().length;
  const end = text.indexOf('\n', start);
  if (end < 0) return false;
  const next = /^\s{0,20}\{/u.test(text.slice(end, end + 24));
  return next && isFields(parseJson(text.slice(start, end)));
}

function linesOf(text: string): readonly StreamEvent[] {
  const events: StreamEvent[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') events.push({ time: null, name: 'message', data: line });
  }
  return events;
}

function eventsOfSse(text: string): readonly StreamEvent[] {
  const events: StreamEvent[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => events.push({ time: null, name: event ?? 'message', data }),
  });
  parser.feed(text);
  // An event counts also where the stream broke off before the blank line behind it.
  parser.feed('\n\n');
  return events;
}
