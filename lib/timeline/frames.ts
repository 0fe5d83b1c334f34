/** In a burst of changes nothing is drawn until so many ms pass without one, which is more than capture's turns are apart … */
const QUIET_MS = 110;
/** … or until so many ms have passed since the last drawing. */
const LONGEST_MS = 600;
/** … or, where more changes than so many came since then, so many: each drawing shows other rows, which nobody can read. */
const STORM = 10;
const LONGEST_IN_STORM_MS = 1000;

/** Runs a callback soon. */
type Frame = (callback: () => void) => unknown;

/**
 * Behind the next frame: none comes while the panel is hidden, and what the callback changes is painted in a task of its own.
 */
const behindFrame: Frame = (callback) => requestAnimationFrame(() => setTimeout(callback));

/**
 * Calls back behind the next frame after a change, and in a burst of changes only now and then: drawing the list costs more
 * than all else. To be called at each change; of the callbacks that wait the last one is called.
 */
export function createFrames(
  frame: Frame = behindFrame,
  now: () => number = () => performance.now(),
): (callback: () => void) => void {
  let waiting: (() => void) | null = null;
  let isAsked = false;
  let last = -Infinity;
  let changes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    frame(() => {
      isAsked = false;
      last = now();
      changes = 0;
      const callback = waiting;
      waiting = null;
      callback?.();
    });
  };
  return (callback) => {
    waiting = callback;
    clearTimeout(timer);
    changes += 1;
    const left = last + (changes > STORM ? LONGEST_IN_STORM_MS : LONGEST_MS) - now();
    if (left <= 0) ask();
    else if (!isAsked) timer = setTimeout(ask, Math.min(QUIET_MS, left));
  };
}
