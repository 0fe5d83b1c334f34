/** The shortest time between two looks, in ms. */
const LEAST_WAIT_MS = 500;

/** A look may take one part in this many of the time. */
const SHARE = 20;

/** With more requests than this finishing within BURST_MS, calls are too short to be shown as under way. */
const STORM = 30;
const BURST_MS = 1000;

/** What a look costs for each request of the page before one was measured, in ms. */
const FIRST_GUESS_MS = 0.2;

/** Looks whose cheapest tells the cost: what one takes more may be an accident of a busy machine. */
const MEASURED = 3;

/** A look at fewer requests than this takes as long as one at none: it says nothing about each of them. */
const FEW = 100;

/** How a browser bears being looked at. Times are milliseconds. */
export interface Pace {
  /** While nothing is under way and nothing happens, waits double until this one. */
  readonly longestMs: number;
  /** Whether to look on where nothing happens, as the listener may be deaf; else there are no looks after the longest wait. */
  readonly endless: boolean;
  /** The longest that one look may take. */
  readonly dearestMs: number;
  /** How long no request may have finished before a look. */
  readonly quietMs: number;
  /** The least time from one look to the next, whoever comes to look: this, and this many times what a look takes. */
  readonly apartMs: number;
  readonly apartTimes: number;
}

/**
 * Chromium's DevTools stands still while it is looked at, and that is all. Firefox forgets what it is told meanwhile: a
 * request that begins during a look is lost. It is looked at rarely, and when nothing seems to happen
 * (docs/decisions/0010-looks-in-firefox.md).
 */
export const PACES = {
  chromium: { longestMs: 16_000, endless: false, dearestMs: 500, quietMs: 0, apartMs: 0, apartTimes: 0 },
  firefox: { longestMs: 64_000, endless: true, dearestMs: 1000, quietMs: 2000, apartMs: 8000, apartTimes: 200 },
} as const satisfies Readonly<Record<string, Pace>>;

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
  /** A request finished: others may be under way, and it is no quiet time. */
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
  readonly pace: Pace;
}

export function createLookout({ look, pace }: LookoutOptions): Lookout {
  let shown = false;
  let stopped = false;
  let looking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = LEAST_WAIT_MS;
  let measured: readonly Looked[] = [];
  let listed = 0;
  let planned = 0;
  let burst = { since: 0, count: 0, before: 0 };
  let quietSince = performance.now();
  let lookedAt = -Infinity;

  const isStorm = (): boolean =>
    Math.max(burst.count, burst.before) > STORM && performance.now() - burst.since < BURST_MS;
  const cheapest = (cost: (looked: Looked) => number, unmeasured: number): number =>
    measured.length === 0 ? unmeasured : Math.min(...measured.map(cost));
  const usualMs = (): number => cheapest((looked) => looked.tookMs, 0);
  const least = (): number => Math.max(LEAST_WAIT_MS, usualMs() * SHARE);
  // One dear look may be such an accident, and no look ever after would be its price.
  const isTooDear = (): boolean =>
    measured.length !== 1 &&
    listed * cheapest((looked) => looked.tookMs / Math.max(FEW, looked.listed), FIRST_GUESS_MS) > pace.dearestMs;
  /** How long quiet and the distance to the last look forbid one. */
  const forbidden = (now: number): number =>
    Math.max(quietSince + pace.quietMs, lookedAt + Math.max(pace.apartMs, usualMs() * pace.apartTimes)) - now;
  const plan = (): void => {
    if (!shown || stopped || looking || timer !== undefined || isTooDear()) return;
    if (wait > pace.longestMs && !pace.endless) return;
    planned = Math.max(Math.min(wait, pace.longestMs), least(), forbidden(performance.now()));
    timer = setTimeout(() => void run(), planned);
  };
  const run = async (): Promise<void> => {
    timer = undefined;
    if (isTooDear()) return;
    const left = forbidden(performance.now());
    if (left > 0) {
      timer = setTimeout(() => void run(), left);
      return;
    }
    if (!isStorm()) {
      looking = true;
      const looked = await look().catch(() => null);
      looking = false;
      lookedAt = performance.now();
      const apart = Math.max(LEAST_WAIT_MS, pace.apartMs);
      wait = looked?.busy === true ? apart : Math.max(wait, apart) * 2;
      if (looked !== null) {
        ({ listed } = looked);
        measured = [looked, ...measured].slice(0, MEASURED);
      }
    }
    plan();
  };
  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const hasten = (ms: number): void => {
    wait = ms;
    if (planned > least()) rest();
    plan();
  };
  const wake = (): void => hasten(LEAST_WAIT_MS);

  return {
    setShown(value) {
      shown = value;
      if (shown) wake();
      else rest();
    },
    stir() {
      listed += 1;
      const now = performance.now();
      quietSince = now;
      if (!shown) return;
      const age = now - burst.since;
      if (age < BURST_MS) burst.count += 1;
      else burst = { since: now, count: 1, before: age < 2 * BURST_MS ? burst.count : 0 };
      if (pace.quietMs === 0) wake();
      else if (wait > pace.apartMs) hasten(pace.apartMs);
    },
    wake,
    forget() {
      listed = 0;
      measured = [];
      quietSince = performance.now();
    },
    stop() {
      stopped = true;
      rest();
    },
  };
}
