import type { Body, Exchange, Header } from '../exchange.ts';
import type { Entry } from './entry.ts';

/** Calls that are kept at most. */
export const MAX_ENTRIES = 10_000;

/** Bytes that are kept at most of the texts of all calls, headers and URLs included; the bodies of successful calls go first. */
export const MAX_TOTAL_BYTES = 32 * 1024 * 1024;

/** How much more than needed goes when a limit is reached, so that it is not reached again at once. */
const SPARE = 0.05;

const dropped: Body = { kind: 'unavailable', reason: 'dropped-to-save-memory' };

/** Entries within their limits. Adding takes constant time on average. */
export interface EntryStore {
  readonly entries: readonly Entry[];
  /** Entries that left because of a limit. */
  readonly dropped: number;
  /** Whether older entries left or lost their bodies for the new ones. */
  add(added: readonly Entry[]): boolean;
  /** Puts what a function makes of each entry in its place; the exchanges stay. */
  change(changed: (entry: Entry) => Entry): void;
  /** Removes entries that started before a time in ms since the epoch; all for `null`. */
  clear(startedAt: number | null): void;
}

export interface Limits {
  readonly entries: number;
  /** Bytes of all texts that the entries hold. */
  readonly bytes: number;
}

export function createEntryStore(limits: Limits): EntryStore {
  let entries: Entry[] = [];
  let bytes = 0;
  let droppedCount = 0;
  /** Entries before this place have given up the bodies that they can spare. */
  let spared = 0;

  const dropOldest = (count: number): void => {
    for (const entry of entries.splice(0, count)) bytes -= bytesOf(entry);
    droppedCount += count;
    spared = Math.max(0, spared - count);
  };
  const spareBodies = (room: number): void => {
    for (; bytes > room && spared < entries.length; spared += 1) {
      const entry = entries[spared];
      if (entry?.verdict.kind !== 'ok') continue;
      const thin = { ...entry, exchange: withoutBodies(entry.exchange) };
      bytes -= bytesOf(entry) - bytesOf(thin);
      entries[spared] = thin;
    }
  };
  const spareEntries = (room: number): void => {
    let count = 0;
    for (let over = bytes - room; over > 0 && count < entries.length - 1; count += 1) {
      const entry = entries[count];
      over -= entry === undefined ? 0 : bytesOf(entry);
    }
    dropOldest(count);
  };

  return {
    get entries() {
      return entries;
    },
    get dropped() {
      return droppedCount;
    },
    add(added) {
      for (const entry of added) {
        entries.push(entry);
        bytes += bytesOf(entry);
      }
      const tooMany = entries.length > limits.entries;
      const tooLong = bytes > limits.bytes;
      if (tooMany) dropOldest(entries.length - Math.floor(limits.entries * (1 - SPARE)));
      if (bytes > limits.bytes) {
        const room = Math.floor(limits.bytes * (1 - SPARE));
        spareBodies(room);
        if (bytes > limits.bytes) spareEntries(room);
      }
      return tooMany || tooLong;
    },
    change(changed) {
      entries = entries.map(changed);
    },
    clear(startedAt) {
      entries = startedAt === null ? [] : entries.filter(({ exchange }) => exchange.startedAt >= startedAt);
      bytes = entries.reduce((sum, entry) => sum + bytesOf(entry), 0);
      droppedCount = 0;
      spared = 0;
    },
  };
}

function withoutBodies(exchange: Exchange): Exchange {
  return {
    ...exchange,
    requestBody: spare(exchange.requestBody),
    responseBody: spare(exchange.responseBody),
    events: exchange.events === null ? null : [],
    cuts: [...exchange.cuts, 'Bodies: dropped to save memory'],
  };
}

function spare(body: Body): Body {
  return body.kind === 'text' ? dropped : body;
}

/** What an event, a header and a frame take beside its texts. */
const PER_EVENT = 64;
const PER_HEADER = 16;
const PER_FRAME = 64;

/** What counts, times and names of an answer take. */
const PER_ANSWER = 1024;

/** All that an entry holds: a page can make any part of it long. */
function bytesOf({ exchange, answer }: Entry): number {
  const trouble = answer === null || answer.trouble.length === 0 ? 0 : bytesIn(JSON.stringify(answer.trouble));
  return bytesOfExchange(exchange) + trouble + (answer === null ? 0 : PER_ANSWER);
}

function bytesOfExchange(exchange: Exchange): number {
  const { url, redirectUrl, requestBody, responseBody, events, preflight, cuts, stack, serverCalls } = exchange;
  const texts = [url, redirectUrl ?? '', preflight?.redirectUrl ?? '', exchange.statusText, ...cuts];
  return (
    texts.reduce((sum, text) => sum + bytesIn(text), 0) +
    (stack?.frames.reduce((sum, frame) => sum + bytesIn(frame.function) + bytesIn(frame.url) + PER_FRAME, 0) ?? 0) +
    bytesOfBody(requestBody) +
    bytesOfBody(responseBody) +
    (serverCalls === undefined ? 0 : bytesIn(JSON.stringify(serverCalls))) +
    (events?.reduce((sum, { name, data }) => sum + bytesIn(name) + bytesIn(data) + PER_EVENT, 0) ?? 0) +
    [exchange, ...(preflight === null ? [] : [preflight])].reduce(
      (sum, { requestHeaders, responseHeaders }) =>
        sum + bytesOfHeaders(requestHeaders) + bytesOfHeaders(responseHeaders),
      0,
    )
  );
}

function bytesOfHeaders(headers: readonly Header[]): number {
  return headers.reduce((sum, { name, value }) => sum + bytesIn(name) + bytesIn(value) + PER_HEADER, 0);
}

function bytesOfBody(body: Body): number {
  return body.kind === 'text' ? bytesIn(body.text) + bytesIn(body.tail) : 0;
}

/** Engines keep a text with one character beyond Latin 1, as the mark of a secret is, in two bytes a character. */
function bytesIn(text: string): number {
  return text.length * (/[\u0100-\uffff]/u.test(text) ? 2 : 1);
}
