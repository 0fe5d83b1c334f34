const PAUSE_MS = 20;

type Found<T> = T | null | undefined | false;

/**
 * The first value of `probe` that is neither null, undefined nor false.
 * Throws after `timeoutMs`; the message tells what was awaited and, through `instead`, what was there.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<Found<T>> | Found<T>,
  timeoutMs = 15_000,
  instead?: () => Promise<string>,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const value = await probe();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > deadline) {
      throw new Error(`Waited ${timeoutMs / 1000} s for ${what}${instead ? `; ${await instead()}` : ''}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
