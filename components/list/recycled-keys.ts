import { useRef } from 'preact/hooks';

/**
 * The keys under which rows are drawn, by their ids: a row keeps its key for as long as it is drawn, and one that comes takes over
 * that of one that left, and its elements with it. To make elements anew is most of what scrolling costs.
 */
export function useRecycledKeys(ids: readonly string[]): (id: string) => number | string {
  const drawn = useRef<ReadonlyMap<string, number>>(new Map());
  const keys = recycledKeys(drawn.current, ids);
  drawn.current = keys;
  return (id) => keys.get(id) ?? id;
}

/** The keys of the rows that are drawn next. Those that are taken over come in the order in which they stood. */
export function recycledKeys(before: ReadonlyMap<string, number>, ids: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set(ids);
  const free = [...before].filter(([id]) => !wanted.has(id)).map(([, key]) => key);
  let unused = Math.max(-1, ...before.values()) + 1;
  return new Map(ids.map((id) => [id, before.get(id) ?? free.shift() ?? unused++]));
}
