import { attemptKeyOf, continues, placeAmong } from './attempts.ts';
import { callOf, pendingCallOf, type Call } from './call.ts';
import type { Entry } from './entry.ts';
import type { PendingCall } from './recording.ts';
import { rowOf } from './row.ts';
import type { Row } from './row.ts';

/** Rows of one key that may still be continued; more are hardly attempts of anything. */
const OPEN_PER_KEY = 32;

/** A row in the making. */
interface Slot {
  /** Of the first call; slots stand in this order. */
  startedAt: number;
  /** What its attempts have in common; kept, as bodies may be gone when rows are made anew. */
  readonly key: number | null;
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
  /** Makes the rows that changed: else they are made when they are asked for. */
  settle(): void;
  setPending(pending: readonly PendingCall[]): void;
  /** Takes all entries that there are: what left goes, what changed is replaced, and all else stays as it is. */
  reset(entries: readonly Entry[], pending: readonly PendingCall[]): void;
}

const NONE: readonly Slot[] = [];

/** The key of a slot once its only call has ended: of what is under way a browser may not tell the headers or the body. */
function keyAtItsEnd({ key, calls }: Slot, call: Call): number | null {
  const [before, ...others] = calls;
  if (others.length > 0 || before.verdict.kind !== 'pending' || call.verdict.kind === 'pending') return key;
  // Where all was told it is not read once more.
  if (key !== null && before.exchange.requestHeaders.length > 0) return key;
  return attemptKeyOf(call.exchange);
}

/** `onChange` hears of each row that comes (no `before`), changes, or leaves (no `after`). */
export function createRowStore(onChange: (before: Row | null, after: Row | null) => void): RowStore {
  let slots: Slot[] = [];
  const slotOf = new Map<string, Slot>();
  const open = new Map<number, readonly Slot[]>();
  let pendingIds: readonly string[] = [];
  let changed = new Set<Slot>();
  let rows: readonly Row[] | null = [];

  const touch = (slot: Slot, calls: [Call, ...Call[]]): void => {
    slot.calls = calls;
    changed.add(slot);
    rows = null;
  };
  /** `known`: the call's key, if it was found before. */
  const place = (call: Call, known?: number | null): void => {
    const present = slotOf.get(call.id);
    if (present !== undefined) {
      const key = keyAtItsEnd(present, call);
      if (key !== present.key) {
        withdraw(present);
        place(call, key);
        return;
      }
      const [first, ...others] = present.calls.map((earlier) => (earlier.id === call.id ? call : earlier));
      if (first === undefined) return;
      touch(present, [first, ...others]);
      // What ended may have begun a little before or after what was seen of it under way.
      if (first.exchange.startedAt !== present.startedAt) move(present);
      return;
    }
    const key = known === undefined ? attemptKeyOf(call.exchange) : known;
    const siblings = key === null ? NONE : (open.get(key) ?? NONE);
    for (const sibling of siblings) {
      const at = placeAmong(sibling.calls, call);
      if (at === null) continue;
      slotOf.set(call.id, sibling);
      touch(sibling, withCall(sibling.calls, call, at));
      if (at === 0) move(sibling);
      if (key !== null && siblings.length > 1) join(key, sibling);
      return;
    }
    const slot: Slot = { startedAt: call.exchange.startedAt, key, calls: [call], row: null };
    insert(slots, slot);
    slotOf.set(call.id, slot);
    if (key !== null) open.set(key, siblings.length === 0 ? [slot] : [...siblings.slice(1 - OPEN_PER_KEY), slot]);
    changed.add(slot);
    rows = null;
  };
  /** Takes away the slot of a call that is placed again. */
  const withdraw = (slot: Slot): void => {
    slots.splice(slots.indexOf(slot), 1);
    if (slot.key !== null) close(slot.key, slot);
    for (const { id } of slot.calls) slotOf.delete(id);
    changed.delete(slot);
    rows = null;
    if (slot.row !== null) onChange(slot.row, null);
  };
  /** Puts a slot where it belongs when its first call is another one. */
  const move = (slot: Slot): void => {
    slots.splice(slots.indexOf(slot), 1);
    slot.startedAt = slot.calls[0].exchange.startedAt;
    insert(slots, slot);
  };
  /** A call that came late may be what was missing between two rows. */
  const join = (key: number, slot: Slot): void => {
    const last = slot.calls.at(-1)?.exchange.startedAt ?? 0;
    const next = open
      .get(key)
      ?.find((other) => other !== slot && other.startedAt > last && continues(slot.calls, other.calls[0].exchange));
    if (next === undefined) return;
    slots.splice(slots.indexOf(next), 1);
    close(key, next);
    changed.delete(next);
    if (next.row !== null) onChange(next.row, null);
    for (const { id } of next.calls) slotOf.set(id, slot);
    touch(slot, [...slot.calls, ...next.calls]);
  };
  const close = (key: number, slot: Slot): void => {
    const left = open.get(key)?.filter((sibling) => sibling !== slot) ?? NONE;
    if (left.length === 0) open.delete(key);
    else open.set(key, left);
  };
  /** Takes calls away. What is left of a row is placed again: it may begin later, and have another name. */
  const remove = (gone: (call: Call) => boolean, hurt: ReadonlySet<Slot>): void => {
    if (hurt.size === 0) return;
    slots = slots.filter((slot) => !hurt.has(slot));
    rows = null;
    for (const slot of hurt) {
      const { key, calls, row } = slot;
      if (key !== null) close(key, slot);
      for (const { id } of calls) slotOf.delete(id);
      changed.delete(slot);
      if (row !== null) onChange(row, null);
    }
    for (const { key, calls } of hurt) {
      for (const call of calls) if (!gone(call)) place(call, key);
    }
  };
  const add = (entries: readonly Entry[]): void => {
    for (const entry of entries) {
      const call = callOf(entry);
      if (call !== null) place(call);
    }
  };
  const setPending = (pending: readonly PendingCall[]): void => {
    const ids = new Set(pending.map(({ exchange }) => exchange.id));
    const over = pendingIds.filter((id) => !ids.has(id)).flatMap((id) => slotOf.get(id) ?? []);
    remove(({ id, verdict }) => verdict.kind === 'pending' && !ids.has(id), new Set(over.filter(hasPending)));
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
    settle,
    setPending,
    reset(entries, pending) {
      const ids = new Set(entries.map(({ exchange }) => exchange.id));
      const gone = ({ id, verdict }: Call) => verdict.kind !== 'pending' && !ids.has(id);
      remove(gone, new Set(slots.filter(({ calls }) => calls.some(gone))));
      for (const entry of entries) {
        const call = callOf(entry);
        if (call !== null && slotOf.get(call.id)?.calls.includes(call) !== true) place(call);
      }
      setPending(pending);
    },
  };
}

function hasPending({ calls }: Slot): boolean {
  return calls.some(({ verdict }) => verdict.kind === 'pending');
}

function withCall(calls: readonly Call[], call: Call, at: number): [Call, ...Call[]] {
  const [first = call, ...others] = [...calls.slice(0, at), call, ...calls.slice(at)];
  return [first, ...others];
}

/** Puts a slot behind all that started before or with it. */
function insert(slots: Slot[], slot: Slot): void {
  let low = 0;
  let high = slots.length;
  if ((slots[high - 1]?.startedAt ?? -Infinity) <= slot.startedAt) {
    slots.push(slot);
    return;
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((slots[middle]?.startedAt ?? Infinity) <= slot.startedAt) low = middle + 1;
    else high = middle;
  }
  slots.splice(low, 0, slot);
}
