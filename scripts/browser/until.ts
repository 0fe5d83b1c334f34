const PAUSE_MS = 20;

/** A machine may have other work; what never comes is still told. */
export const PATIENCE_MS = 60_000;

type Found<T> = T | null | undefined | false;

interface Patience {
  readonly timeoutMs?: number;
  /** What is there instead, for the message. */
  readonly instead?: () => Promise<string>;
}

/** The first value of `probe` that is neither null, undefined nor false; throws when it takes too long. */
export async function until<T>(
  what: string,
  probe: () => Promise<Found<T>> | Found<T>,
  { timeoutMs = PATIENCE_MS, instead }: Patience = {},
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
