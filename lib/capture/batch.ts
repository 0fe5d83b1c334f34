/** How long deliveries are collected, in ms: a thousand calls that finish together make a few updates. */
const BATCH_MS = 50;

/** Collects what comes in and hands it on in one go. */
export interface Batch<T> {
  add(items: readonly T[]): void;
  flush(): void;
  stop(): void;
}

export function createBatch<T>(deliver: (items: readonly T[]) => void): Batch<T> {
  let items: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (items.length === 0) return;
    const full = items;
    items = [];
    deliver(full);
  };
  return {
    add(more) {
      if (more.length === 0) return;
      items.push(...more);
      timer ??= setTimeout(flush, BATCH_MS);
    },
    flush,
    stop() {
      clearTimeout(timer);
      timer = undefined;
      items = [];
    },
  };
}
