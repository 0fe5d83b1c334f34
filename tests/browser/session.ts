import type { Frame, Page } from 'puppeteer-core';
import { test as base, expect, inject } from 'vitest';
import { copied } from '../../scripts/browser/clipboard.ts';
import { openDevTools, type DevTools } from '../../scripts/browser/devtools.ts';
import { extensionErrors } from '../../scripts/browser/extension-errors.ts';
import { launch, type Launched, type LaunchOptions } from '../../scripts/browser/launch.ts';
import { countPanelRows, readPanelRows, type PanelRow } from '../../scripts/browser/panel-rows.ts';
import { until } from '../../scripts/browser/until.ts';
import { startMock, type Mock } from '../../scripts/demo/mock.ts';
import type { Scenario } from '../../scripts/demo/scenario.ts';
import { scenarios } from '../../scripts/demo/scenarios/index.ts';
import { NOTE_FIELD, openShop, playCall, playCalls } from '../../scripts/demo/shop-page.ts';
import { patient } from '../../scripts/browser/patient.ts';

/** A browser with the built extension, and the mock of the providers. */
export interface Stage {
  readonly launched: Launched;
  readonly mock: Mock;
  /** Another tab with the demo's page and DevTools of its own. */
  open(): Promise<Session>;
  close(): Promise<void>;
}

/** One tab with the demo's page, and DevTools with Faultline for it. */
export interface Session {
  readonly page: Page;
  readonly devtools: DevTools;
  /** Makes calls of the page one after another. */
  play(...ids: readonly string[]): Promise<void>;
  playMany(ids: readonly string[], atOnce: number): Promise<void>;
  /** Shows Faultline's panel, the first time or again. */
  panel(): Promise<Frame>;
  /** All rows of the list, once it has `count`. */
  rows(count: number): Promise<readonly PanelRow[]>;
  /** What a click at `selector` in the panel puts on the clipboard. */
  copied(selector: string): Promise<string>;
  /** Back to an empty list: no calls, no filter, problems only, no details. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function startStage(options: Partial<LaunchOptions> = {}, more: readonly Scenario[] = []): Promise<Stage> {
  const mock = await startMock([...scenarios, ...more]);
  const launched = await launch({
    folder: inject('folder'),
    extension: inject('extension'),
    hosts: mock.hosts,
    headless: true,
    ...options,
  });
  return {
    launched,
    mock,
    async open() {
      await forgetPanel(launched);
      return openSession(launched);
    },
    async close() {
      await launched.close();
      mock.close();
    },
  };
}

/** How a panel was left is forgotten: the next one is as at first. */
export async function forgetPanel({ browser, extensionId }: Launched): Promise<void> {
  const page = patient(await browser.newPage());
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.clear());
  await page.close();
}

interface Extension {
  readonly chrome: { readonly storage: { readonly local: { clear(): Promise<void> } } };
}

/** What to press, where it is there, for a panel as it was at first. */
const RESETS = [
  '#tab-diagnosis[aria-selected="false"]',
  'button[aria-label="Close details"]',
  '[data-action="show-hidden"]',
  '[data-view="problems"]',
  'input[aria-label="Preserve log"]:checked',
  'button[aria-label="Record"][aria-pressed="false"]',
  'button[aria-label="Clear"]',
];

/** Takes groups away; the last press closes the menu. */
const UNGROUP = ['[data-action="arrange"]', '[data-item="group-none"]', '[data-action="arrange"]'];

export async function openSession({ browser }: Launched): Promise<Session> {
  const page = patient(await browser.newPage());
  await openShop(page);
  const devtools = await openDevTools(page);
  let panel: Frame | undefined;
  const shownPanel = async () => {
    panel = await devtools.openPanel();
    await panel.waitForSelector('[role$="grid"]');
    return panel;
  };
  return {
    page,
    devtools,
    panel: shownPanel,
    async play(...ids) {
      for (const id of ids) await playCall(page, id);
    },
    playMany: (ids, atOnce) => playCalls(page, ids, atOnce),
    async rows(count) {
      const frame = panel ?? (await shownPanel());
      await until(`${count} rows`, async () => (await countPanelRows(frame)) === count, {
        instead: async () => `there are ${await countPanelRows(frame)}`,
      });
      return readPanelRows(frame);
    },
    copied: (selector) => copied(page, NOTE_FIELD, async () => (await shownPanel()).click(selector)),
    async reset() {
      const frame = await shownPanel();
      // A press while DevTools still changes from another tool to the panel lands nowhere.
      await until('an empty list', async () => {
        for (const selector of RESETS) await (await frame.$(selector))?.click();
        if ((await frame.$('[role="treegrid"]')) !== null) {
          for (const selector of UNGROUP) await (await frame.waitForSelector(selector))?.click();
        }
        return frame.$('[data-empty="recording"]');
      });
    },
    async close() {
      await page.close();
    },
  };
}

/**
 * A test in a browser that its file shares. `session` is one tab for the whole file, emptied before each test, and `fresh` a
 * tab of the test's own, whose panel was never shown. The test fails if the extension's consoles hold an error at its end.
 */
export const test = base
  .extend('stage', { scope: 'file' }, async ({}, { onCleanup }) => {
    const stage = await startStage();
    onCleanup(() => stage.close());
    return stage;
  })
  .extend('tab', { scope: 'file' }, ({ stage }) => stage.open())
  .extend('session', async ({ stage, tab }, { onCleanup }) => {
    await tab.page.bringToFront();
    await tab.reset();
    onCleanup(() => expectPeace(stage));
    return tab;
  })
  .extend('fresh', async ({ stage }, { onCleanup }) => {
    const fresh = await stage.open();
    onCleanup(async () => {
      await expectPeace(stage);
      await fresh.close();
    });
    return fresh;
  });

async function expectPeace({ launched, mock }: Stage): Promise<void> {
  expect(await extensionErrors(launched.browser, launched.extensionId)).toEqual([]);
  expect(mock.unknownCalls).toEqual([]);
}
