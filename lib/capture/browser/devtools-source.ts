import { browser } from 'wxt/browser';
import type { Exchange, RequestHead } from '../../exchange.ts';
import { createQueueTask, type QueueTask } from '../../queue-task.ts';
import { headOf, isTraffic } from '../har/index.ts';
import { createBatch } from './batch.ts';
import { createEntryDeduplication, SNAPSHOTS_MS } from './entry-deduplication.ts';
import { createExchangeAssembly, type Wanted } from './exchange-assembly.ts';
import { createHarPolling, PACES } from './har-polling.ts';
import { createHarSnapshot } from './har-snapshot.ts';
import { createMissedCalls } from './missed-calls.ts';
import { createNavigations } from './navigation.ts';
import { createOpenCalls } from './open-calls.ts';
import { createThrottle } from './throttle.ts';

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
  readonly soon?: QueueTask;
  /** Runs something after some ms: in a page that is seen, if there is one. */
  later?(run: () => void, ms: number): void;
  /** Firefox hides from extensions what its Network panel filters out, and loses requests while getHAR() runs. */
  readonly firefox?: boolean;
  /** False once the browser took the extension away from under an open DevTools. */
  isAlive?(): boolean;
  wants(head: RequestHead): Wanted;
  onExchanges(batch: readonly Exchange[]): void;
  /** Requests that may be calls, with their bodies; never more than a few at a time. */
  onMaybe?(batch: readonly Exchange[]): void;
  /** More requests that are no such call. */
  onOther(count: number): void;
  /** All calls under way. Each has the id that it keeps when it is delivered; it may also go without that. */
  onPending?(exchanges: readonly Exchange[]): void;
  /** Whether calls are kept from the listener: by a filter of Firefox's Network panel. They come late, by getHAR(). */
  onStarved?(starved: 'filtered' | null): void;
  /** The extension was updated or removed; nothing comes any more. */
  onLost?(): void;
  /**
   * The page went to another page; everything of the page before has been delivered. `startedAt`: when the new one began,
   * in ms since the epoch: it may have sent calls already; `null` where the browser does not tell.
   */
  onNavigated(url: string, startedAt: number | null): void;
}

/** Capture that runs. */
export interface Capture {
  /** Whether the panel is shown: only then is it worth looking for calls under way and for hidden ones. */
  setShown(shown: boolean): void;
  /** Somebody looks at the panel now. */
  wake(): void;
  /** The list was cleared. */
  cleared(): void;
  stop(): void;
}

/**
 * Listens to the inspected page's network until it is stopped. Only entries from after DevTools opened exist; those that
 * finished before this listener are fetched with getHAR(): at once, in Firefox when the panel is shown.
 */
export function startCapture(options: CaptureOptions): Capture {
  const { network = browser.devtools.network, firefox = false, wants } = options;
  // A message for each call would cost as much as all else that is done for it.
  const { soon = queueMicrotask.bind(globalThis) } = options;
  const { isAlive = () => browser.runtime?.id !== undefined } = options;
  let count = 0;
  const nextId = (): string => `${(count += 1)}`;
  const exchanges = createBatch<Exchange>(options.onExchanges, soon);
  const maybes = createBatch<Exchange>((batch) => options.onMaybe?.(batch), soon);
  const others = createBatch<1>((requests) => options.onOther(requests.length), soon);
  const deduplication = createEntryDeduplication();
  const openCalls = createOpenCalls(nextId);
  const throttle = createThrottle(options.later ?? ((run, ms) => void setTimeout(run, ms)));
  const askHar = createHarSnapshot(() => network.getHAR(), options.soon ?? createQueueTask());
  let later: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let publishing = false;

  const end = (): void => {
    stopped = true;
    assembly.stop();
    missedCalls.stop();
    polling.stop();
    clearTimeout(later);
    exchanges.stop();
    maybes.stop();
    others.stop();
  };
  const checkAlive = (): void => {
    if (stopped || isAlive()) return;
    exchanges.flush();
    end();
    options.onLost?.();
  };
  const getHar = async (): Promise<unknown> => {
    try {
      return await askHar();
    } catch (error) {
      checkAlive();
      throw error;
    }
  };
  const publish = (): void => {
    publishing = false;
    if (!stopped) options.onPending?.(openCalls.list);
  };

  const navigations = createNavigations({ firefox, getHar });
  const assembly = createExchangeAssembly({
    nextId,
    navigations,
    deduplication,
    openCalls,
    throttle,
    getHar,
    wants,
    onCalls: exchanges.add,
    onMaybe: (exchange) => maybes.add([exchange]),
    onOther: () => others.add([1]),
    onSettled() {
      // Behind the exchange that it became.
      if (!publishing) soon(publish);
      publishing = true;
    },
  });

  const missedCalls = createMissedCalls({
    getHar,
    deduplication,
    openCalls,
    isCall: (entry) => {
      const head = headOf(entry);
      return isTraffic(head.url) && wants(head) === 'call';
    },
    onPending: (calls) => options.onPending?.(calls),
    onHidden: assembly.take,
    onStarved: (starved) => options.onStarved?.(starved),
  });
  const polling = createHarPolling({ poll: missedCalls.poll, pace: firefox ? PACES.firefox : PACES.chromium });

  const finished = (entry: unknown): void => {
    polling.requestFinished();
    if (!deduplication.isNew(entry)) return;
    missedCalls.heard(entry);
    assembly.take(entry);
  };
  const navigated = (url: string): void => {
    const at = Date.now();
    // It waits for what is being read.
    const calm = throttle.hurry();
    void navigations.begin(url).then((navigation) => {
      calm();
      if (stopped || navigation === null) return;
      missedCalls.left(navigation.startedAt ?? at);
      exchanges.add(openCalls.abandon(navigation.startedAt));
      assembly.sweep(Infinity);
      exchanges.flush();
      maybes.flush();
      others.flush();
      polling.pageLeft();
      options.onNavigated(url, navigation.startedAt);
      publish();
      polling.wake();
    });
  };
  const reconcile = async (turn: number): Promise<void> => {
    try {
      const har = await getHar();
      if (stopped) return;
      if (turn === 0) navigations.learn(har);
      for (const entry of deduplication.missed(har, turn)) assembly.take(entry);
    } catch {
      // Without getHAR() there is nothing from before the listener.
    }
    const next = SNAPSHOTS_MS[turn + 1];
    if (stopped || next === undefined || !deduplication.isUnsure()) return;
    later = setTimeout(() => void reconcile(turn + 1), next - (SNAPSHOTS_MS[turn] ?? 0));
  };
  network.onRequestFinished.addListener(finished);
  network.onNavigated.addListener(navigated);
  // Firefox's page is loading now: its first look waits until somebody comes, and until it is quiet.
  if (!firefox) void reconcile(0);

  return {
    setShown(shown) {
      checkAlive();
      throttle.setShown(shown);
      polling.setShown(shown);
    },
    wake() {
      checkAlive();
      polling.wake();
    },
    cleared: polling.cleared,
    stop() {
      end();
      network.onRequestFinished.removeListener(finished);
      network.onNavigated.removeListener(navigated);
    },
  };
}
