import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where a click is about to land on a row. */
const AIMED = '.list';

const heightOf = (element: HTMLElement) => element.getBoundingClientRect().height;

/**
 * Keeps the list where it is while the pointer is over its rows: a bar that appears above it then lies over its top, and lets
 * presses through, until the pointer leaves; heads stay in sight below the bar. So no click lands on another row than it was aimed at.
 */
export function useSteadyList(header: RefObject<HTMLElement | null>, panes: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const [above, below] = [header.current, panes.current];
    if (above === null || below === null) return;
    /** Height of the header that the list reckons with; `null` while nobody aims. */
    let reckoned: number | null = null;
    const release = () => {
      reckoned = null;
      below.style.marginTop = '';
      below.style.removeProperty('--over');
      delete below.dataset['under'];
      delete above.dataset['over'];
    };
    const settle = () => {
      if (reckoned === null) return;
      const moved = heightOf(above) - reckoned;
      below.style.marginTop = moved === 0 ? '' : `${-moved}px`;
      above.dataset['over'] = String(moved > 0);
      below.style.setProperty('--over', `${Math.max(0, moved)}px`);
      below.dataset['under'] = String(moved > 0);
    };
    const onMove = ({ target, pointerType }: PointerEvent) => {
      const isAiming = pointerType !== 'touch' && target instanceof Element && target.closest(AIMED) !== null;
      if (!isAiming) release();
      else reckoned ??= heightOf(above);
    };
    // Before the frame is painted that would show the list moved.
    const sizes = new ResizeObserver(settle);
    sizes.observe(above);
    below.addEventListener('pointermove', onMove);
    below.addEventListener('pointerleave', release);
    window.addEventListener('blur', release);
    window.addEventListener('resize', release);
    return () => {
      sizes.disconnect();
      below.removeEventListener('pointermove', onMove);
      below.removeEventListener('pointerleave', release);
      window.removeEventListener('blur', release);
      window.removeEventListener('resize', release);
      release();
    };
  }, [header, panes]);
}
