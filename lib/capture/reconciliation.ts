import { headerOf, readHeaders } from './headers.ts';
import { mediaType } from './media-type.ts';
import { field, listOf, numberOf, textOf } from './untyped.ts';
import { isPreflight } from './har-request.ts';

/**
 * When getHAR() is looked at after the listener was added, in ms: at once, and again for answers and for streams of
 * which it does not tell whether they are complete. They are taken if nothing was added to them since.
 */
export const LOOKS_MS = [0, 1000, 15_000] as const;

/** Keeps one entry from being taken twice, from the listener and from getHAR(). */
export interface Reconciliation {
  /** Whether an entry of the listener is new. */
  isNew(entry: unknown): boolean;
  /** The complete entries of getHAR() that the listener did not give, preflights first. `look`: the place in LOOKS_MS. */
  missed(har: unknown, look: number): readonly unknown[];
  /** Whether there is something to look at once more. */
  isUnsure(): boolean;
  /** Ends it: from now on every entry of the listener is new, but for those that were taken. */
  end(): void;
}

/**
 * How far an entry of getHAR() is. Chromium lists requests that are under way like others: without status and error, or
 * with a status while the body still comes. To ask one of those for its body would lose the body for good.
 */
type Progress = 'complete' | 'pending' | 'answer' | 'stream';

/** Entries have no id: what was sent, where and when tells them apart, and equal ones are counted. */
export function createReconciliation(): Reconciliation {
  const heard = new Map<string, number>();
  const taken = new Map<string, number>();
  let unsure: ReadonlyMap<string, string> = new Map();
  let ended = false;
  return {
    isNew(entry) {
      const key = keyOf(entry);
      const isNew = !countDown(taken, key);
      if (!ended) countUp(heard, key);
      return isNew;
    },
    missed(har, look) {
      const known = new Map(heard);
      for (const [key, count] of taken) known.set(key, (known.get(key) ?? 0) + count);
      const entries = listOf(field(har, 'log') ?? har, 'entries').map((entry) => ({
        entry,
        progress: progressOf(entry),
      }));
      const open = [...entries.filter(isComplete), ...entries.filter((item) => !isComplete(item))].filter(
        ({ entry, progress }) => progress !== 'pending' && !countDown(known, keyOf(entry)),
      );
      const quiet = ({ entry, progress }: (typeof open)[number]): boolean =>
        unsure.get(keyOf(entry)) === extentOf(entry) && (progress === 'answer' || look === LOOKS_MS.length - 1);
      // What began after the first look comes to the listener.
      const missed = open.filter((item) =>
        isComplete(item) ? look === 0 || unsure.has(keyOf(item.entry)) : quiet(item),
      );
      const rest = open.filter((item) => !missed.includes(item) && (look === 0 || unsure.has(keyOf(item.entry))));
      unsure = new Map(rest.map(({ entry }) => [keyOf(entry), extentOf(entry)]));
      for (const { entry } of missed) countUp(taken, keyOf(entry));
      const found = missed.map(({ entry }) => entry);
      return [...found.filter(isPreflight), ...found.filter((entry) => !isPreflight(entry))];
    },
    isUnsure: () => unsure.size > 0,
    end() {
      ended = true;
      heard.clear();
    },
  };
}

function isComplete({ progress }: { readonly progress: Progress }): boolean {
  return progress === 'complete';
}

function progressOf(entry: unknown): Progress {
  const response = field(entry, 'response');
  const status = numberOf(response, 'status') ?? 0;
  if (typeof field(response, '_error') === 'string') return 'complete';
  if (status === 0) {
    const refused = listOf(entry, '_webSocketMessages').some((message) => textOf(message, 'type') === 'error');
    return refused ? 'complete' : 'pending';
  }
  // A WebSocket may be silent for hours; only the listener knows its end.
  if (status === 101) return 'pending';
  if (status === 204 || status >= 300 || isPreflight(entry)) return 'complete';
  const length = Number(headerOf(readHeaders(response), 'content-length') ?? NaN);
  const content = field(response, 'content');
  if ((numberOf(content, 'size') ?? 0) >= length) return 'complete';
  if (mediaType(textOf(content, 'mimeType')) !== 'text/event-stream') return 'answer';
  const last = listOf(entry, '_eventSourceMessages').at(-1);
  return textOf(last, 'data') === '[DONE]' || textOf(last, 'eventName') === 'message_stop' ? 'complete' : 'stream';
}

function extentOf(entry: unknown): string {
  return `${numberOf(entry, 'time')} ${numberOf(field(field(entry, 'response'), 'content'), 'size')}`;
}

function countUp(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** False if there was none to take. */
function countDown(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 1) counts.set(key, count - 1);
  else counts.delete(key);
  return count > 0;
}

function keyOf(entry: unknown): string {
  const request = field(entry, 'request');
  return [textOf(entry, 'startedDateTime'), textOf(request, 'method'), textOf(request, 'url')].join(' ');
}
