/** When recording was paused. */
export interface Pauses {
  /** Begins or ends a pause, at a time in ms since the epoch. */
  set(paused: boolean, at: number): void;
  /** Whether recording was paused at that time. */
  cover(time: number): boolean;
}

/** Entries come some seconds late at most, so only the last pauses matter. */
const KEPT = 20;

export function createPauses(): Pauses {
  const pauses: { from: number; to: number }[] = [];
  return {
    set(paused, at) {
      const last = pauses.at(-1);
      if (!paused && last !== undefined) last.to = at;
      if (paused && pauses.push({ from: at, to: Infinity }) > KEPT) pauses.shift();
    },
    cover: (time) => pauses.some(({ from, to }) => time >= from && time < to),
  };
}
