import { isChromium, isPreflight, startOf } from '../har/index.ts';
import { field, listOf, numberOf, textOf } from '../unknown-fields.ts';
import { createEntryCounts } from './entry-counts.ts';
import { keyOf } from './entry-key.ts';
import { extentOf, progressOf, tellsItsEnd, type Progress } from './entry-progress.ts';

/**
 * When getHAR() is looked at after the listener was added, in ms: at once, and again for answers and for streams of
 * which it does not tell whether they are complete. They are taken if nothing was added to them since.
 */
export const SNAPSHOTS_MS = [0, 1000, 15_000] as const;

/** How long after its end Firefox's listener may still give a request, in ms: it takes 160 where nothing else is to be done. */
const LATEST_MS = 2000;

/** Entries that are remembered, to know them again. */
const MAX_REMEMBERED = 5000;

/** What getHAR() has that the listener did not give. */
export interface Unheard {
  /** Requests under way. */
  readonly open: readonly unknown[];
  /** Complete ones that the listener will not give any more, preflights first. Firefox only. */
  readonly hidden: readonly unknown[];
  /** Whether others are complete that it may still give: the next snapshot tells. */
  readonly unsure: boolean;
}

/** Keeps one entry from being taken twice, from the listener and from getHAR(). */
export interface EntryDeduplication {
  /** Whether an entry of the listener is new. */
  isNew(entry: unknown): boolean;
  /** Takes an entry of getHAR() if it is new: the listener's will not be. */
  take(entry: unknown): boolean;
  /** The complete entries of getHAR() that the listener did not give, preflights first. `turn`: the place in SNAPSHOTS_MS. */
  missed(har: unknown, turn: number): readonly unknown[];
  /** Whether there is something to look at once more. */
  isUnsure(): boolean;
  /**
   * What getHAR() has at any later time that the listener did not give. Takes none of it. Times are in ms since the epoch.
   * `pageBegan`: when the page was opened; what pages before it left unanswered is over. `asked`: when getHAR() was.
   */
  unheard(har: unknown, pageBegan: number, asked: number): Unheard;
}

interface Item {
  readonly entry: unknown;
  readonly key: string;
  readonly progress: Progress;
}

export function createEntryDeduplication(): EntryDeduplication {
  const heard = createEntryCounts(MAX_REMEMBERED);
  const taken = createEntryCounts(MAX_REMEMBERED);
  let unsure: ReadonlyMap<string, string> = new Map();
  let suspects: ReadonlyMap<string, string> = new Map();

  /** Entries beyond what is known, the complete ones first: of equal ones these are what was heard. */
  const unknown = (entries: readonly unknown[]): readonly Item[] => {
    const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }));
    const listed = new Map<string, number>();
    for (const { key } of keyed) listed.set(key, (listed.get(key) ?? 0) + 1);
    const spare = new Map<string, number>();
    const items = keyed
      .filter(({ key }) => (listed.get(key) ?? 0) > heard.get(key) + taken.get(key))
      .map(({ entry, key }) => ({ entry, key, progress: progressOf(entry) }));
    return [...items.filter(isComplete), ...items.filter((item) => !isComplete(item))].filter(({ key }) => {
      const used = spare.get(key) ?? 0;
      spare.set(key, used + 1);
      return used >= heard.get(key) + taken.get(key);
    });
  };

  return {
    isNew(entry) {
      const key = keyOf(entry);
      const isNew = !taken.remove(key);
      heard.add(key);
      return isNew;
    },
    take(entry) {
      const key = keyOf(entry);
      if (heard.get(key) + taken.get(key) > 0) return false;
      taken.add(key);
      return true;
    },
    missed(har, turn) {
      const open = unknown(entriesOf(har)).filter(({ progress }) => progress !== 'pending');
      const quiet = ({ entry, key, progress }: Item): boolean =>
        unsure.get(key) === extentOf(entry) && (progress === 'answer' || turn === SNAPSHOTS_MS.length - 1);
      // What began after the first snapshot comes to the listener.
      const missed = open.filter((item) => (isComplete(item) ? turn === 0 || unsure.has(item.key) : quiet(item)));
      const gone = new Set(missed);
      const rest = open.filter((item) => !gone.has(item) && (turn === 0 || unsure.has(item.key)));
      unsure = new Map(rest.map(({ entry, key }) => [key, extentOf(entry)]));
      for (const { key } of missed) taken.add(key);
      return preflightsFirst(missed.map(({ entry }) => entry));
    },
    isUnsure: () => unsure.size > 0,
    unheard(har, pageBegan, asked) {
      const recent = Math.max(heard.forgottenUntil, taken.forgottenUntil);
      const page = lastPageOf(har);
      const items = unknown(entriesOf(har)).filter(
        ({ entry }) => startOf(entry) > recent && isOf(entry, page, pageBegan),
      );
      const complete = items.filter((item) => isComplete(item) && !isChromium(item.entry));
      const isHidden = ({ entry, key }: Item): boolean =>
        (tellsItsEnd(entry) && endOf(entry) + LATEST_MS <= asked) || suspects.get(key) === extentOf(entry);
      const hidden = complete.filter(isHidden).map(({ entry }) => entry);
      suspects = new Map(complete.map(({ entry, key }) => [key, extentOf(entry)]));
      const open = items.filter((item) => !isComplete(item)).map(({ entry }) => entry);
      return {
        // In a log that is kept Firefox gives the requests of all pages one page.
        open: open.filter((entry) => isChromium(entry) || startOf(entry) >= pageBegan),
        hidden: preflightsFirst(hidden),
        unsure: hidden.length < complete.length,
      };
    },
  };
}

function preflightsFirst(entries: readonly unknown[]): readonly unknown[] {
  return [...entries.filter(isPreflight), ...entries.filter((entry) => !isPreflight(entry))];
}

function endOf(entry: unknown): number {
  return startOf(entry) + Math.max(0, numberOf(entry, 'time') ?? 0);
}

function isComplete({ progress }: Item): boolean {
  return progress === 'complete';
}

function entriesOf(har: unknown): readonly unknown[] {
  return listOf(field(har, 'log') ?? har, 'entries');
}

/** With "preserve log" a HAR holds the pages before too, and what they left unanswered; '' where it tells no pages. */
function lastPageOf(har: unknown): string {
  const ids = listOf(field(har, 'log') ?? har, 'pages').map((page) => textOf(page, 'id'));
  return ids.toSorted((a, b) => numberIn(b) - numberIn(a))[0] ?? '';
}

/** Chromium numbers its pages: "page_12". Their order in the list is another one. */
function numberIn(id: string): number {
  return Number(id.slice(id.lastIndexOf('_') + 1)) || 0;
}

/** Requests of workers and of frames from other origins name no page. */
function isOf(entry: unknown, page: string, pageBegan: number): boolean {
  const own = textOf(entry, 'pageref');
  return own === '' || page === '' ? startOf(entry) >= pageBegan : own === page;
}
