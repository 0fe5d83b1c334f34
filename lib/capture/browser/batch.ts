import type { QueueTask } from '../../queue-task.ts';

/** Collects what comes in and hands it on in one go. */
export interface Batch<T> {
  add(items: readonly T[]): void;
  flush(): void;
  stop(): void;
}

export function createBatch<T>(deliver: (items: readonly T[]) => void, queueTask: QueueTask): Batch<T> {
  let items: T[] = [];
  let scheduled = false;
  const flush = (): void => {
    scheduled = false;
    if (items.length === 0) return;
    const full = items;
    items = [];
    deliver(full);
  };
  return {
    add(more) {
      if (more.length === 0) return;
      items.push(...more);
      if (!scheduled) queueTask(flush);
      scheduled = true;
    },
    flush,
    stop() {
      items = [];
    },
  };
}
