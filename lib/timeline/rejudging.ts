import type { Exchange } from '../exchange.ts';
import type { Verdict } from '../classifier/index.ts';
import type { Entry } from './entry.ts';

/** Entries that are classified in one go: some 10 ms of work. */
const AT_ONCE = 100;

/** New verdicts for entries that were classified before. */
export interface Rejudging {
  /** Classifies some more. Returns whether there are more. */
  next(): boolean;
  /** An entry with its new verdict; the same entry where it has none. */
  readonly apply: (entry: Entry) => Entry;
}

/** New verdicts for these entries, made step by step so that no step is long. */
export function createRejudging(classify: (exchange: Exchange) => Verdict, entries: readonly Entry[]): Rejudging {
  const waiting = [...entries];
  const verdicts = new Map<string, Verdict>();
  let at = 0;
  return {
    next() {
      for (const { exchange } of waiting.slice(at, at + AT_ONCE)) {
        const verdict = classify(exchange);
        // What was recorded as a call stays in the list.
        if (verdict.kind !== 'not-llm') verdicts.set(exchange.id, verdict);
      }
      at += AT_ONCE;
      return at < waiting.length;
    },
    apply(entry) {
      const verdict = verdicts.get(entry.exchange.id);
      return verdict === undefined ? entry : { ...entry, verdict };
    },
  };
}
