import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** A list of which only a part is drawn: it finds in its own items. */
export interface FindSource {
  /** The index of the item of each match, in their order. */
  matches(query: string): readonly number[];
  /** Brings an item into view. */
  reveal(index: number): void;
}

const sources = new WeakMap<Element, FindSource>();

/** The list that an element draws a part of. */
export function sourceAt(element: Element): FindSource | undefined {
  return sources.get(element);
}

/** Lets the find bar look into what is not drawn of a list. */
export function useFindSource(element: RefObject<HTMLElement | null>, source: FindSource): void {
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    sources.set(target, source);
    return () => void sources.delete(target);
  });
}
