/** The shortest time between two polls, in ms. */
const LEAST_WAIT_MS = 500;

/** A poll may take one part in this many of the time. */
const SHARE = 20;

/** With more requests than this finishing within BURST_MS, calls are too short to be shown as under way. */
const STORM = 30;
const BURST_MS = 1000;

/** What a poll costs for each request of the page before one was measured, in ms. */
const FIRST_GUESS_MS = 0.2;

/** Polls whose cheapest tells the cost: what one takes more may be an accident of a busy machine. */
const MEASURED = 3;

/** A poll of fewer requests than this takes as long as one at none: it says nothing about each of them. */
const FEW = 100;

/** How a browser bears being polled. Times are milliseconds. */
export interface Pace {
  /** While nothing is under way and nothing happens, waits double until this one. */
  readonly longestMs: number;
  /** Whether to poll on where nothing happens, as the listener may be deaf; else there are no polls after the longest wait. */
  readonly endless: boolean;
  /** The longest that one poll may take. */
  readonly dearestMs: number;
  /** How long no request may have finished before a poll. */
  readonly quietMs: number;
  /** The least time from one poll, or from when the list was cleared, to the next, whoever comes to look: this, and this many times what a poll takes. */
  readonly apartMs: number;
  readonly apartTimes: number;
}

/**
 * Chromium's DevTools stands still while it is polled, and that is all. Firefox forgets what it is told meanwhile: a
 * request that begins during a poll is lost. It is polled rarely, and when nothing seems to happen
 * (docs/decisions/0010-looks-in-firefox.md).
 */
export const PACES = {
  chromium: { longestMs: 16_000, endless: false, dearestMs: 500, quietMs: 0, apartMs: 0, apartTimes: 0 },
  firefox: { longestMs: 16_000, endless: true, dearestMs: 1000, quietMs: 2000, apartMs: 8000, apartTimes: 200 },
} as const satisfies Readonly<Record<string, Pace>>;

/** What came of one poll. */
export interface Polled {
  /** How long the browser took, in ms. */
  readonly tookMs: number;
  /** Requests that it listed. */
  readonly listed: number;
  /** Whether calls are under way, or others came that nothing told of: the next poll is soon. */
  readonly busy: boolean;
}

/** Decides when getHAR() is worth its cost: only while somebody looks, and while there is something to expect. */
export interface HarPolling {
  /** Whether the panel is shown. */
  setShown(shown: boolean): void;
  /** A request finished: others may be under way, and it is no quiet time. */
  requestFinished(): void;
  /** Somebody looks at the panel. */
  wake(): void;
  /** The list was cleared: somebody is about to try something, and no poll must cost what begins then. */
  cleared(): void;
  /** The page went away, and its requests with it. */
  pageLeft(): void;
  stop(): void;
}

export interface HarPollingOptions {
  /** Rejects where there was nothing to poll. */
  poll(): Promise<Polled>;
  readonly pace: Pace;
}

export function createHarPolling({ poll, pace }: HarPollingOptions): HarPolling {
  let shown = false;
  let stopped = false;
  let polling = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = LEAST_WAIT_MS;
  let measured: readonly Polled[] = [];
  let listed = 0;
  let planned = 0;
  let burst = { since: 0, count: 0, before: 0 };
  let quietSince = performance.now();
  let polledAt = -Infinity;

  const isStorm = (): boolean =>
    Math.max(burst.count, burst.before) > STORM && performance.now() - burst.since < BURST_MS;
  const cheapest = (cost: (polled: Polled) => number, unmeasured: number): number =>
    measured.length === 0 ? unmeasured : Math.min(...measured.map(cost));
  const usualMs = (): number => cheapest((polled) => polled.tookMs, 0);
  const least = (): number => Math.max(LEAST_WAIT_MS, usualMs() * SHARE);
  // One dear poll may be such an accident, and no poll ever after would be its price.
  const isTooDear = (): boolean =>
    measured.length !== 1 &&
    listed * cheapest((polled) => polled.tookMs / Math.max(FEW, polled.listed), FIRST_GUESS_MS) > pace.dearestMs;
  /** How long quiet and the distance to the last poll forbid one. */
  const forbidden = (now: number): number =>
    Math.max(quietSince + pace.quietMs, polledAt + Math.max(pace.apartMs, usualMs() * pace.apartTimes)) - now;
  const plan = (): void => {
    if (!shown || stopped || polling || timer !== undefined || isTooDear()) return;
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
      polling = true;
      const polled = await poll().catch(() => null);
      polling = false;
      polledAt = performance.now();
      const apart = Math.max(LEAST_WAIT_MS, pace.apartMs);
      wait = polled?.busy === true ? apart : Math.max(wait, apart) * 2;
      if (polled !== null) {
        ({ listed } = polled);
        measured = [polled, ...measured].slice(0, MEASURED);
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
    requestFinished() {
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
    cleared() {
      polledAt = performance.now();
    },
    pageLeft() {
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
