import { browser } from 'wxt/browser';
import type { Exchange, RequestHead } from '../../lib/exchange.ts';
import { startCapture } from '../../lib/capture/browser/index.ts';
import { createRedact, redactUrl } from '../../lib/capture/secrets/index.ts';
import { createQueueTask } from '../../lib/queue-task.ts';
import { browserStorage } from '../../lib/settings/browser-storage.ts';
import { createConfiguredClassifier } from '../../lib/settings/configured-classifier.ts';
import { openPanelStore } from '../../lib/settings/panel-store.ts';
import { openSettings, type SettingsStore } from '../../lib/settings/store.ts';
import { createOffers, type Offers } from '../../lib/timeline/host-offers.ts';
import { createRecording, type Recording } from '../../lib/timeline/recording.ts';
import { onPanelReloaded, stayWhenEdited } from './development.ts';
import { warmUp } from './warm-up.ts';

declare global {
  interface Window {
    /** The recording of the devtools page, in the panel's window. */
    faultlineRecording?: Recording;
    faultlineOffers?: Offers;
    faultlineSettings?: SettingsStore;
    /** True in the devtools page once it listens; tests wait for it. */
    faultlineReady?: boolean;
  }
}

const storage = browserStorage();
const [settings, left] = await Promise.all([openSettings(storage).ready, openPanelStore(storage?.local ?? null).ready]);
const classifier = createConfiguredClassifier(settings);
const recording = createRecording({ classify: classifier.classify, soon: createQueueTask() });
recording.setPreserveLog(left.current.preserveLog);
const offers = createOffers();
const isCall = (head: RequestHead) => classifier.recognise(head) !== null;
/** The address may be that of a call, and the request is none: it may be one to a backend of the app. */
const mayBeOwn = (exchange: Exchange) =>
  !classifier.isKnownHost(exchange) && offers.wants(exchange) && classifier.classify(exchange, {}).kind === 'not-llm';
classifier.subscribe(() => {
  recording.append(offers.take(classifier.isKnownHost));
  recording.rejudge();
});
offers.setIgnored(settings.current.ignored);
settings.subscribe(() => offers.setIgnored(settings.current.ignored));
recording.subscribe(({ type }) => {
  // Cleared, or the next page: what waits is as old as what left.
  if (type === 'removed' && recording.entries.length === 0 && recording.otherRequests === 0) offers.clear(null);
});

/** A page's address may be as long as a whole document. */
const MAX_PAGE_URL = 2000;
const pageUrl = (url: string) => redactUrl(url.slice(0, MAX_PAGE_URL), createRedact(new Map()));

let shownView: Window = window;
const capture = startCapture({
  // This page is hidden, and Chromium lets its timers run once a second only.
  later: (run, ms) => void shownView.setTimeout(run, ms),
  firefox: import.meta.env.FIREFOX,
  wants: (head) => (isCall(head) ? 'call' : offers.wants(head) ? 'maybe' : 'no'),
  onExchanges: (batch) => {
    recording.append(batch);
    if (!recording.paused) offers.see(batch.filter(mayBeOwn));
  },
  onMaybe(batch) {
    // A stream whose server began it before it knew of any call says so at its end only.
    const told = batch.filter(({ serverCalls }) => serverCalls !== undefined);
    recording.append(told);
    // Nothing of a pause is offered.
    recording.countOther(recording.paused ? 0 : offers.see(batch.filter((exchange) => !told.includes(exchange))));
  },
  onOther: recording.countOther,
  onPending: recording.setPending,
  onStarved: recording.setStarved,
  onLost: recording.lose,
  onNavigated: (url, startedAt) => recording.navigated(startedAt, pageUrl(url)),
});
window.faultlineReady = true;
recording.subscribe((event) => {
  if (event.type === 'removed' && event.by === 'clear') capture.cleared();
});
if (import.meta.env.DEV) stayWhenEdited();
setTimeout(() =>
  warmUp((exchange) => {
    const verdict = classifier.classify(exchange, {});
    return 'facts' in verdict ? verdict.facts : null;
  }),
);

const panel = await browser.devtools.panels.create('Faultline', '', '/panel.html');
panel.onShown.addListener((shown) => {
  // The panel's page is of the same origin, so its window is a whole one.
  const view = shown as Window & typeof globalThis;
  handOver(view);
  shownView = view;
  capture.setShown(true);
});
panel.onHidden.addListener(() => {
  shownView = window;
  capture.setShown(false);
});

function handOver(view: Window & typeof globalThis): void {
  view.faultlineOffers = offers;
  view.faultlineSettings = settings;
  view.faultlineRecording = recording;
  view.dispatchEvent(new view.Event('faultline-recording'));
  // Who comes to look wants to see what is under way; a page that was quiet is not looked at any more.
  view.addEventListener('pointerover', capture.wake);
  view.addEventListener('focus', capture.wake);
  if (import.meta.env.DEV) onPanelReloaded(view, () => handOver(view));
}
