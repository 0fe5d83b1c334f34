import { browser } from 'wxt/browser';
import type { Exchange, RequestHead } from '../exchange.ts';
import { createBatch } from './batch.ts';
import { noContent, readContent, type Content } from './content.ts';
import { exchangeOf } from './har-entry.ts';
import { headOf, isChromium, isPreflight, isTraffic } from './har-request.ts';
import { createNavigations } from './navigation.ts';
import { createPairing, withPreflight } from './preflight.ts';
import { createReconciliation, LOOKS_MS } from './reconciliation.ts';
import { isHalfTold, secondLook } from './second-look.ts';
import { createTwins } from './service-worker.ts';
import { createSoon, type Soon } from './soon.ts';

/** The part of devtools.network that capture uses. */
export interface Network {
  readonly onRequestFinished: Listeners<(entry: unknown) => void>;
  readonly onNavigated: Listeners<(url: string) => void>;
  getHAR(): Promise<unknown>;
}

interface Listeners<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

export interface CaptureOptions {
  readonly network?: Network;
  /** How deliveries are put off until all that finished together is there. */
  readonly soon?: Soon;
  /** Whether a request may be a call to an LLM API; the others are counted only, and their bodies never read. */
  wants(head: RequestHead): boolean;
  onExchanges(batch: readonly Exchange[]): void;
  /** More requests that are no such call. */
  onOther(count: number): void;
  /**
   * The page went to another URL; everything of the page before has been delivered. `startedAt`: when the navigation
   * began, in ms since the epoch, where the browser tells only after the new page loaded (Firefox); else `null`.
   */
  onNavigated(url: string, startedAt: number | null): void;
}

/** How often waiting entries are looked at while there are any, in ms. */
const SWEEP_MS = 100;

/**
 * Listens to the inspected page's network until the returned function is called. Only entries from after DevTools opened
 * exist; those that finished before this listener are fetched once with getHAR().
 */
export function startCapture(options: CaptureOptions): () => void {
  const { network = browser.devtools.network, soon = createSoon(), wants, onExchanges, onOther, onNavigated } = options;
  let count = 0;
  const nextId = (): string => `${(count += 1)}`;
  const exchanges = createBatch<Exchange>(onExchanges, soon);
  const others = createBatch<1>((requests) => onOther(requests.length), soon);
  const pairing = createPairing(nextId);
  const twins = createTwins();
  const reconciliation = createReconciliation();
  const navigations = createNavigations();
  let sweeper: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const sweep = (now: number): void => {
    clearTimeout(sweeper);
    sweeper = undefined;
    exchanges.add([...pairing.overdue(now), ...twins.overdue(now)]);
    if (pairing.isDue() || twins.isDue()) sweeper = setTimeout(() => sweep(Date.now()), SWEEP_MS);
  };
  const sweepSoon = (): void => {
    sweeper ??= setTimeout(() => sweep(Date.now()), SWEEP_MS);
  };

  const take = (entry: unknown): void => {
    const head = headOf(entry);
    if (!isTraffic(head.url)) return;
    navigations.see(entry);
    const preflight = isPreflight(entry);
    if (!wants(head)) {
      if (!preflight) others.add([1]);
    } else if (preflight) {
      pairing.add(entry, Date.now());
      if (pairing.isDue()) sweepSoon();
    } else {
      // The preflight is claimed before the body is read: reading may take longer than the preflight waits.
      const claimed = pairing.claim(entry);
      const deliver = (whole: unknown, content: Content): void => {
        if (stopped) return;
        // Chromium now and then tells the preflight after the request that it prevented.
        const exchange = withPreflight(exchangeOf(whole, content, nextId()), claimed ?? pairing.claim(entry));
        exchanges.add(twins.take(exchange, entry, Date.now()));
        if (twins.isDue()) sweepSoon();
      };
      const read = isHalfTold(entry)
        ? secondLook(entry, () => network.getHAR()).then((whole) => deliver(whole, noContent))
        : readContent(entry, isChromium(entry) ? navigations.next() : undefined).then((content) =>
            deliver(entry, content),
          );
      navigations.track(read);
    }
  };

  const finished = (entry: unknown): void => {
    if (reconciliation.isNew(entry)) take(entry);
  };
  const navigated = (url: string): void => {
    void navigations.begin(url).then((startedAt) => {
      if (stopped) return;
      sweep(Infinity);
      exchanges.flush();
      others.flush();
      onNavigated(url, startedAt);
    });
  };
  const reconcile = async (look: number): Promise<void> => {
    try {
      const har = await network.getHAR();
      if (stopped) return;
      for (const entry of reconciliation.missed(har, look)) take(entry);
    } catch {
      // Without getHAR() there is nothing from before the listener.
    }
    const next = LOOKS_MS[look + 1];
    if (next === undefined || !reconciliation.isUnsure()) reconciliation.end();
    else later = setTimeout(() => void reconcile(look + 1), next - (LOOKS_MS[look] ?? 0));
  };
  network.onRequestFinished.addListener(finished);
  network.onNavigated.addListener(navigated);
  void reconcile(0);

  return () => {
    stopped = true;
    network.onRequestFinished.removeListener(finished);
    network.onNavigated.removeListener(navigated);
    clearTimeout(sweeper);
    clearTimeout(later);
    exchanges.stop();
    others.stop();
  };
}
