import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { defaultRangeExtractor } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { END_THRESHOLD } from './sticky-end.ts';

/** Rows drawn beyond each edge of the visible part. */
const OVERSCAN = 4;

interface VirtualRowsOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  /** The row's key by its index. */
  readonly keyAt: (index: number) => string;
  readonly count: number;
  readonly rowHeight: number;
  /** A row that is drawn wherever it is, so that it can keep the focus; -1 for none. */
  readonly kept: number;
  /** Whether new rows come at the end and the list follows them while it stands there; so it is where it is left out. */
  readonly follows?: boolean;
}

/** The rows that are near the visible part of a scrolling list. The list follows new rows while it is at its end. */
export function useVirtualRows({ scroller, keyAt, count, rowHeight, kept, follows = true }: VirtualRowsOptions) {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: keyAt,
    overscan: OVERSCAN,
    anchorTo: follows ? ('end' as const) : ('start' as const),
    followOnAppend: follows,
    scrollEndThreshold: END_THRESHOLD,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const indexes = defaultRangeExtractor(range);
      return kept < 0 || kept >= count || indexes.includes(kept)
        ? indexes
        : [...indexes, kept].sort((left, right) => left - right);
    },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => draw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  return virtualizer;
}
