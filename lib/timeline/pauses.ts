/** The times of which nothing is to be kept: when recording was paused, and everything before it was cleared. */
export interface Pauses {
  /** Begins or ends a pause, at a time in ms since the epoch. */
  set(paused: boolean, at: number): void;
  /** Everything until that time, in ms since the epoch, was cleared: what comes of it later must not come back. */
  forget(until: number): void;
  /** Whether recording was paused at that time, or was cleared since. */
  cover(time: number): boolean;
}

/** Entries come some seconds late at most, so only the last pauses matter. */
const KEPT = 20;

/** No entry comes later than this after its end, in ms. Older ones were not on their way: they come from a file. */
const LATE_MS = 60_000;

export function createPauses(): Pauses {
  const pauses: { from: number; to: number }[] = [];
  let forgotten = 0;
  return {
    set(paused, at) {
      const last = pauses.at(-1);
      if (!paused && last !== undefined) last.to = at;
      if (paused && pauses.push({ from: at, to: Infinity }) > KEPT) pauses.shift();
    },
    forget(until) {
      forgotten = until;
    },
    cover: (time) =>
      (time < forgotten && time >= forgotten - LATE_MS) || pauses.some(({ from, to }) => time >= from && time < to),
  };
}
