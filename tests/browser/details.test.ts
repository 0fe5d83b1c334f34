import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { test } from './session.ts';

const DETAILS = '[data-testid="details"]';

const detailsText = (panel: Frame) => panel.$eval(DETAILS, (details) => (details as HTMLElement).innerText);

async function showTab(panel: Frame, name: string): Promise<string> {
  for (const tab of await panel.$$(`${DETAILS} [role="tab"]`)) {
    if ((await tab.evaluate((element) => element.textContent?.trim())) === name) await tab.click();
  }
  await panel.waitForFunction(
    (wanted) => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent?.trim() === wanted,
    {},
    name,
  );
  return detailsText(panel);
}

const selectedRow = (panel: Frame) =>
  panel.$eval('[role="row"][aria-selected="true"]', (row) => Number(row.getAttribute('aria-rowindex')));

test('the diagnosis tells cause, the provider’s words, why, what to do and whether to retry', async ({ session }) => {
  await session.play('moonshot-concurrency');
  const panel = await session.panel();
  const [row] = await session.rows(1);
  await panel.click('[role="row"]');
  await panel.waitForSelector(DETAILS);
  const text = await detailsText(panel);
  for (const part of [
    'rate limit',
    'concurrency',
    'Moonshot',
    '429',
    'kimi-k2-turbo-preview',
    'please try again after 1 seconds',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain(row?.shown.fix);
  expect(text).toMatch(/why/iu);
  expect(text).toMatch(/retry/iu);
  expect(text).toMatch(/after 1 s\b/iu);
  const links = await panel.$$eval(`${DETAILS} a`, (all) =>
    all.map((link) => [link.href, link.target, link.rel] as const),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const [href, target, rel] of links) {
    expect(href).toMatch(/^https:\/\//u);
    expect(target).toBe('_blank');
    expect(rel).toContain('noreferrer');
  }
});

test('the tabs show the request, the response and the headers', async ({ session }) => {
  await session.play('openai-rpm');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[role="row"]');
  await panel.waitForSelector(DETAILS);
  expect(await showTab(panel, 'Request')).toContain('Which tea goes with rye bread?');
  expect(await showTab(panel, 'Response')).toContain('rate_limit_exceeded');
  const headers = await showTab(panel, 'Headers');
  expect(headers).toContain('retry-after');
  expect(headers).toContain('x-ratelimit-remaining-requests');
  expect(headers.toLowerCase()).toContain('authorization');
});

test('a stream’s events are listed', async ({ session }) => {
  await session.play('anthropic-stream-error');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[role="row"]');
  await panel.waitForSelector(DETAILS);
  const response = await showTab(panel, 'Response');
  expect(response).toContain('message_start');
  expect(response).toContain('overloaded_error');
});

test('a response that the browser hides says why there is nothing to show', async ({ session }) => {
  await session.play('browser-cors-hides-401');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[role="row"]');
  await panel.waitForSelector(DETAILS);
  expect(await showTab(panel, 'Response')).toMatch(/CORS|Access-Control-Allow-Origin/u);
});

test('the keyboard moves, opens and closes', async ({ session }) => {
  await session.play('mimo-balance', 'moonshot-rpm', 'aihubmix-balance', 'modelswitch-rate');
  const panel = await session.panel();
  await session.rows(4);
  const keyboard = session.devtools.frontend.keyboard;
  const press = async (key: 'ArrowDown' | 'ArrowUp' | 'Home' | 'End', row: number) => {
    await keyboard.press(key);
    await panel.waitForSelector(`[role="row"][aria-selected="true"][aria-rowindex="${row}"]`);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe(String(row));
  };
  await panel.focus('[role="row"][aria-rowindex="4"]');
  await press('ArrowUp', 3);
  await press('Home', 1);
  await press('ArrowDown', 2);
  await press('End', 4);
  await press('ArrowUp', 3);
  await keyboard.press('Enter');
  await panel.waitForSelector(DETAILS);
  expect(await detailsText(panel)).toContain('AIHubMix');
  await press('ArrowDown', 4);
  expect(await detailsText(panel)).toContain('ModelSwitch');
  await keyboard.press('Escape');
  await panel.waitForSelector(DETAILS, { hidden: true });
  expect(await selectedRow(panel)).toBe(4);
});

test('the close button closes', async ({ session }) => {
  await session.play('mimo-balance');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[role="row"]');
  await panel.waitForSelector(DETAILS);
  await panel.click('button[aria-label="Close details"]');
  await panel.waitForSelector(DETAILS, { hidden: true });
});
