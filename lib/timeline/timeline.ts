import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { english, type Language, type Party } from '../classifier/index.ts';
import type { Call } from './call.ts';
import { conditionOf, isWithin, NO_FILTER, withText } from './filter.ts';
import type { Filter, TimeRange } from './filter.ts';
import type { Finding, PageFinding } from './findings/finding.ts';
import { concerns } from './findings/page-findings.ts';
import { createFrames } from './frames.ts';
import { followRecording } from './follow.ts';
import { goodCallFor, type GoodCall } from './good-call.ts';
import { BY_START, type Grouping, type Sorting } from './arrangement.ts';
import { groupsOf } from './grouping.ts';
import { isRow, linesOf, type Line } from './lines.ts';
import type { PageStart, Recording, Starved } from './recording.ts';
import type { Row } from './row.ts';
import { scaleOf } from './scale.ts';
import type { Scale } from './scale.ts';
import { createIncrementalFilter } from './incremental-filter.ts';
import { deepMatcherOf } from './query/deep-search.ts';
import { createSteppedFilter } from './stepped-filter.ts';
import { createSelection, type Selection } from './selection.ts';
import { nextSorting, sorted } from './sorting.ts';
import type { SortColumn } from './sorting.ts';
import { tokenTotals, type TokenTotals } from './token-totals.ts';
import type { Chip, Summary } from './summary.ts';

/** What the panel shows of a recording, and what its user can do with it. */
export interface Timeline extends Pick<Selection, 'several' | 'chosen' | 'toggle' | 'extendTo' | 'selectAll'> {
  /** Of all calls, whatever is filtered. */
  readonly summary: ReadonlySignal<Summary>;
  /** Providers seen, and those that are filtered for although nothing of theirs is left. */
  readonly chips: ReadonlySignal<readonly Chip[]>;
  /** All rows, oldest first. */
  readonly rows: ReadonlySignal<readonly Row[]>;
  /** Rows that pass all but the text of the filter: what a text chooses from. */
  readonly choosable: ReadonlySignal<readonly Row[]>;
  /** Rows that pass the text and the providers of the filter, oldest first: those that the overview tells of. */
  readonly matching: ReadonlySignal<readonly Row[]>;
  /** How many rows are still to be searched for what the filter looks for in long texts. */
  readonly unsearched: ReadonlySignal<number>;
  /** The rows in the list, in its order. */
  readonly shown: ReadonlySignal<readonly Row[]>;
  /** What the list has one below another: the shown rows, heads of groups, and where the page navigated. */
  readonly lines: ReadonlySignal<readonly Line[]>;
  readonly grouping: ReadonlySignal<Grouping>;
  /** Where the page navigated while the log is preserved, oldest first. */
  readonly pages: ReadonlySignal<readonly PageStart[]>;
  /** How many rows of the present view the filter hides. */
  readonly hidden: ReadonlySignal<number>;
  /** Of the shown rows. */
  readonly tokens: ReadonlySignal<TokenTotals>;
  /** Common to the shown rows; `null` without any. */
  readonly scale: ReadonlySignal<Scale | null>;
  readonly filtered: ReadonlySignal<Filter>;
  /** The filter's range, unless it lies before all rows. */
  readonly range: ReadonlySignal<TimeRange | null>;
  readonly problemsOnly: ReadonlySignal<boolean>;
  readonly sorting: ReadonlySignal<Sorting>;
  /** What several calls tell together. */
  readonly findings: ReadonlySignal<readonly PageFinding[]>;
  /** The selected row, also while the filter hides it. */
  readonly selected: ReadonlySignal<Row | null>;
  /** Its place among the shown rows; -1 without a selection, or when it is hidden. */
  readonly selectedIndex: ReadonlySignal<number>;
  /** The place of the line that the keys move from: the head of a group, else the selected row; -1 without one. */
  readonly currentLine: ReadonlySignal<number>;
  /** What its attempts tell, and what it tells together with others. */
  readonly selectedFindings: ReadonlySignal<readonly Finding[]>;
  /** The call like a failed one that was answered last before it; `null` where there is none. */
  goodCall(failed: Call): GoodCall | null;
  /** Details are those of a row in the list: they close when it leaves, and while it is filtered away. */
  readonly detailsOpen: ReadonlySignal<boolean>;
  readonly paused: ReadonlySignal<boolean>;
  readonly preserveLog: ReadonlySignal<boolean>;
  /** Requests that were no LLM calls. */
  readonly otherRequests: ReadonlySignal<number>;
  /** Calls that left because the recording holds only so many. */
  readonly dropped: ReadonlySignal<number>;
  /** See `Recording`. */
  readonly starved: ReadonlySignal<Starved>;
  readonly lost: ReadonlySignal<boolean>;
  /** Whether what was recorded before is still being read. */
  readonly loading: ReadonlySignal<boolean>;

  /** By the id of the row or of one of its attempts: that alone. */
  select(id: string): void;
  /** Selects a row and opens its details, and shows it first where the view, the filter or a folded group hides it. */
  show(id: string): void;
  /** Leads the keys to a line, by its id; a row is selected so. */
  moveTo(line: Line): void;
  groupBy(grouping: Grouping): void;
  /** Folds the rows of a group away, by its key, or shows them. */
  fold(key: string, folded: boolean): void;
  foldAll(folded: boolean): void;
  /** Keys of findings that are not told; the newest last. */
  readonly dismissed: ReadonlySignal<readonly string[]>;
  /** Takes findings of one key away. */
  dismiss(key: string): void;
  openDetails(): void;
  closeDetails(): void;
  filter(text: string): void;
  toggleProvider(provider: Party): void;
  showAllProviders(): void;
  showRange(range: TimeRange | null): void;
  /** Takes the filter away. */
  showHidden(): void;
  showProblemsOnly(only: boolean): void;
  /** Sorts by a column; the same again turns the order round, and once more ends it. */
  sortBy(column: SortColumn): void;
  /** As it was arranged before; what is left out stays. */
  arrange(arrangement: TimelineArrangement): void;
  setPaused(paused: boolean): void;
  setPreserveLog(preserveLog: boolean): void;
  /** Empties the recording. */
  clear(): void;
  /** Stops following the recording. */
  stop(): void;
}

/** How the list is shown, apart from its filter. */
export interface TimelineArrangement {
  readonly sorting?: Sorting;
  readonly problemsOnly?: boolean;
  readonly grouping?: Grouping;
  /** Keys of findings. */
  readonly dismissed?: readonly string[];
}

/**
 * Follows a recording. However many events come, the signals change once per frame at most, and less often
 * while they pour in: `nextFrame` is how to wait; it is asked at each change. `now`: the time, in ms since the epoch.
 * `soon`: see `followRecording`. `language`: that in which rows are shown, by whose words they are found and sorted.
 */
export function createTimeline(
  recording: Recording,
  nextFrame: (callback: () => void) => void = createFrames(),
  now: () => number = Date.now,
  soon: ((callback: () => void) => void) | null = null,
  language: ReadonlySignal<Language> = signal(english),
): Timeline {
  const following = followRecording(recording, nextFrame, soon);
  const dismissed = signal<readonly string[]>([]);
  const findings = computed(() => {
    const gone = new Set(dismissed.value);
    return following.findings.value.filter((one) => one.kind !== 'silent-trouble' || !gone.has(one.key));
  });
  const { rows, summary, paused, preserveLog, pages } = following;
  const filtered = signal(NO_FILTER);
  const problemsOnly = signal(true);
  const sorting = signal(BY_START);
  const grouping = signal<Grouping>('none');
  const collapsed = signal<ReadonlySet<string>>(new Set());
  const currentGroup = signal<string | null>(null);
  const opened = signal(false);

  const chips = computed(() => {
    const seen = summary.value.chips;
    const gone = filtered.value.providers.filter(({ id }) => !seen.some(({ provider }) => provider.id === id));
    return [...seen, ...gone.map((provider) => ({ provider, problems: 0 }))];
  });
  const range = computed(() => {
    const wanted = filtered.value.range;
    const [first] = rows.value;
    // A range of the page before hides nothing of this one.
    return wanted !== null && first !== undefined && first.startedAt > wanted.to ? null : wanted;
  });
  // Apart from the range, so that rows are not asked again while it is dragged.
  const query = computed(() => filtered.value.query);
  const providers = computed(() => filtered.value.providers);
  const condition = computed(() =>
    conditionOf({ ...filtered.peek(), query: query.value, providers: providers.value }, language.value),
  );
  const matches = createIncrementalFilter<Row>();
  const quick = computed(() => matches.apply(rows.value, condition.value));
  const deep = createSteppedFilter(
    quick,
    computed(() => deepMatcherOf(query.value, language.value)),
  );
  const matching = deep.kept;
  const inView = computed(() => {
    const [wanted, only, rows] = [range.value, problemsOnly.value, matching.value];
    if (wanted === null && !only) return rows;
    return rows.filter((row) => (!only || row.problem !== null) && isWithin(row, wanted));
  });
  const choosable = computed(() => {
    const [only, within] = [problemsOnly.value, range.value];
    const ids = new Set(providers.value.map(({ id }) => id));
    if (!only && within === null && ids.size === 0) return rows.value;
    return rows.value.filter(
      (row) =>
        (!only || row.problem !== null) &&
        (ids.size === 0 || ids.has(row.verdict.provider.id)) &&
        isWithin(row, within),
    );
  });
  let order: readonly Row[] = [];
  const shown = computed(() => {
    order = sorted(inView.value, sorting.value, order, language.value);
    return order;
  });
  const lines = computed(() =>
    linesOf(shown.value, {
      grouping: grouping.value,
      collapsed: collapsed.value,
      pages: pages.value,
      sorting: sorting.value,
    }),
  );
  // Several are chosen from one to another in the order in which they stand.
  const inList = computed(() => (grouping.value === 'none' ? shown.value : lines.value.filter(isRow)));
  const selection = createSelection(inList, (id) => following.find(id)?.id ?? null);
  const hidden = computed(() => {
    const { calls, problems } = summary.value;
    return (problemsOnly.value ? problems : calls) - inView.value.length;
  });
  const tokens = computed(() => tokenTotals(inView.value));
  const scale = computed(() => scaleOf(inView.value));
  const selected = computed(() => {
    const id = selection.id.value;
    return rows.value.length === 0 || id === null ? null : following.find(id);
  });
  const selectedIndex = computed(() => (selected.value === null ? -1 : shown.value.indexOf(selected.value)));
  const currentLine = computed(() => {
    const group = grouping.value === 'none' ? null : currentGroup.value;
    const at = group === null ? -1 : lines.value.findIndex(({ id }) => id === group);
    if (at >= 0) return at;
    const row = selected.value;
    return lines.value === shown.value ? selectedIndex.value : row === null ? -1 : lines.value.indexOf(row);
  });
  const detailsOpen = computed(() => opened.value && selectedIndex.value >= 0);
  const selectedFindings = computed((): readonly Finding[] => {
    const row = selected.value;
    return row === null ? [] : [...row.findings, ...findings.value.filter((one) => concerns(one, row))];
  });

  const select = (id: string): void => {
    batch(() => {
      // Details that closed with their row stay closed.
      if (selectedIndex.peek() < 0) opened.value = false;
      selection.select(id);
      currentGroup.value = null;
    });
  };

  return {
    ...following,
    stop: () => {
      following.stop();
      deep.stop();
    },
    findings,
    dismissed,
    dismiss: (key) => {
      dismissed.value = [...dismissed.peek().filter((one) => one !== key), key];
    },
    chips,
    choosable,
    matching,
    unsearched: deep.left,
    shown,
    lines,
    grouping,
    hidden,
    tokens,
    scale,
    filtered,
    range,
    problemsOnly,
    sorting,
    selected,
    selectedIndex,
    currentLine,
    selectedFindings,
    goodCall: (failed) => goodCallFor(failed, rows.value),
    detailsOpen,
    several: selection.several,
    chosen: selection.chosen,
    select,
    toggle: selection.toggle,
    extendTo: selection.extendTo,
    selectAll: selection.selectAll,
    show: (id) => {
      const row = following.find(id);
      if (row === null) return;
      batch(() => {
        if (row.problem === null) problemsOnly.value = false;
        if (!inView.value.includes(row)) filtered.value = NO_FILTER;
        const kind = grouping.peek();
        const group = kind === 'none' ? undefined : groupsOf([row], kind)[0]?.key;
        if (group !== undefined) collapsed.value = new Set([...collapsed.peek()].filter((key) => key !== group));
        select(row.id);
        opened.value = true;
      });
    },
    moveTo: (line) => {
      if (isRow(line)) select(line.id);
      else currentGroup.value = line.id;
    },
    groupBy: (wanted) => {
      batch(() => {
        grouping.value = wanted;
        currentGroup.value = null;
        collapsed.value = new Set();
      });
    },
    fold: (key, folded) => {
      const others = [...collapsed.peek()].filter((other) => other !== key);
      collapsed.value = new Set(folded ? [...others, key] : others);
    },
    foldAll: (folded) => {
      const wanted = grouping.peek();
      if (wanted === 'none') return;
      collapsed.value = new Set(folded ? groupsOf(shown.peek(), wanted).map(({ key }) => key) : []);
    },
    openDetails: () => {
      opened.value = true;
    },
    closeDetails: () => {
      opened.value = false;
    },
    filter: (text) => {
      filtered.value = withText(filtered.value, text, now());
    },
    toggleProvider: (provider) => {
      const others = filtered.value.providers.filter(({ id }) => id !== provider.id);
      const wasOn = others.length < filtered.value.providers.length;
      filtered.value = { ...filtered.value, providers: wasOn ? others : [...others, provider] };
    },
    showAllProviders: () => {
      filtered.value = { ...filtered.value, providers: [] };
    },
    showRange: (wanted) => {
      filtered.value = { ...filtered.value, range: wanted };
    },
    showHidden: () => {
      filtered.value = NO_FILTER;
    },
    showProblemsOnly: (only) => {
      problemsOnly.value = only;
    },
    sortBy: (column) => {
      sorting.value = nextSorting(sorting.value, column);
    },
    arrange: (arrangement) => {
      batch(() => {
        sorting.value = arrangement.sorting ?? sorting.peek();
        problemsOnly.value = arrangement.problemsOnly ?? problemsOnly.peek();
        grouping.value = arrangement.grouping ?? grouping.peek();
        dismissed.value = arrangement.dismissed ?? dismissed.peek();
      });
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
      batch(() => {
        filtered.value = { ...filtered.value, range: null };
        opened.value = false;
        following.read();
      });
    },
  };
}
