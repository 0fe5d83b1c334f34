import type { CDPSession, Frame } from 'puppeteer-core';
import { writeBlockingExtension } from './blocking-extension.ts';
import { openDevTools } from './devtools.ts';
import { extensionErrors } from './extension-errors.ts';
import type { InspectOptions, Inspected, Script } from './inspected.ts';
import { launch, type LaunchOptions } from './launch.ts';
import { takePanelPicture } from './panel-picture.ts';
import { patient } from './patient.ts';

/** Opens a page and its DevTools in a Chromium of its own; Faultline listens when this resolves. */
export async function inspectChromium({
  url,
  ...options
}: InspectOptions & Partial<Pick<LaunchOptions, 'certificate' | 'flags' | 'headless'>>): Promise<Inspected> {
  const { browser, extensionId, close } = await launch({ headless: true, ...options });
  try {
    const page = patient(await browser.newPage());
    await page.goto(url);
    const devtools = await openDevTools(page);
    let shown: Frame | undefined;
    const panel = (): Frame => {
      if (shown === undefined) throw new Error('The panel was not shown yet');
      return shown;
    };
    let blocking: CDPSession | undefined;
    let permissions: CDPSession | undefined;
    return {
      browser: 'chromium',
      async open(to) {
        await page.goto(to);
      },
      inPage: <A extends readonly unknown[], R>(script: Script<A, R>, ...args: A) =>
        page.evaluate<unknown[], (...given: unknown[]) => R>(script as never, ...args) as Promise<R>,
      async showPanel() {
        shown = await devtools.openPanel();
        await shown.waitForSelector('[role="grid"]');
      },
      inPanel: <A extends readonly unknown[], R>(script: Script<A, R>, ...args: A) =>
        panel().evaluate<unknown[], (...given: unknown[]) => R>(script as never, ...args) as Promise<R>,
      click: (selector) => panel().click(selector),
      picture: (file) => takePanelPicture(devtools.frontend, panel(), file),
      showConsole: () => devtools.showPanel('console'),
      setTheme: devtools.setTheme,
      setOffline: (offline) => page.setOfflineMode(offline),
      async blockInDevTools(urls) {
        blocking ??= await page.createCDPSession();
        await blocking.send('Network.enable');
        await blocking.send('Network.setBlockedURLs', { urls: [...urls] });
      },
      async allowThisMachine(origin, allowed) {
        // The answer holds as long as the session that gave it.
        permissions ??= await browser.target().createCDPSession();
        const permission = { name: 'loopback-network' };
        await permissions.send('Browser.setPermission', {
          permission,
          setting: allowed ? 'granted' : 'denied',
          origin,
        });
      },
      async checkCertificates() {
        // It always does where `certificate` names the one that is believed.
      },
      async blockByExtension(text) {
        await browser.installExtension(writeBlockingExtension(options.folder, text));
      },
      errors: () => extensionErrors(browser, extensionId),
      ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
