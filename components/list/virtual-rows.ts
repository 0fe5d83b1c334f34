import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { defaultRangeExtractor, type Range as RangeWithCount } from '@tanstack/virtual-core';
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

type Range = Pick<RangeWithCount, 'startIndex' | 'endIndex'>;

/** Rows drawn beyond each edge of the visible part. */
const OVERSCAN = 4;

/** How many rows more than before are drawn in one go, the others in the next frames: all at once they would keep the panel busy. */
const STEP = 10;

interface VirtualRowsOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly rowHeight: number;
  /** A row that is drawn wherever it is, so that it can keep the focus; -1 for none. */
  readonly kept: number;
  /** Where the list will stand when this drawing is on the screen, in px, if that is known to be another place than now. */
  readonly offset?: number;
}

/** The rows that are near the visible part of a scrolling list. */
export function useVirtualRows({ scroller, count, rowHeight, kept, offset }: VirtualRowsOptions) {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const drawn = useRef<Range | null>(null);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const indexes = defaultRangeExtractor(range);
      return kept < 0 || kept >= count || indexes.includes(kept)
        ? indexes
        : [...indexes, kept].sort((left, right) => left - right);
    },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    // It also tells that scrolling began or ended.
    onChange: ({ range }: { readonly range: Range | null }) => {
      if (range?.startIndex !== drawn.current?.startIndex || range?.endIndex !== drawn.current?.endIndex)
        draw(undefined);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useMemo(() => {
    if (offset !== undefined) virtualizer.scrollOffset = offset;
  }, [virtualizer, offset, count]);
  const all = virtualizer.getVirtualItems();
  drawn.current = virtualizer.range;
  const most = useRef(STEP);
  const items = all.length <= most.current ? all : all.filter(({ index }, at) => at < most.current || index === kept);
  const isPart = items.length < all.length;
  useLayoutEffect(() => {
    most.current = items.length + STEP;
    if (!isPart) return;
    const frame = requestAnimationFrame(() => draw(undefined));
    return () => {
      cancelAnimationFrame(frame);
    };
  });
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const measured = useRef(rowHeight);
  useLayoutEffect(() => {
    if (measured.current === rowHeight) return;
    measured.current = rowHeight;
    virtualizer.measure();
    draw(undefined);
  }, [virtualizer, rowHeight]);
  return { virtualizer, items };
}
