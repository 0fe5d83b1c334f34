import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Row } from './row.ts';

/** Which rows are chosen: one that is looked at, and others beside it. */
export interface Selection {
  /** The id of the row that is looked at. */
  readonly id: ReadonlySignal<string | null>;
  /** The ids of all chosen rows where they are several; else empty. */
  readonly several: ReadonlySignal<ReadonlySet<string>>;
  /** All chosen rows that are shown, in the order of the list. */
  readonly chosen: ReadonlySignal<readonly Row[]>;
  /** Chooses one row alone. */
  select(id: string): void;
  /** Adds a row to the chosen, or takes it away; one stays. */
  toggle(id: string): void;
  /** Chooses all shown rows from the one that was chosen first to this one. */
  extendTo(id: string): void;
  /** Chooses all shown rows. */
  selectAll(): void;
}

/** `shown`: the rows in the list. `idOf`: the id of the row to which an id belongs, if there is one. */
export function createSelection(shown: ReadonlySignal<readonly Row[]>, idOf: (id: string) => string | null): Selection {
  const id = signal<string | null>(null);
  const several = signal<ReadonlySet<string>>(NONE);
  let anchor: string | null = null;

  const present = (): ReadonlySet<string> => {
    if (several.peek().size > 0) return several.peek();
    const one = id.peek();
    return one === null ? NONE : new Set([idOf(one) ?? one]);
  };
  const choose = (ids: ReadonlySet<string>, looked: string): void => {
    batch(() => {
      several.value = ids.size > 1 ? ids : NONE;
      id.value = looked;
    });
  };
  return {
    id,
    several,
    chosen: computed(() => {
      const ids = several.value.size > 0 ? several.value : present();
      void id.value;
      return ids.size === 0 ? [] : shown.value.filter((row) => ids.has(row.id));
    }),
    select(wanted) {
      anchor = wanted;
      choose(NONE, wanted);
    },
    toggle(wanted) {
      const ids = new Set(present());
      if (!ids.delete(wanted)) ids.add(wanted);
      const last = [...ids].at(-1);
      if (last === undefined) return;
      anchor = ids.has(wanted) ? wanted : last;
      choose(ids, anchor);
    },
    extendTo(wanted) {
      const rows = shown.peek();
      const to = rows.findIndex((row) => row.id === wanted);
      const from = rows.findIndex((row) => row.id === (anchor === null ? null : (idOf(anchor) ?? anchor)));
      if (to < 0) return;
      if (from < 0) {
        anchor = wanted;
        choose(NONE, wanted);
        return;
      }
      const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
      choose(new Set(range.map((row) => row.id)), wanted);
    },
    selectAll() {
      const rows = shown.peek();
      const looked = id.peek() ?? rows.at(-1)?.id;
      if (looked !== undefined && rows.length > 0) choose(new Set(rows.map((row) => row.id)), looked);
    },
  };
}

const NONE: ReadonlySet<string> = new Set();
