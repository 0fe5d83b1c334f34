import { parentPort, workerData } from 'node:worker_threads';
import { english, loadLanguage } from '../classifier/index.ts';
import { createBatchReader, type BatchOptions, type LineBatch } from './line-batch.ts';

/** Whether this thread was started to judge batches. */
export function isBatchWorker(): boolean {
  return parentPort !== null && typeof workerData === 'object' && workerData !== null && 'faultline' in workerData;
}

/** Judges batches as they come. */
export async function answerBatches(): Promise<void> {
  const options = (workerData as { readonly faultline: BatchOptions }).faultline;
  const language = options.language === english.id ? english : await loadLanguage(options.language);
  const read = createBatchReader(options, language);
  parentPort?.on('message', ({ id, batch }: { readonly id: number; readonly batch: LineBatch }) => {
    const result = read(batch);
    const { buffer } = result.output;
    parentPort?.postMessage({ id, result }, buffer instanceof ArrayBuffer ? [buffer] : []);
  });
}
