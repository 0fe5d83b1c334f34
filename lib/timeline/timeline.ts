import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Party } from '../classifier/index.ts';
import { filterRows, NO_FILTER } from './filter.ts';
import type { Filter } from './filter.ts';
import type { Recording } from './recording.ts';
import { rowOf } from './row.ts';
import type { Row } from './row.ts';
import { scaleOf } from './scale.ts';
import type { Scale } from './scale.ts';
import { summarise } from './summary.ts';
import type { Chip, Summary } from './summary.ts';

/** What the panel shows of a recording, and what its user can do with it. */
export interface Timeline {
  /** Of all calls, whatever is filtered. */
  readonly summary: ReadonlySignal<Summary>;
  /** Providers seen, and those that are filtered for although nothing of theirs is left. */
  readonly chips: ReadonlySignal<readonly Chip[]>;
  /** The rows in the list, oldest first. */
  readonly shown: ReadonlySignal<readonly Row[]>;
  /** How many rows of the present view the filter hides. */
  readonly hidden: ReadonlySignal<number>;
  /** Common to the shown rows; `null` without any. */
  readonly scale: ReadonlySignal<Scale | null>;
  readonly filtered: ReadonlySignal<Filter>;
  readonly problemsOnly: ReadonlySignal<boolean>;
  /** The selected row, also while the filter hides it. */
  readonly selected: ReadonlySignal<Row | null>;
  /** Its place among the shown rows; -1 without a selection, or when it is hidden. */
  readonly selectedIndex: ReadonlySignal<number>;
  readonly detailsOpen: ReadonlySignal<boolean>;
  readonly paused: ReadonlySignal<boolean>;
  readonly preserveLog: ReadonlySignal<boolean>;
  /** Requests that were no LLM calls. */
  readonly otherRequests: ReadonlySignal<number>;
  /** Rows that left because the recording holds only so many. */
  readonly dropped: ReadonlySignal<number>;

  select(id: string): void;
  openDetails(): void;
  closeDetails(): void;
  filter(text: string): void;
  toggleProvider(provider: Party): void;
  showAllProviders(): void;
  /** Takes the filter away. */
  showHidden(): void;
  showProblemsOnly(only: boolean): void;
  setPaused(paused: boolean): void;
  setPreserveLog(preserveLog: boolean): void;
  /** Empties the recording. */
  clear(): void;
  /** Stops following the recording. */
  stop(): void;
}

/**
 * Follows a recording. However many events come, the signals change once per frame;
 * `nextFrame` is how to wait for one.
 */
export function createTimeline(
  recording: Recording,
  nextFrame: (callback: () => void) => void = (callback) => requestAnimationFrame(callback),
): Timeline {
  const rows = signal<readonly Row[]>([]);
  const filtered = signal(NO_FILTER);
  const problemsOnly = signal(true);
  const selectedId = signal<string | null>(null);
  const detailsOpen = signal(false);
  const paused = signal(false);
  const preserveLog = signal(false);
  const otherRequests = signal(0);
  const dropped = signal(0);

  const summary = computed(() => summarise(rows.value));
  const chips = computed(() => {
    const seen = summary.value.chips;
    const gone = filtered.value.providers.filter(({ id }) => !seen.some(({ provider }) => provider.id === id));
    return [...seen, ...gone.map((provider) => ({ provider, problems: 0 }))];
  });
  const inView = computed(() => (problemsOnly.value ? rows.value.filter((row) => row.problem !== null) : rows.value));
  const shown = computed(() => filterRows(inView.value, filtered.value));
  const hidden = computed(() => inView.value.length - shown.value.length);
  const scale = computed(() => scaleOf(shown.value));
  const selected = computed(() => rows.value.find((row) => row.id === selectedId.value) ?? null);
  const selectedIndex = computed(() => (selected.value === null ? -1 : shown.value.indexOf(selected.value)));

  const read = () =>
    batch(() => {
      rows.value = recording.entries
        .map(rowOf)
        .filter((row) => row !== null)
        .toSorted((a, b) => a.exchange.startedAt - b.exchange.startedAt);
      paused.value = recording.paused;
      preserveLog.value = recording.preserveLog;
      otherRequests.value = recording.otherRequests;
      dropped.value = recording.dropped;
    });

  let waiting = false;
  const stop = recording.subscribe(() => {
    if (waiting) return;
    waiting = true;
    nextFrame(() => {
      waiting = false;
      read();
    });
  });
  read();

  return {
    summary,
    chips,
    shown,
    hidden,
    scale,
    filtered,
    problemsOnly,
    selected,
    selectedIndex,
    detailsOpen,
    paused,
    preserveLog,
    otherRequests,
    dropped,
    select: (id) => {
      selectedId.value = id;
    },
    openDetails: () => {
      detailsOpen.value = true;
    },
    closeDetails: () => {
      detailsOpen.value = false;
    },
    filter: (text) => {
      filtered.value = { ...filtered.value, text };
    },
    toggleProvider: (provider) => {
      const others = filtered.value.providers.filter(({ id }) => id !== provider.id);
      const wasOn = others.length < filtered.value.providers.length;
      filtered.value = { ...filtered.value, providers: wasOn ? others : [...others, provider] };
    },
    showAllProviders: () => {
      filtered.value = { ...filtered.value, providers: [] };
    },
    showHidden: () => {
      filtered.value = NO_FILTER;
    },
    showProblemsOnly: (only) => {
      problemsOnly.value = only;
    },
    setPaused: (value) => {
      recording.setPaused(value);
      paused.value = recording.paused;
    },
    setPreserveLog: (value) => {
      recording.setPreserveLog(value);
      preserveLog.value = recording.preserveLog;
    },
    clear: () => {
      recording.clear();
      read();
    },
    stop,
  };
}
