import { createQueueTask, type QueueTask } from '../../queue-task.ts';

/** Holds back what comes in a burst, so that it is done together. */
export interface Throttle {
  /** Resolves when it is one's turn: at once after a rest, else together with all that came since the last turn. */
  next(): Promise<void>;
  /** The turn of all that wait is now, and that of all that come until the returned function is called. */
  hurry(): () => void;
  /** Whether somebody sees what comes of it: until then a burst is done in fewer and longer turns. */
  setShown(shown: boolean): void;
}

interface Pace {
  /** Time between two turns of a burst, in ms. */
  readonly ms: number;
  /** Calls that share a turn at most; the others have theirs right behind, so that a panel can be drawn in between. */
  readonly most: number;
  /** So many that wait have their turn at once: their bodies wait as well. */
  readonly full: number;
}

/** Many calls in a row take a third less time each than a few do. */
const PACES = {
  shown: { ms: 80, most: 12, full: Infinity },
  hidden: { ms: 500, most: 64, full: 64 },
} as const satisfies Readonly<Record<string, Pace>>;

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
  let pace: Pace = PACES.hidden;
  const flush = (): void => {
    if (waiting.length === 0) return;
    last = now();
    const most = hurries > 0 ? waiting.length : pace.most;
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
    setShown(shown) {
      pace = shown ? PACES.shown : PACES.hidden;
      if (shown) flush();
    },
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        const left = last + pace.ms - now();
        // In a burst the next call comes before the timer of a page that nobody sees.
        if (left <= 0 || hurries > 0 || waiting.length >= pace.full) flush();
        else if (waiting.length === 1) later(flush, left);
      }),
  };
}
