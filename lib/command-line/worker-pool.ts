import { Worker } from 'node:worker_threads';
import type { BatchOptions, BatchResult, LineBatch } from './line-batch.ts';

/** Batches that are judged here before threads are worth their start. */
const FEW = 8;

/** Batches under way for each thread. */
const AHEAD = 2;

/**
 * What a thread may leave to its next small collection, in MB: all of a record is soon gone, and what V8 takes by itself makes the
 * memory of a long run several times that of a short one, for no more speed.
 */
const YOUNG_MB = 24;

/** What judges batches one after the other, on several cores. */
export interface BatchPool {
  /** Resolves, when there is room for another batch, to a promise of what becomes of this one. */
  submit(batch: LineBatch): Promise<{ readonly result: Promise<BatchResult> }>;
  close(): Promise<void>;
}

interface Pending {
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: unknown) => void;
}

/** `script`: the URL of the program, which answers as a thread when it is started as one. */
export function createBatchPool(
  script: URL,
  options: BatchOptions,
  jobs: number,
  read: (batch: LineBatch) => BatchResult,
): BatchPool {
  const workers: Worker[] = [];
  const pending = new Map<number, Pending>();
  let waiting: (() => void)[] = [];
  let submitted = 0;

  function settle(id: number, settleWith: (one: Pending) => void): void {
    const one = pending.get(id);
    pending.delete(id);
    if (one !== undefined) settleWith(one);
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  }

  function start(): void {
    for (let count = 0; count < jobs; count += 1) {
      const worker = new Worker(script, {
        workerData: { faultline: options },
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      });
      worker.on('message', ({ id, result }: { readonly id: number; readonly result: BatchResult }) =>
        settle(id, ({ resolve }) => resolve(result)),
      );
      worker.on('error', (error) => {
        for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(error));
      });
      workers.push(worker);
    }
  }

  return {
    async submit(batch) {
      submitted += 1;
      if (submitted <= FEW) return { result: Promise.resolve(read(batch)) };
      if (workers.length === 0) start();
      while (pending.size >= jobs * AHEAD) await new Promise<void>((resolve) => waiting.push(resolve));
      const id = submitted;
      const result = new Promise<BatchResult>((resolve, reject) => pending.set(id, { resolve, reject }));
      // Of several that fail with their thread, the first is told.
      result.catch(() => undefined);
      const { buffer } = batch.text;
      workers[id % jobs]?.postMessage({ id, batch }, buffer instanceof ArrayBuffer ? [buffer] : []);
      return { result };
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
