import type { Exchange, RequestHead } from '../exchange.ts';
import { contentOfFile } from './content.ts';
import { exchangeOf } from './har-entry.ts';
import { headOf, isPreflight, isTraffic, traceOf } from './har-request.ts';
import { createPairing, withPreflight } from './preflight.ts';
import { createTwins } from './service-worker.ts';
import { field, listOf } from './untyped.ts';

/** Times of a file are rounded. */
const SLACK_MS = 20;

export interface HarFileOptions {
  /** Whether an entry is a call to an LLM API; the others are left out. */
  wants(head: RequestHead): boolean;
  /** What the ids of the exchanges begin with: it keeps them apart from others in the same recording. */
  readonly idPrefix: string;
}

/** The exchanges of a parsed HAR file (1.1 or 1.2, of any browser or proxy), by their start. Any value is taken; one that is no HAR has none. */
export function exchangesOfHar(har: unknown, { wants, idPrefix }: HarFileOptions): readonly Exchange[] {
  let count = 0;
  const nextId = (): string => `${idPrefix}${(count += 1)}`;
  const pairing = createPairing(nextId);
  const twins = createTwins();
  const entries = listOf(field(har, 'log') ?? har, 'entries').filter((entry) => {
    const head = headOf(entry);
    return isTraffic(head.url) && wants(head);
  });
  const exchanges = entries
    .toSorted((a, b) => turnOf(a) - turnOf(b))
    .flatMap((entry) => {
      if (isPreflight(entry)) {
        pairing.add(entry, 0);
        return [];
      }
      const exchange = exchangeOf(entry, contentOfFile(entry), nextId());
      return twins.take(withPreflight(exchange, pairing.claim(entry)), entry, 0);
    });
  return [...exchanges, ...twins.overdue(Infinity), ...pairing.overdue(Infinity)].toSorted(
    (a, b) => a.startedAt - b.startedAt,
  );
}

/** Entries take turns as they finished, a preflight before the request behind it. */
function turnOf(entry: unknown): number {
  return traceOf(entry).endedAt - (isPreflight(entry) ? SLACK_MS : 0);
}
