import { batch, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { PageFinding } from './findings/finding.ts';
import { createPageFindings } from './findings/page-findings.ts';
import type { PageStart, Recording, Starved } from './recording.ts';
import { createRowStore } from './row-store.ts';
import type { Row } from './row.ts';
import { createTally, NOTHING_YET } from './summary.ts';
import type { Summary } from './summary.ts';

/** What a recording holds, as signals. */
export interface Followed {
  /** All rows, oldest first. */
  readonly rows: ReadonlySignal<readonly Row[]>;
  readonly summary: ReadonlySignal<Summary>;
  readonly findings: ReadonlySignal<readonly PageFinding[]>;
  readonly paused: Signal<boolean>;
  readonly preserveLog: Signal<boolean>;
  readonly otherRequests: ReadonlySignal<number>;
  readonly dropped: ReadonlySignal<number>;
  /** See `Recording`. */
  readonly pages: ReadonlySignal<readonly PageStart[]>;
  readonly starved: ReadonlySignal<Starved>;
  readonly lost: ReadonlySignal<boolean>;
  /** Whether what was recorded before is still being read: there are no rows yet. */
  readonly loading: ReadonlySignal<boolean>;
  /** The row that holds a call, by the call's id. */
  find(callId: string): Row | null;
  /** Reads at once what changed. */
  read(): void;
  stop(): void;
}

/** Entries that are read between two looks at the clock. */
const PORTION = 250;
/** How long reading may keep the panel from anything else, in ms. */
const TURN_MS = 16;

/**
 * Reads what changed in a recording. `nextFrame` is asked at each change and may read once for many. What was recorded before
 * is read at once or, with `soon`, in turns with everything else that waits.
 */
export function followRecording(
  recording: Recording,
  nextFrame: (callback: () => void) => void,
  soon: ((callback: () => void) => void) | null = null,
): Followed {
  const rows = signal<readonly Row[]>([]);
  const summary = signal(NOTHING_YET);
  const findings = signal<readonly PageFinding[]>([]);
  const paused = signal(recording.paused);
  const preserveLog = signal(recording.preserveLog);
  const otherRequests = signal(0);
  const dropped = signal(0);
  const pages = signal<readonly PageStart[]>([]);
  const starved = signal<Starved>(null);
  const lost = signal(false);
  const loading = signal(true);

  const tally = createTally();
  const page = createPageFindings();
  const store = createRowStore((before, after) => {
    tally.change(before, after);
    page.change(before, after);
  });
  /** Entries of the recording that are in the store; between two removals entries are only added. */
  let taken = 0;
  let removed = false;
  let stopped = false;

  const read = () =>
    batch(() => {
      loading.value = false;
      const { entries, pending } = recording;
      if (removed) store.reset(entries, pending);
      else {
        store.add(entries.slice(taken));
        store.setPending(pending);
      }
      removed = false;
      taken = entries.length;
      const next = store.rows;
      if (next !== rows.peek()) {
        rows.value = next;
        summary.value = tally.read();
        findings.value = page.read();
      }
      paused.value = recording.paused;
      preserveLog.value = recording.preserveLog;
      otherRequests.value = recording.otherRequests;
      dropped.value = recording.dropped;
      pages.value = recording.pages;
      starved.value = recording.starved;
      lost.value = recording.lost;
    });

  const unsubscribe = recording.subscribe(({ type }) => {
    removed ||= type === 'removed';
    nextFrame(read);
  });
  const begin = (): void => {
    if (stopped || !loading.peek()) return;
    const { entries } = recording;
    const end = performance.now() + TURN_MS;
    while (soon !== null && !removed && taken < entries.length) {
      store.add(entries.slice(taken, taken + PORTION));
      store.settle();
      taken = Math.min(taken + PORTION, entries.length);
      // Showing them is a turn of its own.
      if (performance.now() > end || taken === entries.length) return soon(begin);
    }
    read();
  };
  if (soon === null) begin();
  else soon(begin);
  return {
    rows,
    summary,
    findings,
    paused,
    preserveLog,
    otherRequests,
    dropped,
    pages,
    starved,
    lost,
    loading,
    find: (callId) => store.find(callId),
    read,
    stop() {
      stopped = true;
      unsubscribe();
    },
  };
}
