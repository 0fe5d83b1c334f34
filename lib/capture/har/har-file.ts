import type { Exchange, RequestHead } from '../../exchange.ts';
import type { Misfit, Refusal } from '../../har-file.ts';
import { contentOfFile } from './content.ts';
import { exchangeOf } from './entry-exchange.ts';
import { faultlineFieldOf, withFaultlineField } from './faultline-field.ts';
import { headOf, isPreflight, isTraffic, traceOf } from './har-request.ts';
import { misfitOfEntry } from './har-shape.ts';
import { readHarStream } from './har-stream.ts';
import { createPairing, withPreflight } from './preflight-pairing.ts';
import { withNamedError } from './safari/error-names.ts';
import { createTwins } from './service-worker-twins.ts';

/** Times of a file are rounded. */
const SLACK_MS = 20;

/** Entries whose heads are asked about together. */
const HEADS = 200;

/** Skipped entries that are described; more are only counted. */
const MAX_DESCRIBED = 100;

export interface HarFileOptions {
  /**
   * Which of these requests are calls to an LLM API, in their order; the others are left out. Asked many times while the
   * file is read.
   */
  wants(heads: readonly RequestHead[]): Promise<readonly boolean[]> | readonly boolean[];
  /** What the ids of the exchanges begin with: it keeps them apart from others in the same recording. */
  readonly idPrefix: string;
  /** Makes a plain entry of one that a recorder wrote in a way of its own. */
  adapt?(entry: unknown): unknown;
  /** Bytes read so far. */
  onBytes?(bytes: number): void;
  /** Called as each call becomes an exchange. */
  onExchange?(done: number, total: number): void;
}

/** What was found in a HAR file. */
export type HarFile =
  | {
      readonly kind: 'read';
      /** The calls to LLM APIs, by their start. */
      readonly exchanges: readonly Exchange[];
      /** Entries of the file, of whatever kind. */
      readonly entries: number;
      /** Entries that could not be read, and why, for the first of them. */
      readonly skipped: number;
      readonly misfits: readonly Misfit[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads a HAR file (1.1 or 1.2, of any browser or proxy, or written by Faultline). Never rejects for what the file holds. */
export async function readHarFile(file: ReadableStream<Uint8Array>, options: HarFileOptions): Promise<HarFile> {
  const answers: Promise<void>[] = [];
  const misfits: Misfit[] = [];
  const wanted: unknown[] = [];
  let waiting: unknown[] = [];
  let skipped = 0;
  let entries = 0;
  const ask = (): void => {
    const group = waiting;
    waiting = [];
    const answer = Promise.resolve(options.wants(group.map(headOf)));
    answers.push(answer.then((isWanted) => void wanted.push(...group.filter((_, at) => isWanted[at] === true))));
  };
  const refusal = await readHarStream(file, {
    onEntry(entry, index) {
      entries += 1;
      const misfit = misfitOfEntry(entry, index);
      if (misfit !== null) {
        skipped += 1;
        if (misfits.length < MAX_DESCRIBED) misfits.push(misfit);
      } else if (isTraffic(headOf(entry).url)) {
        waiting.push(withNamedError(options.adapt?.(entry) ?? entry));
        if (waiting.length >= HEADS) ask();
      }
    },
    ...(options.onBytes !== undefined && { onBytes: options.onBytes }),
  });
  if (refusal !== null) return { kind: 'refused', refusal };
  if (waiting.length > 0) ask();
  await Promise.all(answers);
  const { exchanges, failed } = exchangesOf(wanted, options);
  return { kind: 'read', exchanges, entries, skipped: skipped + failed, misfits };
}

/** `failed`: entries that nothing could be made of, though they look like entries. */
interface Made {
  readonly exchanges: readonly Exchange[];
  readonly failed: number;
}

function exchangesOf(entries: readonly unknown[], { idPrefix, onExchange }: HarFileOptions): Made {
  let count = 0;
  const nextId = (): string => `${idPrefix}${(count += 1)}`;
  const pairing = createPairing(nextId);
  const twins = createTwins();
  let failed = 0;
  const exchanges = entries
    .toSorted((a, b) => turnOf(a) - turnOf(b))
    .flatMap((entry, at) => {
      onExchange?.(at + 1, entries.length);
      try {
        return made(entry);
      } catch (error) {
        console.error('Faultline could not read an entry of a HAR file', error);
        failed += 1;
        return [];
      }
    });
  const all = [...exchanges, ...twins.overdue(Infinity), ...pairing.overdue(Infinity)];
  return { exchanges: all.toSorted((a, b) => a.startedAt - b.startedAt), failed };

  function made(entry: unknown): readonly Exchange[] {
    const facts = faultlineFieldOf(entry);
    if (facts !== null) return [withFaultlineField(exchangeOf(entry, contentOfFile(entry), nextId()), facts)];
    if (isPreflight(entry)) {
      pairing.add(entry, 0);
      return [];
    }
    const exchange = exchangeOf(entry, contentOfFile(entry), nextId());
    return twins.take(withPreflight(exchange, pairing.claim(entry)), entry, 0);
  }
}

/** Entries take turns as they finished, a preflight before the request behind it. */
function turnOf(entry: unknown): number {
  return traceOf(entry).endedAt - (isPreflight(entry) ? SLACK_MS : 0);
}
