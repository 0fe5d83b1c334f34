import { createQueueTask, type QueueTask } from '../../queue-task.ts';

/** Holds back what comes in a burst, so that it is done together. */
export interface Throttle {
  /** Resolves when it is one's turn: at once after a rest, else together with all that came since the last turn. */
  next(): Promise<void>;
  /** The turn of all that wait is now, and that of all that come until the returned function is called. */
  hurry(): () => void;
}

/** Time between two turns of a burst, in ms. */
const TURN_MS = 80;

/** Calls that share a turn at most; the others have theirs right behind, so that a panel can be drawn in between. */
const MOST = 12;

/**
 * In a burst each call meets a processor that did something else in between, and takes several times as long as many in a
 * row do. `later` runs something after some ms: the timer of a page that is seen, where there is one; see queue-task.ts.
 */
export function createThrottle(
  later: (run: () => void, ms: number) => void,
  now = () => performance.now(),
  queueTask: QueueTask = createQueueTask(),
): Throttle {
  let waiting: (() => void)[] = [];
  let last = -Infinity;
  let hurries = 0;
  const flush = (): void => {
    if (waiting.length === 0) return;
    last = now();
    const most = hurries > 0 ? waiting.length : MOST;
    const turn = waiting.slice(0, most);
    waiting = waiting.slice(most);
    for (const resolve of turn) resolve();
    if (waiting.length > 0) queueTask(flush);
  };
  return {
    hurry() {
      hurries += 1;
      flush();
      return () => {
        hurries -= 1;
      };
    },
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        const left = last + TURN_MS - now();
        // In a burst the next call comes before the timer of a page that nobody sees.
        if (left <= 0 || hurries > 0) flush();
        else if (waiting.length === 1) later(flush, left);
      }),
  };
}
