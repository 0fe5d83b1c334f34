import type { Page } from 'puppeteer-core';
import { expect, inject, onTestFinished } from 'vitest';
import { extensionErrors } from '../../scripts/browser/extension-errors.ts';
import { inspectFirefox } from '../../scripts/browser/inspect-firefox.ts';
import { until } from '../../scripts/browser/until.ts';
import { SHOP_URL } from '../../scripts/demo/shop-page.ts';
import { axeFindings } from './axe.ts';
import { test as base } from './session.ts';
import { patient } from '../../scripts/browser/patient.ts';

const CAUSE = 'rate_limit/concurrency';
const TITLE = 'Too many concurrent requests';

/** The page of all causes as an ordinary page, at the cause. */
const test = base.extend('reference', async ({ stage }, { onCleanup }): Promise<Page> => {
  const { browser, extensionId } = stage.launched;
  const page = patient(await browser.newPage());
  await page.goto(`chrome-extension://${extensionId}/causes.html#${CAUSE}`);
  await page.waitForSelector('[data-current="true"]');
  onCleanup(async () => {
    expect(await extensionErrors(browser, extensionId)).toEqual([]);
    await page.close();
  });
  return page;
});

const countOf = (page: Page) => page.$$eval('[data-cause]', (all) => all.length);
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

test('the diagnosis leads to its cause on the page of all causes', async ({ stage, session }) => {
  await session.play('moonshot-concurrency');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[role="row"][data-id]');
  await panel.waitForSelector('[data-action="more-about-cause"]');
  const opened = stage.launched.browser.waitForTarget((target) => target.url().includes('/causes.html'));
  await panel.click('[data-action="more-about-cause"]');
  const page = await (await opened).page();
  if (page === null) throw new Error('No tab was opened');
  expect(page.url()).toMatch(/^chrome-extension:\/\/[a-p]{32}\/causes\.html#rate_limit\/concurrency$/u);
  const current = await page.waitForSelector('[data-current="true"]');
  expect(await current?.evaluate((article) => (article as HTMLElement).innerText)).toContain(TITLE);
  expect(await focusedId(page)).toBe(CAUSE);
  expect(
    await page.$eval(`[id="${CAUSE}"]`, (heading) => Math.round(heading.getBoundingClientRect().top)),
  ).toBeLessThan(60);
  await page.close();
});

test.for(['light', 'dark'] as const)(
  'axe finds nothing in the %s theme, and no word is cut off',
  async (theme, { reference }) => {
    await reference.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await reference.waitForSelector(`html[data-theme="${theme}"]`);
    for (const width of [1280, 320]) {
      await reference.setViewport({ width, height: 800 });
      expect(await reference.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await axeFindings(reference)).toEqual([]);
    }
  },
);

test('words, codes and statuses find causes', async ({ reference }) => {
  const all = await countOf(reference);
  expect(all).toBeGreaterThan(100);
  await reference.type('input[type="search"]', 'max concurrency');
  await reference.waitForFunction(() => document.querySelectorAll('[data-cause]').length === 1);
  expect(await reference.$eval('[role="status"]', ({ textContent }) => textContent)).toBe('1 cause');
  await reference.type('input[type="search"]', ' nowhere');
  await reference.click('[data-action="show-all"]');
  await reference.waitForFunction((count) => document.querySelectorAll('[data-cause]').length === count, {}, all);
  expect(await reference.$eval('input', (input) => [input.value, input === document.activeElement])).toEqual([
    '',
    true,
  ]);
});

test('the contents and related causes lead on, also out of a search', async ({ reference }) => {
  await reference.click(`[data-cause="${CAUSE}"] .related a`);
  await reference.waitForSelector('[data-cause="rate_limit/requests_per_minute"][data-current="true"]');
  expect(await focusedId(reference)).toBe('rate_limit/requests_per_minute');
  await reference.click('nav a[href="#rate_limit/zero_limit"]');
  await reference.waitForSelector('[data-cause="rate_limit/zero_limit"][data-current="true"]');
  await reference.type('input[type="search"]', 'teapot');
  await reference.waitForFunction(() => document.querySelectorAll('[data-cause]').length === 1);
  await reference.goBack();
  await reference.waitForSelector('[data-cause="rate_limit/requests_per_minute"][data-current="true"]');
});

test('the page follows the language that is chosen in the panel', async ({ session, reference }) => {
  await session.page.bringToFront();
  const panel = await session.panel();
  await panel.click('[data-action="settings"]');
  await panel.waitForSelector('dialog.settings select');
  const choose = (language: string) => panel.select('dialog.settings select', language);
  await choose('zh-CN');
  await reference.waitForSelector('html[lang="zh-CN"]');
  await reference.waitForFunction(() =>
    document.querySelector('[data-current="true"]')?.textContent?.includes('并发请求过多'),
  );
  await choose('auto');
  await reference.waitForSelector('html[lang="en"]');
  await panel.click('dialog.settings button[aria-label="Close settings"]');
});

base('in Firefox the diagnosis leads there too', async ({ stage }) => {
  const firefox = await inspectFirefox({
    folder: inject('folder'),
    extension: inject('extensions').firefox,
    hosts: stage.mock.hosts,
    url: SHOP_URL,
  });
  onTestFinished(() => firefox.close());
  await until('the shop', () => firefox.inPage(() => 'shop' in globalThis));
  await firefox.inPage(() =>
    (globalThis as unknown as { shop: { play(id: string): Promise<string> } }).shop.play('moonshot-concurrency'),
  );
  await firefox.showPanel();
  await firefox.click('[role="row"][data-id]');
  await firefox.click('[data-action="more-about-cause"]');
  const current = () =>
    firefox.inTab(`/causes.html#${CAUSE}`, () => document.querySelector('[data-current="true"]')?.textContent ?? '');
  await until('the cause', async () => (await current()).includes('Too many concurrent requests'));
  expect(await firefox.errors()).toEqual([]);
});
