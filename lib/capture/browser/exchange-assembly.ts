import type { Exchange, RequestHead } from '../../exchange.ts';
import { CONTENT_TIMEOUT_MS } from '../bounds.ts';
import {
  createPairing,
  createTwins,
  exchangeOf,
  headOf,
  isChromium,
  isPreflight,
  isTraffic,
  noContent,
  withPreflight,
  type Content,
  type WaitingPreflight,
} from '../har/index.ts';
import { failureDetails, isIncomplete } from './chromium/failure-details.ts';
import { createDeadlines } from './deadlines.ts';
import { readContent } from './entry-content.ts';
import type { EntryDeduplication } from './entry-deduplication.ts';
import { withLostStatus } from './firefox/lost-status.ts';
import type { Navigations } from './navigation.ts';
import type { OpenCalls } from './open-calls.ts';
import { createPossibleCalls } from './possible-calls.ts';
import type { Throttle } from './throttle.ts';

/** Whether a request is a call to an LLM API, may be one as far as its form tells, or is none: its body is then never read. */
export type Wanted = 'call' | 'maybe' | 'no';

export interface ExchangeAssemblyOptions {
  readonly nextId: () => string;
  readonly navigations: Navigations;
  readonly deduplication: EntryDeduplication;
  readonly openCalls: OpenCalls;
  readonly throttle: Throttle;
  getHar(): Promise<unknown>;
  wants(head: RequestHead): Wanted;
  onCalls(exchanges: readonly Exchange[]): void;
  onMaybe(exchange: Exchange): void;
  onOther(): void;
  /** A call that was shown as under way has been delivered, or became part of another. */
  onSettled(): void;
}

/** Makes exchanges of finished entries: reads bodies, and brings together what belongs together. */
export interface ExchangeAssembly {
  take(entry: unknown): void;
  /** Delivers what waited in vain for its other half until now, in ms since the epoch; all for Infinity. */
  sweep(now: number): void;
  stop(): void;
}

/** How often waiting entries are looked at while there are any, in ms. */
const SWEEP_MS = 100;

export function createExchangeAssembly(options: ExchangeAssemblyOptions): ExchangeAssembly {
  const { nextId, navigations, deduplication, openCalls, throttle, getHar, wants } = options;
  const { onCalls, onMaybe, onOther, onSettled } = options;
  const pairing = createPairing(nextId);
  const twins = createTwins();
  const possibleCalls = createPossibleCalls();
  const deadlines = createDeadlines(CONTENT_TIMEOUT_MS);
  let sweeper: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const sweep = (now: number): void => {
    clearTimeout(sweeper);
    sweeper = undefined;
    const late = [...pairing.overdue(now), ...twins.overdue(now)];
    if (late.length > 0) onCalls(late);
    sweepSoon();
  };
  const sweepSoon = (): void => {
    if (stopped || !(pairing.isDue() || twins.isDue())) return;
    sweeper ??= setTimeout(() => sweep(Date.now()), SWEEP_MS);
  };
  const read = (entry: unknown): Promise<Content> =>
    readContent(entry, (giveUp) => {
      const ends = [deadlines.add(giveUp)];
      // Firefox still has the bodies of a page that was left.
      if (isChromium(entry)) ends.push(navigations.onLeave(giveUp));
      return () => {
        for (const end of ends) end();
      };
    });

  const takeCall = async (entry: unknown): Promise<void> => {
    const id = openCalls.settle(entry) ?? nextId();
    // The preflight is claimed before the body is read: reading may take longer than the preflight waits.
    const claimed = pairing.claim(entry);
    const [whole, content, preflight] =
      isIncomplete(entry) && claimed?.rejected !== true
        ? await explain(entry, claimed)
        : ([entry, await read(entry), claimed] as const);
    await throttle.next();
    if (stopped) return;
    // Chromium now and then tells the preflight after the request that it prevented.
    const told = withLostStatus(exchangeOf(whole, content, id), entry);
    const exchange = withPreflight(told, preflight ?? pairing.claim(entry));
    const ready = twins.take(exchange, entry, Date.now());
    if (ready.length > 0) onCalls(ready);
    if (openCalls.deliver(id)) onSettled();
    sweepSoon();
  };

  /** Chromium told less than it knows: the rest is looked for, and waited for where even then nothing explains the failure. */
  const explain = async (
    entry: unknown,
    claimed: WaitingPreflight | null,
  ): Promise<readonly [unknown, Content, WaitingPreflight | null]> => {
    const told = await failureDetails(entry, getHar);
    for (const preflight of told.preflights) if (deduplication.take(preflight)) pairing.add(preflight, Date.now());
    const own = claimed ?? pairing.claim(entry);
    if (own !== null || !isIncomplete(told.entry) || stopped) return [told.entry, noContent, own];
    const late = pairing.claimLate(entry, Date.now());
    sweepSoon();
    return [entry, noContent, await late];
  };

  const takeMaybe = async (entry: unknown): Promise<void> => {
    const content = await read(entry);
    possibleCalls.giveBack();
    if (!stopped) onMaybe(exchangeOf(entry, content, nextId()));
  };

  return {
    take(entry) {
      const head = headOf(entry);
      if (!isTraffic(head.url)) return;
      navigations.see(entry);
      const wanted = wants(head);
      if (isPreflight(entry)) {
        if (wanted !== 'call') return;
        pairing.add(entry, Date.now());
        sweepSoon();
      } else if (wanted === 'call') navigations.track(takeCall(entry));
      else if (wanted === 'maybe' && possibleCalls.take(entry)) navigations.track(takeMaybe(entry));
      else onOther();
    },
    sweep,
    stop() {
      stopped = true;
      clearTimeout(sweeper);
      deadlines.stop();
    },
  };
}
