import type { Body, Exchange } from '../exchange.ts';
import type { Entry } from './entry.ts';

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
  /** Characters of all bodies and events together. */
  readonly bodyChars: number;
}

export function createEntryStore(limits: Limits): EntryStore {
  let entries: Entry[] = [];
  let chars = 0;
  let droppedCount = 0;
  /** Entries before this place have given up the bodies that they can spare. */
  let spared = 0;

  const dropOldest = (count: number): void => {
    for (const entry of entries.splice(0, count)) chars -= charsOf(entry.exchange);
    droppedCount += count;
    spared = Math.max(0, spared - count);
  };
  const spareBodies = (room: number): void => {
    for (; chars > room && spared < entries.length; spared += 1) {
      const entry = entries[spared];
      if (entry?.verdict.kind !== 'ok') continue;
      const thin = { ...entry, exchange: withoutBodies(entry.exchange) };
      chars -= charsOf(entry.exchange) - charsOf(thin.exchange);
      entries[spared] = thin;
    }
  };
  const spareEntries = (room: number): void => {
    let count = 0;
    for (let over = chars - room; over > 0 && count < entries.length - 1; count += 1) {
      const entry = entries[count];
      over -= entry === undefined ? 0 : charsOf(entry.exchange);
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
        chars += charsOf(entry.exchange);
      }
      const tooMany = entries.length > limits.entries;
      const tooLong = chars > limits.bodyChars;
      if (tooMany) dropOldest(entries.length - Math.floor(limits.entries * (1 - SPARE)));
      if (chars > limits.bodyChars) {
        const room = Math.floor(limits.bodyChars * (1 - SPARE));
        spareBodies(room);
        if (chars > limits.bodyChars) spareEntries(room);
      }
      return tooMany || tooLong;
    },
    change(changed) {
      entries = entries.map(changed);
    },
    clear(startedAt) {
      entries = startedAt === null ? [] : entries.filter(({ exchange }) => exchange.startedAt >= startedAt);
      chars = entries.reduce((sum, { exchange }) => sum + charsOf(exchange), 0);
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

function charsOf({ requestBody, responseBody, events }: Exchange): number {
  const eventChars = events?.reduce((sum, { data }) => sum + data.length, 0) ?? 0;
  return charsOfBody(requestBody) + charsOfBody(responseBody) + eventChars;
}

function charsOfBody(body: Body): number {
  return body.kind === 'text' ? body.text.length + body.tail.length : 0;
}
