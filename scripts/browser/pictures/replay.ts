import type { Page } from 'puppeteer-core';
import type { Launched } from '../launch.ts';
import { until } from '../until.ts';
import { PAGE_CODE } from './page-code.ts';

/** What is replayed. */
export interface Recorded {
  /** Entries as devtools.network has them. */
  readonly entries: readonly object[];
  /** How many calls, attempts included, the panel makes of them. */
  readonly calls: number;
  /** What the panel's clock stands at, in ms since the epoch. */
  readonly now: number;
}

/** How a page of the extension is shown. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'zh-CN';
  /** In CSS pixels, which are pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** With the few colours of the system, as people with weak eyes have it. */
  readonly forcedColors?: boolean;
}

/** A page of the extension over a recording that was made before. */
export interface Replay {
  readonly page: Page;
  /** Opens the page anew, as it is at first. */
  show(look: Look): Promise<void>;
  /** Changes settings as the settings page would; `show` takes it back. */
  change(settings: object): Promise<void>;
  close(): Promise<void>;
}

/** What a replay adds to the extension's windows, and uses of them. */
interface ReplayWindow {
  /** The panel's window, in the devtools page. */
  replayPanel?: Window | null;
  /** Tells the devtools page of all requests. */
  replayEntries?: () => void;
  /** Hands the recording over to the panel. */
  replayShown?: (panel: Window) => void;
  readonly faultlineRecording?: { readonly entries: readonly unknown[] };
  readonly faultlineSettings?: { change(changes: object): Promise<void> };
}

/**
 * Opens the extension's devtools page and its panel as two ordinary tabs, over a recording instead of a page: all of the
 * extension runs as in DevTools, and size, time and theme are given.
 */
export async function openReplay({ browser, extensionId }: Launched, recorded: Recorded): Promise<Replay> {
  const { entries, calls, now } = recorded;
  const devtools = await browser.newPage();
  await devtools.evaluateOnNewDocument(setClock, now);
  await devtools.evaluateOnNewDocument(pretendDevTools, entries);
  await devtools.goto(`chrome-extension://${extensionId}/devtools.html`);
  await devtools.waitForFunction(() => (globalThis as ReplayWindow).replayShown !== undefined);
  await devtools.evaluate(() => (globalThis as ReplayWindow).replayEntries?.());

  const opened = new Promise<Page | null>((resolve) => devtools.once('popup', resolve));
  await devtools.evaluate(() => {
    // Opened by the devtools page, so that it can reach the panel's window as in DevTools.
    (globalThis as ReplayWindow).replayPanel = window.open('about:blank');
  });
  const page = await opened;
  if (page === null) throw new Error('The tab of the panel was closed at once');
  await page.evaluateOnNewDocument(stopClock, now);
  await page.evaluateOnNewDocument(pretendOtherTools, `https://demo.test${PAGE_CODE.path}`, PAGE_CODE.text);
  await page.emulateTimezone('UTC');

  const change = (settings: object) =>
    page.evaluate((changes) => (globalThis as ReplayWindow).faultlineSettings?.change(changes), settings);
  const handOver = async () => {
    await page.goto(`chrome-extension://${extensionId}/panel.html`);
    await devtools.evaluate(() => {
      const { replayPanel, replayShown } = globalThis as ReplayWindow;
      if (replayPanel) replayShown?.(replayPanel);
    });
    await page.waitForSelector('[data-testid="entry-count"]');
  };
  await handOver();
  // Calls that the browser stopped are told a little later: there may be more to learn of them.
  const recordedCalls = () => page.evaluate(() => (globalThis as ReplayWindow).faultlineRecording?.entries.length ?? 0);
  await until(`${calls} recorded calls`, async () => (await recordedCalls()) === calls, {
    instead: async () => `there are ${await recordedCalls()}`,
  });
  return {
    page,
    change,
    async show(look) {
      await page.bringToFront();
      await dress(page, look);
      await page.evaluate(forgetPanel);
      await handOver();
      await change({ language: look.language, hosts: [] });
      await page.waitForSelector(`html[data-theme="${look.theme}"][lang="${look.language}"]`);
    },
    async close() {
      await page.close();
      await devtools.close();
    },
  };
}

/** Runs in a page of the extension: how the panel was left is forgotten. */
async function forgetPanel(): Promise<void> {
  interface Extension {
    readonly storage: { readonly local: { clear(): Promise<void> } };
  }
  await (globalThis as unknown as { readonly chrome: Extension }).chrome.storage.local.clear();
}

/** Gives a tab the size and the colours of a look; the language is a setting. */
export async function dress(page: Page, { theme, width, height, forcedColors = false }: Look): Promise<void> {
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
  ]);
}

/** Runs in a page before its own scripts. */
function setClock(now: number): void {
  const began = performance.now();
  Date.now = () => now + (performance.now() - began);
}

/** The same, and the clock stands: what is counted down does not move. */
function stopClock(now: number): void {
  Date.now = () => now;
}

/** Runs in the panel before its own scripts: as in Chromium's DevTools, there are a Network panel and Sources to lead to. */
function pretendOtherTools(url: string, text: string): void {
  const script = { url, getContent: (done: (content: string) => void) => done(text) };
  const value = {
    panels: { network: { show: () => undefined }, openResource: () => undefined },
    inspectedWindow: { getResources: (done: (resources: readonly object[]) => void) => done([script]) },
  };
  const { chrome, browser } = globalThis as { readonly chrome?: object; readonly browser?: object };
  for (const api of [chrome, browser]) if (api !== undefined) Object.defineProperty(api, 'devtools', { value });
}

/** Runs in the devtools page before its own scripts: the part of `devtools` that the extension uses. */
function pretendDevTools(entries: readonly object[]): void {
  const listeners: ((entry: object) => void)[] = [];
  const told: object[] = [];
  const silent = { addListener: () => undefined, removeListener: () => undefined };
  const panel = {
    onShown: {
      addListener(listener: (panel: Window) => void) {
        (globalThis as ReplayWindow).replayShown = listener;
      },
    },
    onHidden: silent,
  };
  (globalThis as ReplayWindow).replayEntries = () => {
    for (const entry of entries) {
      told.push(entry);
      for (const listener of listeners) listener(entry);
    }
  };
  const value = {
    network: {
      onRequestFinished: {
        ...silent,
        addListener: (listener: (entry: object) => void) => void listeners.push(listener),
      },
      onNavigated: silent,
      getHAR: () => Promise.resolve({ entries: told }),
    },
    panels: {
      create(_title: string, _icon: string, _page: string, done?: (panel: object) => void) {
        done?.(panel);
        return Promise.resolve(panel);
      },
    },
  };
  // Newer versions of Chromium have both, and older ones the first.
  const { chrome, browser } = globalThis as { readonly chrome?: object; readonly browser?: object };
  for (const api of [chrome, browser]) if (api !== undefined) Object.defineProperty(api, 'devtools', { value });
}
