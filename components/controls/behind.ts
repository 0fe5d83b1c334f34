import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';

/**
 * The value of a signal as of the last frame; `before` until the first. For what costs much to draw and may come a frame
 * later than what is looked at first: it is drawn in a task of its own.
 */
export function useBehind<T>(source: ReadonlySignal<T>, before: T): T {
  const [value, setValue] = useState(before);
  useEffect(() => {
    let frame = 0;
    const take = () => {
      frame = 0;
      setValue(() => source.peek());
    };
    const stop = source.subscribe(() => {
      // What waits takes the value that is there then.
      if (frame === 0) frame = requestAnimationFrame(() => setTimeout(take));
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [source]);
  return value;
}
