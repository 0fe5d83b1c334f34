import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Frame } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { takePanelPicture } from '../../scripts/browser/panel-picture.ts';
import { until } from '../../scripts/browser/until.ts';
import type { Answer, Call, Scenario } from '../../scripts/demo/scenario.ts';
import { startStage, test as base, type Session } from './session.ts';

const PICTURES = fileURLToPath(new URL('../../artifacts/screenshots/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const HOST = 'assistant.shop.test';
const VERSIONED_HOST = 'api.shop.test';
const GATEWAY = 'llm.corp.test';

const ask = (url: string, body: object): Call => ({
  method: 'POST',
  url,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const open = { 'access-control-allow-origin': '*' };
const uiStream = (...parts: readonly object[]): Answer => ({
  kind: 'response',
  status: 200,
  headers: { ...open, 'content-type': 'text/event-stream', 'x-vercel-ai-ui-message-stream': 'v1' },
  body: [...parts.map((part) => JSON.stringify(part)), '[DONE]'].map((data) => `data: ${data}\n\n`).join(''),
});
const messages = [{ id: '1', role: 'user', parts: [{ type: 'text', text: 'Which tea goes with rye bread?' }] }];

const own: readonly Scenario[] = [
  {
    id: 'own-masked',
    call: ask(`https://${HOST}/api/chat`, { id: 'c1', messages }),
    answer: uiStream({ type: 'start' }, { type: 'error', errorText: 'An error occurred.' }),
    expected: { kind: 'not-llm' },
  },
  {
    id: 'own-title',
    call: ask(`https://${HOST}/api/chat/title`, { id: 'c1', messages }),
    answer: uiStream({ type: 'start' }, { type: 'error', errorText: 'Rate limit reached.' }),
    expected: { kind: 'not-llm' },
  },
  {
    id: 'own-versioned',
    call: ask(`https://${VERSIONED_HOST}/v1/assistant`, { id: 'c2', messages }),
    answer: uiStream({ type: 'start' }, { type: 'error', errorText: 'An error occurred.' }),
    expected: { kind: 'not-llm' },
  },
  {
    id: 'own-login',
    call: ask(`https://${HOST}/api/login`, { name: 'ann' }),
    answer: {
      kind: 'response',
      status: 200,
      headers: { ...open, 'content-type': 'application/json' },
      body: '{"ok":true}',
    },
    expected: { kind: 'not-llm' },
  },
  {
    id: 'gateway-limit',
    call: ask(`https://${GATEWAY}/ask`, { question: 'tea' }),
    answer: {
      kind: 'response',
      status: 429,
      headers: { ...open, 'content-type': 'application/json', 'retry-after': '7' },
      body: '{"error":{"message":"Rate limit reached for requests","type":"requests","code":"rate_limit_exceeded"}}',
    },
    expected: { kind: 'not-llm' },
  },
];

const test = base.override('stage', { scope: 'file' }, async ({}, { onCleanup }) => {
  const stage = await startStage({}, own);
  onCleanup(() => stage.close());
  return stage;
});

const OFFER = '[data-offer]';
const SETTINGS = 'dialog.settings';

async function openSettings(panel: Frame): Promise<void> {
  await panel.click('[data-action="settings"]');
  await panel.waitForSelector(SETTINGS);
}

async function closeSettings(session: Session, panel: Frame): Promise<void> {
  await panel.focus(`${SETTINGS} button`);
  await session.devtools.frontend.keyboard.press('Escape');
  await panel.waitForSelector(SETTINGS, { hidden: true });
}

async function add(panel: Frame, pattern: string, target: string): Promise<void> {
  await panel.$eval(
    '.host-form input',
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    pattern,
  );
  await panel.select('.host-form select', target);
  await panel.click('.host-form button[type="submit"]');
}

const hosts = (panel: Frame) =>
  panel.$$eval('[data-host]', (rows) => rows.map((row) => (row as HTMLElement).dataset['host']));

async function removeAll(panel: Frame): Promise<void> {
  for (let left = (await hosts(panel)).length; left > 0; left -= 1) {
    await panel.click('[data-host] button:last-of-type');
    await until('one host less', async () => (await hosts(panel)).length === left - 1);
  }
}

interface Axe {
  run(
    options: object,
  ): Promise<{ violations: readonly { id: string; impact: string; nodes: readonly { html: string }[] }[] }>;
}

async function findings(panel: Frame): Promise<readonly string[]> {
  await panel.evaluate(AXE);
  return panel.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

test('a backend of one’s own is offered, and listed only after one click', async ({ session }) => {
  const panel = await session.panel();
  await session.play('own-login', 'own-masked');
  await panel.waitForSelector(OFFER);
  expect(await panel.$eval(OFFER, (bar) => (bar as HTMLElement).innerText)).toContain(HOST);
  await session.rows(0);
  await takePanelPicture(session.devtools.frontend, panel, `${PICTURES}offer.png`);
  expect(await findings(panel)).toEqual([]);

  await panel.click('[data-action="watch-host"]');
  const [row] = await session.rows(1);
  expect([row?.provider, row?.cause]).toEqual(['ai-sdk', 'unknown/masked']);
  expect(await panel.$(OFFER)).toBeNull();
  await session.play('own-title', 'own-login');
  expect((await session.rows(2)).map(({ cause }) => cause)).toEqual(['unknown/masked', 'rate_limit/unspecified']);

  await openSettings(panel);
  expect(await hosts(panel)).toEqual([`${HOST}/api/chat`]);
  await removeAll(panel);
  await closeSettings(session, panel);
});

test('a backend whose path looks like that of an API is offered too', async ({ session }) => {
  const panel = await session.panel();
  await session.play('own-versioned');
  await panel.waitForSelector(`[data-offer="${VERSIONED_HOST}"]`);
  await session.rows(0);
  await panel.click('[data-action="watch-host"]');
  expect((await session.rows(1)).map(({ cause }) => cause)).toEqual(['unknown/masked']);
  await openSettings(panel);
  await removeAll(panel);
  await closeSettings(session, panel);
});

test('a host that is no LLM API is not offered again, until the settings say so', async ({ session }) => {
  const panel = await session.panel();
  await session.play('own-masked');
  await panel.waitForSelector(OFFER);
  await panel.click('[data-action="not-llm"]');
  await panel.waitForSelector(OFFER, { hidden: true });
  await session.play('own-masked', 'own-masked', 'mimo-balance');
  await session.rows(1);
  expect(await panel.$(OFFER)).toBeNull();
  await openSettings(panel);
  await panel.click(`[data-ignored="${HOST}"] button`);
  await panel.waitForSelector('[data-ignored]', { hidden: true });
  await closeSettings(session, panel);
  await session.play('own-masked');
  await panel.waitForSelector(`[data-offer="${HOST}"]`);
});

test('a host that is named is watched as what it is said to be', async ({ session }) => {
  const panel = await session.panel();
  await openSettings(panel);
  await add(panel, '*', 'provider:openai');
  await panel.waitForSelector('.told[data-problem="true"]');
  expect(await panel.$eval('.told', (told) => told.textContent)).toContain('every site');
  await add(panel, `https://${GATEWAY}/`, 'provider:openai');
  await panel.waitForSelector(`[data-host="${GATEWAY}"]`);
  await closeSettings(session, panel);
  await session.play('gateway-limit');
  const [row] = await session.rows(1);
  expect([row?.provider, row?.shown.status, row?.cause?.split('/')[0]]).toEqual(['openai', '429', 'rate_limit']);
  await openSettings(panel);
  await removeAll(panel);
  await closeSettings(session, panel);
  await session.play('gateway-limit', 'mimo-balance');
  expect((await session.rows(2)).map(({ provider }) => provider)).toEqual(['openai', 'mimo']);
});

test('a host is changed in its row, and the list goes through a file', async ({ stage, session }) => {
  const downloadPath = mkdtempSync(join(inject('folder'), 'hosts-'));
  const browserSession = await stage.launched.browser.target().createCDPSession();
  await browserSession.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  const panel = await session.panel();
  await openSettings(panel);
  await add(panel, GATEWAY, 'provider:openai');
  await panel.click(`[data-host="${GATEWAY}"] button`);
  await panel.waitForSelector('td .host-form');
  await add(panel, `${GATEWAY}/ask`, 'provider:mistral');
  await panel.waitForSelector(`[data-host="${GATEWAY}/ask"]`);
  expect(await hosts(panel)).toEqual([`${GATEWAY}/ask`]);
  // The panel behind and the settings tell one number.
  const told = await panel.$$eval('.watching, .settings .hosts summary', (all) => all.map((one) => one.textContent));
  expect(told).toEqual([told[0], told[0]]);
  expect(told[0]).toMatch(/^Watching \d+ hosts \(1 custom\)$/u);

  await panel.click('[data-action="export-hosts"]');
  const file = join(downloadPath, 'faultline-hosts.json');
  await until('the file', () => existsSync(file));
  await removeAll(panel);
  const picker = await panel.$('[data-import="hosts"]');
  await (picker as ElementHandle<HTMLInputElement>).uploadFile(file);
  await panel.waitForSelector(`[data-host="${GATEWAY}/ask"]`);
  await removeAll(panel);

  const wrong = join(downloadPath, 'wrong.json');
  writeFileSync(wrong, '{"log":{}}');
  await (picker as ElementHandle<HTMLInputElement>).uploadFile(wrong);
  await panel.waitForSelector('.outcome[data-problem="true"]');
  await closeSettings(session, panel);
});

test('settings are the same in another tab, at once', async ({ session, fresh }) => {
  const [panel, other] = [await session.panel(), await fresh.panel()];
  await session.page.bringToFront();
  await openSettings(panel);
  await add(panel, GATEWAY, 'protocol:openai');
  await panel.waitForSelector(`[data-host="${GATEWAY}"]`);
  await fresh.page.bringToFront();
  await fresh.play('gateway-limit');
  expect((await fresh.rows(1)).map(({ provider }) => provider)).toEqual(['openai-compatible']);
  await openSettings(other);
  expect(await hosts(other)).toEqual([GATEWAY]);
  await removeAll(other);
  await session.page.bringToFront();
  await panel.waitForSelector('[data-host]', { hidden: true });
  await closeSettings(session, panel);
});

test('the panel and what is listed already are in the language that is chosen', async ({ session }) => {
  const panel = await session.panel();
  await session.play('moonshot-concurrency');
  const [english] = await session.rows(1);
  await openSettings(panel);
  await panel.select('#settings-language', 'zh-CN');
  await panel.waitForFunction(() => document.documentElement.lang === 'zh-CN');
  await until('a row in Chinese', async () => /\p{Script=Han}/u.test((await session.rows(1))[0]?.shown.cause ?? ''));
  await takePanelPicture(session.devtools.frontend, panel, `${PICTURES}settings-zh.png`);
  await panel.select('#settings-language', 'auto');
  await panel.waitForFunction(() => document.documentElement.lang === 'en');
  await until('a row in English', async () => (await session.rows(1))[0]?.shown.cause === english?.shown.cause);
  await closeSettings(session, panel);
});

test.for(['light', 'dark'] as const)('axe finds nothing in the settings in the %s theme', async (name, { session }) => {
  const panel = await session.panel();
  await session.devtools.setTheme(name);
  await openSettings(panel);
  await add(panel, GATEWAY, 'provider:anthropic');
  await add(panel, 'localhost:9000/api/*', 'protocol:ai-sdk');
  await add(panel, 'no host', 'protocol:ai-sdk');
  await panel.waitForSelector('.told[data-problem="true"]');
  await takePanelPicture(session.devtools.frontend, panel, `${PICTURES}settings-${name}.png`);
  expect(await findings(panel)).toEqual([]);
  await session.devtools.dockTo('right');
  await panel.waitForFunction(() => innerWidth < 640);
  await takePanelPicture(session.devtools.frontend, panel, `${PICTURES}settings-narrow-${name}.png`);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await session.devtools.dockTo('bottom');
  await removeAll(panel);
  await closeSettings(session, panel);
  await session.devtools.setTheme('light');
});
