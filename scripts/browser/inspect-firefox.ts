import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeBlockingExtension } from './blocking-extension.ts';
import type { InspectOptions, Inspected, Script } from './inspected.ts';
import { launchFirefox, type FirefoxOptions } from './launch-firefox.ts';
import { steadyMiddle } from './steady-click.ts';
import { until } from './until.ts';

const PANEL = 'Faultline';

export interface InspectedFirefox extends Inspected {
  /** Closes DevTools and opens it again; the panel is not shown then. */
  reopen(): Promise<void>;
  /** Runs in the tab whose address ends so, once there is one. */
  inTab<A extends readonly unknown[], R>(end: string, script: Script<A, R>, ...args: A): Promise<R>;
  /** A click with the right button, which opens a context menu. */
  rightClick(selector: string): Promise<void>;
  /** The text on the clipboard of this Firefox; '' for none. */
  clipboard(): Promise<string>;
}

/** Opens a page and its DevTools in a Firefox of its own; Faultline listens when this resolves. */
export async function inspectFirefox({
  url,
  ...options
}: InspectOptions & Pick<FirefoxOptions, 'headless' | 'preferences'>): Promise<InspectedFirefox> {
  const firefox = await launchFirefox(options);
  const { call } = firefox;
  const inPanel = <A extends readonly unknown[], R>(script: Script<A, R>, ...args: A) =>
    call('evaluateInPanel', PANEL, String(script), args) as Promise<R>;
  const openToolbox = async () => {
    await call('openToolbox');
    // The devtools page, which listens, creates the panel's tab right after it began to.
    await call('waitForPanelTab', PANEL);
  };
  try {
    await firefox.navigate(url);
    await openToolbox();
  } catch (error) {
    await firefox.close();
    throw error;
  }
  return {
    browser: 'firefox',
    open: firefox.navigate,
    inPage: <A extends readonly unknown[], R>(script: Script<A, R>, ...args: A) =>
      call('evaluateInPage', String(script), args) as Promise<R>,
    async showPanel() {
      await call('showPanel', PANEL);
      await until('the panel’s list', () => inPanel(() => document.querySelector('[role="grid"]') !== null));
    },
    inPanel,
    async click(selector) {
      await call('clickInPanel', PANEL, selector, String(steadyMiddle));
    },
    async rightClick(selector) {
      await call('clickInPanel', PANEL, selector, String(steadyMiddle), 2);
    },
    async picture(file) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(String(await call('pictureOfPanel', PANEL)), 'base64'));
    },
    async showConsole() {
      await call('showTool', 'webconsole');
    },
    async setTheme(theme) {
      await call('setPreference', 'devtools.theme', theme);
    },
    async setOffline(offline) {
      await call('setOffline', offline);
    },
    async blockInDevTools(urls) {
      await call('blockInDevTools', urls);
    },
    async allowThisMachine(origin, allowed) {
      await call('allowThisMachine', origin, allowed);
    },
    async checkCertificates(checked) {
      await call('checkCertificates', checked);
    },
    blockByExtension: (text) => firefox.install(writeBlockingExtension(options.folder, text)),
    async reopen() {
      await call('closeToolbox');
      await openToolbox();
    },
    inTab: <A extends readonly unknown[], R>(end: string, script: Script<A, R>, ...args: A) =>
      call('evaluateInTab', end, String(script), args) as Promise<R>,
    clipboard: () => call('clipboardText') as Promise<string>,
    errors: () => call('extensionErrors') as Promise<readonly string[]>,
    ended: firefox.ended,
    close: firefox.close,
  };
}
