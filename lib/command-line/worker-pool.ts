import { Worker } from 'node:worker_threads';
import type { BatchOptions, BatchResult, LineBatch } from './line-batch.ts';

/** Batches that are judged here before threads are worth their start. */
const FEW = 4;

/** Batches under way for each thread. */
const AHEAD = 2;

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
      const worker = new Worker(script, { workerData: { faultline: options } });
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
      if (jobs === 1 || submitted <= FEW) return { result: Promise.resolve(read(batch)) };
      if (workers.length === 0) start();
      while (pending.size >= jobs * AHEAD) await new Promise<void>((resolve) => waiting.push(resolve));
      const id = submitted;
      const result = new Promise<BatchResult>((resolve, reject) => pending.set(id, { resolve, reject }));
      const { buffer } = batch.text;
      workers[id % jobs]?.postMessage({ id, batch }, buffer instanceof ArrayBuffer ? [buffer] : []);
      return { result };
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
