import type { Browser, Page } from 'puppeteer-core';
import { until } from '../until.ts';
import type { Launched } from '../launch.ts';

/** How the panel is shown. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'zh-CN';
  /** In CSS pixels, which are pixels of the picture. */
  readonly width: number;
  readonly height: number;
}

/** The part of the extension's windows that a replay touches. */
interface ReplayWindow {
  /** The panel's window, in the devtools page. */
  replayPanel?: Window | null;
  /** Hands the recording over to the panel. */
  replayShown?: (panel: Window) => void;
  faultlineSettings?: { change(changes: object): Promise<void> };
}

/** The panel over a recording that was made before; it is closed when the next one is opened. */
export interface Replay {
  readonly panel: Page;
  /** Changes settings as the settings page would. */
  change(settings: object): Promise<void>;
  /** Shows the panel in another way. */
  look(look: Look): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the extension's devtools page and its panel as two ordinary tabs, over a recording instead of a page: all of the
 * extension runs as in DevTools, and the size, the time and the theme are given. `now`: what the clock stands at, in ms
 * since the epoch.
 */
export async function openReplay(launched: Launched, entries: readonly object[], now: number): Promise<Replay> {
  const { browser, extensionId } = launched;
  const devtools = await browser.newPage();
  await devtools.evaluateOnNewDocument(standStill, now);
  await devtools.evaluateOnNewDocument(pretendDevTools, entries);
  await devtools.goto(`chrome-extension://${extensionId}/devtools.html`);
  await devtools.waitForFunction(() => (globalThis as ReplayWindow).replayShown !== undefined);

  const panel = await openedBy(browser, devtools, () =>
    devtools.evaluate(() => {
      (globalThis as ReplayWindow).replayPanel = window.open('about:blank');
    }),
  );
  await panel.evaluateOnNewDocument(standStill, now);
  await panel.emulateTimezone('UTC');
  await panel.goto(`chrome-extension://${extensionId}/panel.html`);
  await devtools.evaluate(() => {
    const { replayPanel, replayShown } = globalThis as ReplayWindow;
    if (replayPanel) replayShown?.(replayPanel);
  });
  await panel.waitForSelector('[role="grid"], [data-empty]');

  const change = (settings: object) =>
    panel.evaluate((changes) => (globalThis as ReplayWindow).faultlineSettings?.change(changes), settings);
  return {
    panel,
    change,
    async look({ theme, language, width, height }) {
      await panel.bringToFront();
      await panel.setViewport({ width, height });
      await panel.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await change({ language });
      await panel.waitForSelector(`html[data-theme="${theme}"][lang="${language}"]`);
    },
    async close() {
      await panel.close();
      await devtools.close();
    },
  };
}

async function openedBy(browser: Browser, opener: Page, open: () => Promise<unknown>): Promise<Page> {
  await open();
  const page = await until('the panel’s tab', async () =>
    (await browser.target() && browser.targets())
      .find((target) => target.opener() === opener.target())
      ?.page(),
  );
  return page;
}

/** Runs in a page before its own scripts: the clock stands. */
function standStill(now: number): void {
  Date.now = () => now;
}

/** Runs in the devtools page before its own scripts: the part of `chrome.devtools` that the extension uses. */
function pretendDevTools(entries: readonly object[]): void {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const shown = {
    addListener(listener: (panel: Window) => void) {
      (globalThis as ReplayWindow).replayShown = listener;
    },
  };
  const panel = { onShown: shown, onHidden: event };
  const { chrome } = globalThis as unknown as { chrome: object };
  Object.defineProperty(chrome, 'devtools', {
    value: {
      network: {
        onRequestFinished: event,
        onNavigated: event,
        getHAR: (done?: (har: object) => void) => {
          const har = { entries };
          done?.(har);
          return Promise.resolve(har);
        },
      },
      panels: {
        create(_title: string, _icon: string, _page: string, done: (panel: object) => void) {
          done(panel);
        },
      },
    },
  });
}
