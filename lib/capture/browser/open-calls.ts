import type { Exchange } from '../../exchange.ts';
import { exchangeOf, noContent, startOf } from '../har/index.ts';
import { keyOf } from './entry-key.ts';

/** Calls under way that are shown at most. */
const MAX_OPEN = 200;

/** The calls under way, each as an exchange that keeps its id until it is delivered as what it became. */
export interface OpenCalls {
  /** As they were at the last poll, with those whose body is being read. */
  readonly list: readonly Exchange[];
  /** Replaces what was under way. `now` in ms since the epoch. */
  see(entries: readonly unknown[], now: number): void;
  /** The id of a call that finished, if it was shown as under way; it stays in the list until it is delivered. */
  settle(entry: unknown): string | null;
  /** Takes a call that finished out of the list; false if it was not in it. */
  deliver(id: string): boolean;
  /** Ends the calls that started before a time, all for `null`: their page was left, and no browser tells of them any more. */
  abandon(before: number | null): readonly Exchange[];
}

export function createOpenCalls(nextId: () => string): OpenCalls {
  let open: ReadonlyMap<string, readonly Exchange[]> = new Map();
  const settling = new Map<string, Exchange>();
  const all = (): readonly Exchange[] => [...open.values()].flat();
  return {
    get list() {
      return [...settling.values(), ...all()];
    },
    see(entries, now) {
      const seen = new Map<string, readonly Exchange[]>();
      for (const entry of entries.slice(0, MAX_OPEN)) {
        const key = keyOf(entry);
        const same = seen.get(key) ?? [];
        const id = open.get(key)?.[same.length]?.id ?? nextId();
        seen.set(key, [...same, underWay(entry, id, now)]);
      }
      open = seen;
    },
    settle(entry) {
      const key = keyOf(entry);
      const [first, ...rest] = open.get(key) ?? [];
      if (first === undefined) return null;
      open = new Map([...open].filter(([other]) => other !== key));
      if (rest.length > 0) open = new Map([...open, [key, rest]]);
      settling.set(first.id, first);
      return first.id;
    },
    deliver: (id) => settling.delete(id),
    abandon(before) {
      const left = all().filter(({ startedAt }) => before === null || startedAt < before);
      const ids = new Set(left.map(({ id }) => id));
      open = new Map([...open].map(([key, same]) => [key, same.filter(({ id }) => !ids.has(id))]));
      return left.map(abandoned);
    },
  };
}

/** An entry that is not complete has no time that means something. */
function underWay(entry: unknown, id: string, now: number): Exchange {
  const time = Math.max(0, now - startOf(entry));
  const whole = typeof entry === 'object' && entry !== null ? entry : {};
  const exchange = exchangeOf({ ...whole, time }, noContent, id);
  return { ...exchange, failure: null, responseBody: { kind: 'unavailable', reason: 'pending' } };
}

function abandoned(exchange: Exchange): Exchange {
  return {
    ...exchange,
    failure: { name: 'ERR_ABORTED', inferred: true },
    responseBody: { kind: 'unavailable', reason: 'aborted' },
  };
}
