import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { endOf, offsetOf, standAt, type ListShape, type Stand } from './list-offset.ts';

interface ListPlaceOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Another list after each change. */
  readonly items: readonly unknown[];
  readonly keyAt: (index: number) => string;
  readonly rowHeight: number;
  /** Of the visible part, in px. */
  readonly height: number;
  /** Whether new rows come at the end, so that the list stands there and follows them. */
  readonly follows: boolean;
  /** Whether it stands at its top at first, although it follows: there is nothing new to wait for. */
  readonly fromTop: boolean;
  /** The index of a row that stays in sight when the visible part becomes lower; -1 for none. */
  readonly kept: number;
  /** Whether a filter hides rows of the list. */
  readonly filtered: boolean;
}

/** Where a list stands. */
export interface ListPlace {
  /** Distance from its top to the top of what is seen, in px, once this drawing is on the screen. */
  readonly offset: number;
  moveTo(end: 'start' | 'end'): void;
  /** Follows new rows no more until the list is scrolled to its end: somebody looks at a row. */
  hold(): void;
}

/**
 * Keeps a list in its place as rows come and leave, bars appear above it or the details open below; see `offsetOf`. All is
 * reckoned from heights that are known: to measure what was not drawn yet would make the browser lay out the panel once more
 * for each drawing.
 */
export function useListPlace(options: ListPlaceOptions): ListPlace {
  const { scroller, items, keyAt, rowHeight, height, follows, fromTop, kept, filtered } = options;
  const list: ListShape = { count: items.length, keyAt, rowHeight, height };
  // What scrolls later asks by the list as it is then.
  const now = useRef(list);
  now.current = list;
  const stood = useRef({ ...standAt(0, list), atEnd: follows && !fromTop });
  /** Where the list stood before a filter hid rows of it, until somebody scrolls or reads what the filter left. */
  const unfiltered = useRef<Stand | null>(null);
  const drawn = useRef({ list, follows, filtered });
  /** How far the shortest list could be scrolled that was drawn since the list was last put in its place, in px. */
  const shortest = useRef(Infinity);
  const offset = useMemo(
    () =>
      offsetOf((kept < 0 ? unfiltered.current : null) ?? stood.current, list, {
        follows,
        kept,
        height: drawn.current.list.height,
      }),
    [items, rowHeight, height, follows],
  );

  const moveTo = (top: number): void => {
    stood.current = standAt(top, now.current);
    if (scroller.current !== null) scroller.current.scrollTop = top;
  };
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onScroll = () => {
      const { scrollTop } = element;
      const { top } = stood.current;
      // The echo of a move of ours comes when rows may have come behind it: the list stands at its end nevertheless. And the
      // browser itself moves a list as far as it became shorter, if only for a moment.
      if (isAt(scrollTop, Math.min(top, shortest.current)) || isAt(scrollTop, top) || isCutOff(element, top)) return;
      unfiltered.current = null;
      stood.current = standAt(scrollTop, now.current);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const before = drawn.current;
    drawn.current = { list, follows, filtered };
    if (kept >= 0) unfiltered.current = null;
    else if (filtered && !before.filtered) unfiltered.current ??= stood.current;
    // Wherever a list stood that was emptied, the next one begins at its end; a hidden panel has no frame to wait for.
    if (endOf(list) === 0) {
      shortest.current = 0;
      if (!filtered) unfiltered.current = null;
      // What a filter left little of comes back.
      if (unfiltered.current === null)
        stood.current = fromTop ? { ...standAt(0, list), atEnd: false } : standAt(0, list);
      return;
    }
    const from = stood.current;
    // The browser itself moves a list only as far as it became shorter, or what is seen of it higher.
    shortest.current = Math.min(shortest.current, endOf({ ...before.list, height }), endOf(list));
    const unmoved = Math.min(from.top, shortest.current);
    const settle = () => {
      const { scrollTop } = element;
      shortest.current = Infinity;
      // Somebody has scrolled since `offset` was reckoned …
      if (stood.current !== from) return;
      // … or just now, and the event for it is still to come. Rows of another height the browser moves in ways of its own.
      const isScrolled =
        before.list.rowHeight === rowHeight &&
        !isAt(scrollTop, from.top) &&
        !isAt(scrollTop, unmoved) &&
        !isCutOff(element, from.top);
      if (isScrolled || !filtered) unfiltered.current = null;
      if (isScrolled) stood.current = standAt(scrollTop, list);
      else if (scrollTop !== offset) moveTo(offset);
      else stood.current = standAt(offset, list);
    };
    if (before.list.rowHeight !== rowHeight || before.list.height !== height || before.follows !== follows) {
      settle();
      return;
    }
    // In the frame that paints the new rows, which lays out the panel anyway: not twice, and not in the task that drew them.
    const frame = requestAnimationFrame(settle);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [items, rowHeight, height, follows]);
  return {
    offset,
    moveTo(end) {
      unfiltered.current = null;
      moveTo(end === 'start' ? 0 : endOf(list));
    },
    hold() {
      unfiltered.current = null;
      stood.current = { ...standAt(stood.current.top, now.current), atEnd: false };
    },
  };
}

/** Whether a list stands at its end because it cannot be scrolled to where it stood: its height was not what it is now. */
function isCutOff({ scrollTop, scrollHeight, clientHeight }: HTMLElement, top: number): boolean {
  return scrollTop < top && isAt(scrollTop, scrollHeight - clientHeight);
}

/** Places are whole pixels of the screen, which may be fractions here. */
function isAt(top: number, other: number): boolean {
  return Math.abs(top - other) < 1;
}
