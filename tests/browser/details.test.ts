import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { delta, json } from '../../scripts/demo/answer.ts';
import { chat } from '../../scripts/demo/call.ts';
import { fakeKey } from '../../scripts/demo/fake-key.ts';
import { failed, type Scenario } from '../../scripts/demo/scenario.ts';
import { axeFindings } from './axe.ts';
import { startStage, test as base } from './session.ts';

const KEY = fakeKey('sk-proj-', 64, 'alnum', 'openai');

const call = (visitor: string, more: Readonly<Record<string, unknown>>) =>
  chat('https://api.openai.com/v1/chat/completions', { key: KEY, model: 'gpt-5-mini', visitor, more });

const refusal = (message: string, param: string, code: string) => ({
  error: { message, type: 'invalid_request_error', param, code },
});

/** What only the details show. */
const scenarios: readonly Scenario[] = [
  {
    id: 'details-field',
    call: call('details-field', {
      notes: Array.from({ length: 3000 }, (_, index) => ({ index })),
      tools: [{ type: 'function', function: { name: 'find order', description: 'Finds an order. '.repeat(40) } }],
    }),
    answer: json(
      400,
      refusal('The name of a function must match ^[a-z]+$.', 'tools[0].function.name', 'invalid_value'),
      {
        'x-ratelimit-limit-tokens': '30000',
        'x-ratelimit-remaining-tokens': '1200',
        'x-ratelimit-reset-tokens': '57s',
      },
    ),
    expected: failed('openai', 'invalid_request/tool_schema'),
  },
  {
    id: 'details-renamed',
    call: call('details-renamed', { max_tokens: 100 }),
    answer: json(
      400,
      refusal(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        'max_tokens',
        'unsupported_parameter',
      ),
    ),
    expected: failed('openai', 'unsupported/parameter'),
  },
  {
    id: 'details-missing',
    call: call('details-missing', { response_format: { type: 'json_schema' } }),
    answer: json(
      400,
      refusal('Missing required parameter.', 'response_format.json_schema', 'missing_required_parameter'),
    ),
    expected: failed('openai', 'invalid_request/missing_field'),
  },
  {
    id: 'details-stream',
    call: call('details-stream', { stream: true }),
    answer: {
      kind: 'stream',
      chunks: Array.from({ length: 20 }, (_, chunk) =>
        Array.from({ length: 60 }, (_, at) => delta('gpt-5-mini', `word ${chunk * 60 + at + 1} `)).join(''),
      ),
      end: 'broken',
    },
    expected: failed('openai', 'stream_interrupted/connection_lost'),
  },
];

const test = base.extend('stage', { scope: 'file' }, async ({}, { onCleanup }) => {
  const stage = await startStage({}, scenarios);
  onCleanup(() => stage.close());
  return stage;
});

const DETAILS = '[data-testid="details"]';

const detailsText = (panel: Frame) => panel.$eval(DETAILS, (details) => (details as HTMLElement).innerText);

async function openFirst(panel: Frame): Promise<void> {
  await panel.click('[role="grid"] [role="row"][data-row="1"]');
  await panel.waitForSelector(DETAILS);
}

/** What has the focus: its role, level and text. */
const focused = (panel: Frame) =>
  panel.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return { role: element.getAttribute('role'), level: element.ariaLevel, text: element.innerText };
  });

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
  panel.$eval('[role="row"][aria-selected="true"]', (row) => Number(row.getAttribute('data-row')));

test('the diagnosis tells cause, the provider’s words, why, what to do and whether to retry', async ({ session }) => {
  await session.play('moonshot-concurrency');
  const panel = await session.panel();
  const [row] = await session.rows(1);
  await panel.click('[role="row"][data-id]');
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
    expect(href).toMatch(/^https:\/\/|^chrome-extension:\/\/[a-p]{32}\/causes\.html#rate_limit\/concurrency$/u);
    expect(target).toBe('_blank');
    expect(rel).toContain('noreferrer');
  }
});

test('the corrected line is code to be copied, by keyboard too', async ({ session }) => {
  await session.play('details-renamed');
  const panel = await session.panel();
  await session.rows(1);
  await openFirst(panel);
  const line = 'max_completion_tokens: 100';
  expect(await panel.$eval('.corrected-line code', ({ textContent }) => textContent)).toBe(line);
  expect(await session.copied('[data-action="copy-correction"]')).toBe(line);
  const button = await panel.$eval('[data-action="copy-correction"]', (element) => [
    element.ariaLabel,
    element.getAttribute('title'),
  ]);
  expect(button).toEqual(['Copy corrected line', 'Copy corrected line']);
  await panel.waitForSelector('[data-action="copy-correction"][data-copied="false"]');
  await panel.focus('[data-action="copy-correction"]');
  await session.devtools.frontend.keyboard.press('Enter');
  await panel.waitForSelector('[data-action="copy-correction"][data-copied="true"]');
  expect(await panel.$eval('body', (body) => body.innerText)).toContain('Corrected line copied');
  for (const theme of ['dark', 'light'] as const) {
    await session.devtools.setTheme(theme);
    await panel.waitForSelector(`html[data-theme="${theme}"]`);
    expect(await axeFindings(panel)).toEqual([]);
  }
  expect(await session.copied('[data-action="copy-note"]')).toContain(`**Corrected line:** \`${line}\``);
});

test('the tabs show the request, the response and the headers', async ({ session }) => {
  await session.play('openai-rpm');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[role="row"][data-id]');
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
  await panel.click('[role="row"][data-id]');
  await panel.waitForSelector(DETAILS);
  const response = await showTab(panel, 'Response');
  expect(response).toContain('message_start');
  expect(response).toContain('overloaded_error');
});

test('a response that the browser hides says why there is nothing to show', async ({ session }) => {
  await session.play('browser-cors-hides-401');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[role="row"][data-id]');
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
    await panel.waitForSelector(`[role="row"][aria-selected="true"][data-row="${row}"]`);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe(String(row));
  };
  await panel.focus('[role="row"][data-row="4"]');
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
  await panel.click('[role="row"][data-id]');
  await panel.waitForSelector(DETAILS);
  await panel.click('button[aria-label="Close details"]');
  await panel.waitForSelector(DETAILS, { hidden: true });
});

test('the field that the error blames is marked in the request, however much is around it', async ({ session }) => {
  await session.play('details-field');
  const panel = await session.panel();
  await session.rows(1);
  await openFirst(panel);
  await panel.click('[data-action="show-field"]');
  await panel.waitForSelector(`${DETAILS} [role="tree"]`);
  const { role, text } = await focused(panel);
  expect(role).toBe('treeitem');
  expect(text).toMatch(/name: "find order"[\s\S]*must match/u);
  const marked = await panel.$$eval('[data-mark="problem"]', (all) => all.length);
  expect(marked).toBe(1);
  // 3,000 notes are in the tree and not in the document.
  expect(await panel.$$eval('[role="treeitem"]', (all) => all.length)).toBeLessThan(120);
  expect(await showTab(panel, 'Response')).toMatch(/param: "tools\[0\]\.function\.name"/u);
});

test('a field that is missing is marked where it should be', async ({ session }) => {
  await session.play('details-missing');
  const panel = await session.panel();
  await session.rows(1);
  await openFirst(panel);
  await showTab(panel, 'Request');
  const text = await panel.$eval('[data-mark="problem"]', (row) => (row as HTMLElement).innerText);
  expect(text).toMatch(/response_format: \{[\s\S]*response_format\.json_schema” is missing/u);
});

test('the keyboard goes through the tree, opens and closes, and copies a value', async ({ session }) => {
  await session.play('details-field');
  const panel = await session.panel();
  await session.rows(1);
  await openFirst(panel);
  await showTab(panel, 'Request');
  await panel.focus('[role="treeitem"][tabindex="0"]');
  const { keyboard } = session.devtools.frontend;
  const items = () => panel.$$eval('[role="treeitem"]', (all) => all.length);
  await keyboard.press('Home');
  expect((await focused(panel)).level).toBe('1');
  await keyboard.press('ArrowRight');
  expect((await focused(panel)).text).toMatch(/^model/u);
  await keyboard.press('ArrowDown');
  expect((await focused(panel)).text).toMatch(/^messages/u);
  const before = await items();
  await keyboard.press('ArrowLeft');
  expect(await items()).toBeLessThan(before);
  await keyboard.press('ArrowRight');
  expect(await items()).toBe(before);
  await keyboard.press('ArrowUp');
  expect(await session.copied('[role="treeitem"][tabindex="0"] button')).toBe('gpt-5-mini');
  await panel.focus('[role="treeitem"][tabindex="0"]');
  await keyboard.press('Escape');
  await panel.waitForSelector(DETAILS, { hidden: true });
  expect(await focused(panel)).toMatchObject({ role: 'row' });
});

test('a long string is shown whole on demand, and the raw text too', async ({ session }) => {
  await session.play('details-field');
  const panel = await session.panel();
  await session.rows(1);
  await openFirst(panel);
  expect(await showTab(panel, 'Request')).toContain('Show all 640 characters');
  await panel.click('[role="treeitem"] .link-button');
  expect(await detailsText(panel)).toContain('Show less');
  await panel.click('.body-views button:nth-child(2)');
  expect(await panel.$eval('pre.body', ({ textContent }) => textContent?.includes('"name":"find order"'))).toBe(true);
});

test('the limits that the headers tell are meters', async ({ session }) => {
  await session.play('details-field');
  const panel = await session.panel();
  await session.rows(1);
  await openFirst(panel);
  expect(await showTab(panel, 'Headers')).toContain('1,200 of 30,000 left · whole again after 57 s');
  const meter = await panel.$eval('meter', ({ max, value, ariaLabel }) => ({ max, value, ariaLabel }));
  expect(meter).toEqual({ max: 30_000, value: 1200, ariaLabel: 'tokens' });
});

test('of a stream of a thousand events only the visible ones are in the document', async ({ session }) => {
  await session.play('details-stream');
  const panel = await session.panel();
  await session.rows(1);
  await openFirst(panel);
  const text = await showTab(panel, 'Response');
  expect(text).toContain('Stream · 1,200 events');
  expect(text).toContain('longest silence');
  expect(text).toContain('The end is missing');
  expect(await panel.$$eval('[role="option"]', (all) => all.length)).toBeLessThan(60);
  await panel.focus(`${DETAILS} [role="listbox"]`);
  await session.devtools.frontend.keyboard.press('End');
  await panel.waitForSelector('[role="option"][aria-posinset="1200"][aria-selected="true"]');
  expect(await panel.$eval('.event-whole', (whole) => (whole as HTMLElement).innerText)).toContain('word 1200');
});

test('a wait that the provider asked for is counted down, and the attempts tell that it was not kept', async ({
  session,
}) => {
  await session.play('openai-rpm', 'openai-rpm', 'openai-rpm');
  const panel = await session.panel();
  await session.rows(1);
  await openFirst(panel);
  const timer = () => panel.$eval('[role="timer"]', ({ textContent }) => textContent);
  const shown = await timer();
  expect(shown).toMatch(/^Ready in \d+ s$/u);
  await panel.waitForFunction((text) => document.querySelector('[role="timer"]')?.textContent !== text, {}, shown);
  expect(await detailsText(panel)).toContain('What the page did');
  const table = await showTab(panel, 'Attempts 3');
  expect(table.match(/asked: 20 s, not kept/gu)).toHaveLength(2);
  await panel.click('[data-attempt="1"] button');
  expect(await detailsText(panel)).toContain('Attempt 1 of 3');
});

test('an answer that CORS hides is told by its true status', async ({ session }) => {
  await session.play('browser-cors-hides-401');
  const panel = await session.panel();
  await session.rows(1);
  await openFirst(panel);
  expect(await detailsText(panel)).toContain('The provider answered 401');
});
