/** Calls back what took too long. */
export interface Deadlines {
  /** Calls back after the limit, or up to a second later. Returns the way to stop. */
  add(giveUp: () => void): () => void;
  stop(): void;
}

const TICK_MS = 1000;

/** One timer for all: a timer for each body that is read costs more than the reading. */
export function createDeadlines(limitMs: number): Deadlines {
  const waiting = new Map<() => void, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = (): void => {
    timer = undefined;
    const now = performance.now();
    for (const [giveUp, deadline] of waiting) {
      // They wait in the order in which they came.
      if (deadline > now) break;
      waiting.delete(giveUp);
      giveUp();
    }
    arm();
  };
  const arm = (): void => {
    if (waiting.size > 0) timer ??= setTimeout(tick, TICK_MS);
  };
  return {
    add(giveUp) {
      waiting.set(giveUp, performance.now() + limitMs);
      arm();
      return () => {
        waiting.delete(giveUp);
      };
    },
    stop() {
      clearTimeout(timer);
      waiting.clear();
    },
  };
}
