import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How near to its end, in px, a list counts as standing there. */
export const END_THRESHOLD = 24;

interface StickyEndOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly unknown[];
  /** Of the visible part, in px. */
  readonly height: number;
  /** Whether new rows come at the end. */
  readonly follows: boolean;
  /** Whether the details are open, which take room from the list. */
  readonly opened: boolean;
}

/** Keeps a list that stands at its end there, as rows come, bars appear above it or the details open below. */
export function useStickyEnd({ scroller, rows, height, follows, opened }: StickyEndOptions): void {
  // What grows or becomes lower tells no scrolling, so this still says where the list stood before.
  const stood = useRef({ top: 0, atEnd: true });
  const lastHeight = useRef(height);
  const look = (list: HTMLElement) => {
    const { scrollTop: top } = list;
    stood.current = { top, atEnd: list.scrollHeight - list.clientHeight - top <= END_THRESHOLD };
  };
  useEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    const onScroll = () => look(list);
    list.addEventListener('scroll', onScroll, { passive: true });
    return () => list.removeEventListener('scroll', onScroll);
  }, [scroller]);
  useLayoutEffect(() => {
    const list = scroller.current;
    const before = lastHeight.current;
    lastHeight.current = height;
    if (list === null) return;
    const selected = opened && before !== height ? list.querySelector('[aria-selected="true"]') : null;
    const place = selected === null ? -1 : selected.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (follows && stood.current.atEnd) {
      // The user has just scrolled back, and the event for it is still to come.
      if (list.scrollTop < stood.current.top) look(list);
      if (stood.current.atEnd) list.scrollTop = list.scrollHeight;
    }
    // A row whose details are open stays in sight.
    if (place >= 0 && place < before) selected?.scrollIntoView({ block: 'nearest' });
  }, [rows, height]);
}
