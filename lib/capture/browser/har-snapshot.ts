import type { QueueTask } from '../../queue-task.ts';

/**
 * getHAR() for many at once: those who ask while one is running wait for the next, which they share. It takes the
 * browser a tenth of a millisecond (Chromium) to two (Firefox) for each request of the page.
 */
export function createHarSnapshot(getHar: () => Promise<unknown>, queueTask: QueueTask): () => Promise<unknown> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<unknown> | null = null;
  const begin = async (before: Promise<unknown>): Promise<unknown> => {
    await before.catch(() => undefined);
    await new Promise<void>((resolve) => queueTask(resolve));
    next = null;
    running = getHar();
    return running;
  };
  return () => (next ??= begin(running));
}
