/** How often each entry came; equal ones are counted. The oldest are forgotten. */
export interface EntryCounts {
  add(key: string): void;
  /** Takes one away; false if there was none. */
  remove(key: string): boolean;
  get(key: string): number;
  /** Entries that started until then, in ms since the epoch, may be forgotten; 0 before any was. */
  readonly forgottenUntil: number;
}

/** How many more than the limit are kept until the oldest go, so that they go together. */
const SPARE = 0.25;

export function createEntryCounts(limit: number): EntryCounts {
  const counts = new Map<string, number>();
  let forgottenUntil = 0;
  const forget = (): void => {
    for (const key of counts.keys()) {
      if (counts.size <= limit) return;
      counts.delete(key);
      // A key begins with the time at which its request started.
      forgottenUntil = Math.max(forgottenUntil, Date.parse(key.split(' ', 1)[0] ?? '') || 0);
    }
  };
  return {
    add(key) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (counts.size > limit * (1 + SPARE)) forget();
    },
    remove(key) {
      const count = counts.get(key);
      if (count === undefined) return false;
      if (count > 1) counts.set(key, count - 1);
      else counts.delete(key);
      return true;
    },
    get: (key) => counts.get(key) ?? 0,
    get forgottenUntil() {
      return forgottenUntil;
    },
  };
}
