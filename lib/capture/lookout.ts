/** The shortest time between two looks, in ms. */
const LEAST_WAIT_MS = 500;

/** While nothing is under way and nothing happens, waits double until this one. */
const LONGEST_WAIT_MS = 16_000;

/** A look may take one part in this many of the time. */
const SHARE = 20;

/** With more requests than this finishing within BURST_MS, calls are too short to be shown as under way. */
const STORM = 30;
const BURST_MS = 1000;

/** What a look costs for each request of the page before one was measured, in ms. */
const FIRST_GUESS_MS = 0.2;

/** What came of one look. */
export interface Looked {
  /** How long the browser took, in ms. */
  readonly tookMs: number;
  /** Requests that it listed. */
  readonly listed: number;
  /** Whether calls are under way, or others came that nothing told of: the next look is soon. */
  readonly busy: boolean;
}

/** Decides when getHAR() is worth its cost: only while somebody looks, and while there is something to expect. */
export interface Lookout {
  /** Whether the panel is shown. */
  setShown(shown: boolean): void;
  /** A request finished: others may be under way. */
  stir(): void;
  /** Somebody looks at the panel. */
  wake(): void;
  /** The page went away, and its requests with it. */
  forget(): void;
  stop(): void;
}

export interface LookoutOptions {
  /** Rejects where there was nothing to look at. */
  look(): Promise<Looked>;
  /** The longest that one look may take, in ms; the browser's DevTools stand still meanwhile. */
  readonly dearestMs: number;
  /** Whether to look on where nothing happens: the listener may be deaf. Else there are no looks after the longest wait. */
  readonly restless: boolean;
}

export function createLookout({ look, dearestMs, restless }: LookoutOptions): Lookout {
  let shown = false;
  let stopped = false;
  let looking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = LEAST_WAIT_MS;
  let tookMs = 0;
  let listed = 0;
  let eachMs = FIRST_GUESS_MS;
  let planned = 0;
  let burst = { since: 0, count: 0, before: 0 };

  const isStorm = (): boolean =>
    Math.max(burst.count, burst.before) > STORM && performance.now() - burst.since < BURST_MS;
  const least = (): number => Math.max(LEAST_WAIT_MS, tookMs * SHARE);
  const isTooDear = (): boolean => listed * eachMs > dearestMs;
  const plan = (): void => {
    if (!shown || stopped || looking || timer !== undefined || isTooDear()) return;
    if (wait > LONGEST_WAIT_MS && !restless) return;
    planned = Math.max(Math.min(wait, LONGEST_WAIT_MS), least());
    timer = setTimeout(() => void run(), planned);
  };
  const run = async (): Promise<void> => {
    timer = undefined;
    if (isTooDear()) return;
    if (!isStorm()) {
      looking = true;
      const looked = await look().catch(() => null);
      looking = false;
      wait = looked?.busy === true ? LEAST_WAIT_MS : wait * 2;
      if (looked !== null) {
        ({ tookMs, listed } = looked);
        if (listed > 0) eachMs = tookMs / listed;
      }
    }
    plan();
  };
  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const wake = (): void => {
    wait = LEAST_WAIT_MS;
    if (planned > least()) rest();
    plan();
  };

  return {
    setShown(value) {
      shown = value;
      if (shown) wake();
      else rest();
    },
    stir() {
      listed += 1;
      if (!shown) return;
      const now = performance.now();
      const age = now - burst.since;
      if (age < BURST_MS) burst.count += 1;
      else burst = { since: now, count: 1, before: age < 2 * BURST_MS ? burst.count : 0 };
      wake();
    },
    wake,
    forget() {
      listed = 0;
      tookMs = 0;
    },
    stop() {
      stopped = true;
      rest();
    },
  };
}
