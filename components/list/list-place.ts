import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How near to its end, in px, a list counts as standing there. */
const END_THRESHOLD = 24;

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
  /** The index of a row that stays in sight when the visible part becomes lower; -1 for none. */
  readonly kept: number;
}

/** Where a list stands. */
export interface ListPlace {
  /** Distance from its top to the top of what is seen, in px, once this drawing is on the screen. */
  readonly offset: number;
  moveTo(end: 'start' | 'end'): void;
}

interface Stand {
  readonly top: number;
  readonly atEnd: boolean;
  /** The row at the top of what is seen, and how far it is scrolled out of sight, in px. */
  readonly key: string;
  readonly index: number;
  readonly within: number;
}

/**
 * Keeps a list in its place as rows come and leave, bars appear above it or the details open below: at its end if it stands
 * there, else with the same row at its top. All is reckoned from heights that are known: to measure what was not drawn yet
 * would make the browser lay out the panel once more for each drawing.
 */
export function useListPlace({
  scroller,
  items,
  keyAt,
  rowHeight,
  height,
  follows,
  kept,
}: ListPlaceOptions): ListPlace {
  const stood = useRef<Stand>({ top: 0, atEnd: follows, key: '', index: 0, within: 0 });
  const stand = (top: number): Stand => {
    const index = Math.floor(top / rowHeight);
    const atEnd = endOf(items.length, rowHeight, height) - top <= END_THRESHOLD;
    return { top, atEnd, index, key: index < items.length ? keyAt(index) : '', within: top - index * rowHeight };
  };
  // What scrolls later asks by the list as it is then.
  const now = useRef(stand);
  now.current = stand;

  const lastHeight = useRef(height);
  const offset = useMemo(() => {
    const before = lastHeight.current;
    lastHeight.current = height;
    const end = endOf(items.length, rowHeight, height);
    const { atEnd, key, index, top, within } = stood.current;
    const at = placeOf(key, index, items.length, keyAt);
    const stay = follows && atEnd ? end : Math.min(at < 0 ? top : at * rowHeight + within, end);
    const row = kept * rowHeight;
    const wasSeen = kept >= 0 && row + rowHeight > top && row < top + before;
    return wasSeen && before !== height ? Math.min(Math.max(stay, row + rowHeight - height), row) : stay;
  }, [items, rowHeight, height, follows]);

  const moveTo = (top: number): void => {
    stood.current = now.current(top);
    if (scroller.current !== null) scroller.current.scrollTop = top;
  };
  useEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    const onScroll = () => {
      stood.current = now.current(list.scrollTop);
    };
    list.addEventListener('scroll', onScroll, { passive: true });
    return () => list.removeEventListener('scroll', onScroll);
  }, [scroller]);
  useLayoutEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    const { scrollTop } = list;
    const unmoved = Math.min(stood.current.top, endOf(items.length, rowHeight, height));
    // The user has just scrolled, and the event for it is still to come.
    if (Math.abs(scrollTop - unmoved) >= 1) stood.current = stand(scrollTop);
    else if (scrollTop !== offset) moveTo(offset);
    else stood.current = stand(offset);
  }, [items, rowHeight, height, follows]);
  return { offset, moveTo: (end) => moveTo(end === 'start' ? 0 : endOf(items.length, rowHeight, height)) };
}

/** The farthest that a list can be scrolled, in px. */
function endOf(count: number, rowHeight: number, height: number): number {
  return Math.max(0, count * rowHeight - height);
}

/** The index of a row by its key, looked for first where it was; -1 if it left. */
function placeOf(key: string, index: number, count: number, keyAt: (index: number) => string): number {
  if (key === '') return -1;
  if (index < count && keyAt(index) === key) return index;
  for (let at = 0; at < count; at += 1) if (keyAt(at) === key) return at;
  return -1;
}
