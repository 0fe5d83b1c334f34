import { attemptKeyOf, continues } from './attempts.ts';
import { callOf, pendingCallOf } from './call.ts';
import type { Entry, PendingCall } from './recording.ts';
import { rowOf } from './row.ts';
import type { Call, Row } from './row.ts';

/** Rows of one key that may still be continued; more are hardly attempts of anything. */
const OPEN_PER_KEY = 32;

/** A row in the making. */
interface Slot {
  readonly startedAt: number;
  calls: [Call, ...Call[]];
  /** `null` when calls changed since it was made. */
  row: Row | null;
}

/** The rows of a recording, kept up with what is added. Each change costs what changed, and a copy of the list. */
export interface RowStore {
  /** By the start of their first attempts; a new list after each change. */
  readonly rows: readonly Row[];
  /** The row that holds a call, by the call's id. */
  find(callId: string): Row | null;
  add(entries: readonly Entry[]): void;
  setPending(pending: readonly PendingCall[]): void;
  /** Begins anew, with all entries that there are; rows that are as before stay the same objects. */
  reset(entries: readonly Entry[], pending: readonly PendingCall[]): void;
}

/** `onChange` hears of each row that comes (no `before`), changes, or leaves (no `after`). */
export function createRowStore(onChange: (before: Row | null, after: Row | null) => void): RowStore {
  let slots: Slot[] = [];
  let slotOf = new Map<string, Slot>();
  /** By call: bodies may be gone when rows are made anew. */
  let keys = new Map<string, string | null>();
  let open = new Map<string, Slot[]>();
  let pendingIds: readonly string[] = [];
  let changed = new Set<Slot>();
  let rows: readonly Row[] | null = [];

  const touch = (slot: Slot, calls: [Call, ...Call[]]): void => {
    slot.calls = calls;
    changed.add(slot);
    rows = null;
  };
  const keyOf = (call: Call): string | null => {
    const earlier = keys.get(call.id);
    if (earlier !== undefined) return earlier;
    const key = attemptKeyOf(call.exchange);
    keys.set(call.id, key);
    return key;
  };
  const place = (call: Call): void => {
    const present = slotOf.get(call.id);
    if (present !== undefined) {
      const [first, ...others] = present.calls.map((earlier) => (earlier.id === call.id ? call : earlier));
      if (first !== undefined) touch(present, [first, ...others]);
      return;
    }
    const key = keyOf(call);
    const siblings = key === null ? [] : (open.get(key) ?? []);
    const earlier = siblings.find(({ calls }) => continues(calls, call.exchange));
    if (earlier !== undefined) {
      slotOf.set(call.id, earlier);
      touch(earlier, [...earlier.calls, call]);
      return;
    }
    const slot: Slot = { startedAt: call.exchange.startedAt, calls: [call], row: null };
    slots.splice(placeFor(slots, slot.startedAt), 0, slot);
    slotOf.set(call.id, slot);
    if (key !== null) open.set(key, [...siblings.slice(1 - OPEN_PER_KEY), slot]);
    changed.add(slot);
    rows = null;
  };
  const remove = (id: string): void => {
    const slot = slotOf.get(id);
    if (slot === undefined) return;
    const key = keys.get(slot.calls[0].id) ?? null;
    slotOf.delete(id);
    keys.delete(id);
    const [first, ...others] = slot.calls.filter((call) => call.id !== id);
    if (first !== undefined) {
      touch(slot, [first, ...others]);
      return;
    }
    slots.splice(slots.indexOf(slot), 1);
    if (key !== null) open.set(key, open.get(key)?.filter((sibling) => sibling !== slot) ?? []);
    changed.delete(slot);
    rows = null;
    if (slot.row !== null) onChange(slot.row, null);
  };
  const add = (entries: readonly Entry[]): void => {
    for (const entry of entries) {
      const call = callOf(entry);
      if (call !== null) place(call);
    }
  };
  const setPending = (pending: readonly PendingCall[]): void => {
    const ids = new Set(pending.map(({ exchange }) => exchange.id));
    for (const id of pendingIds) {
      const call = slotOf.get(id)?.calls.find((one) => one.id === id);
      if (!ids.has(id) && call?.verdict.kind === 'pending') remove(id);
    }
    for (const one of pending) {
      const call = slotOf.get(one.exchange.id)?.calls.find(({ id }) => id === one.exchange.id);
      // What has ended is not under way any more, whatever a late look says.
      if (call === undefined || (call.verdict.kind === 'pending' && call.exchange !== one.exchange)) {
        place(pendingCallOf(one));
      }
    }
    pendingIds = [...ids];
  };
  const settle = (): void => {
    for (const slot of changed) {
      const before = slot.row;
      slot.row = rowOf(slot.calls);
      onChange(before, slot.row);
    }
    changed = new Set();
  };

  return {
    get rows() {
      settle();
      rows ??= slots.map(({ row, calls }) => row ?? rowOf(calls));
      return rows;
    },
    find(callId) {
      settle();
      return slotOf.get(callId)?.row ?? null;
    },
    add,
    setPending,
    reset(entries, pending) {
      settle();
      const [before, oldKeys] = [slotOf, keys];
      const old = new Set(slots);
      slots = [];
      slotOf = new Map();
      open = new Map();
      keys = new Map();
      pendingIds = [];
      rows = null;
      for (const { exchange } of entries) {
        const key = oldKeys.get(exchange.id);
        if (key !== undefined) keys.set(exchange.id, key);
      }
      add(entries);
      setPending(pending);
      for (const slot of slots) {
        const earlier = before.get(slot.calls[0].id);
        if (earlier === undefined || earlier.row?.id !== slot.calls[0].id) continue;
        old.delete(earlier);
        slot.row = earlier.row;
        if (sameCalls(earlier.calls, slot.calls)) changed.delete(slot);
      }
      for (const { row } of old) if (row !== null) onChange(row, null);
    },
  };
}

function sameCalls(one: readonly Call[], other: readonly Call[]): boolean {
  return one.length === other.length && one.every((call, at) => call === other[at]);
}

/** Where a row that started then belongs: behind all that started before or with it. */
function placeFor(slots: readonly Slot[], startedAt: number): number {
  let low = 0;
  let high = slots.length;
  if ((slots[high - 1]?.startedAt ?? -Infinity) <= startedAt) return high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((slots[middle]?.startedAt ?? Infinity) <= startedAt) low = middle + 1;
    else high = middle;
  }
  return low;
}
