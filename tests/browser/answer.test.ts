import { fileURLToPath } from 'node:url';
import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { copied } from '../../scripts/browser/clipboard.ts';
import { takePanelPicture } from '../../scripts/browser/panel-picture.ts';
import { until } from '../../scripts/browser/until.ts';
import { completion, delta, event, json } from '../../scripts/demo/answer.ts';
import { chat, post } from '../../scripts/demo/call.ts';
import { fakeKey } from '../../scripts/demo/fake-key.ts';
import { failed, type Expected, type Scenario } from '../../scripts/demo/scenario.ts';
import { NOTE_FIELD } from '../../scripts/demo/shop-page.ts';
import { seriousFindings } from './axe.ts';
import { startStage, test as base, type Session } from './session.ts';

const KEY = fakeKey('sk-proj-', 64, 'alnum', 'openai');
const PICTURES = fileURLToPath(new URL('../../artifacts/screenshots/', import.meta.url));

const ok = (provider: string): Expected => ({ kind: 'ok', provider });
const TOOL = {
  type: 'function',
  function: { name: 'find_order', parameters: { type: 'object', properties: { id: { type: 'integer' } } } },
};
const call = (visitor: string, more: Readonly<Record<string, unknown>> = {}) =>
  chat('https://api.openai.com/v1/chat/completions', { key: KEY, model: 'gpt-5-mini', visitor, more });

const piece = (more: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'chatcmpl-a', model: 'gpt-5-mini', choices: [{ index: 0, delta: more, finish_reason: finish }] })}\n\n`;
const argument = (text: string): string => piece({ tool_calls: [{ index: 0, function: { arguments: text } }] });
const toolStart = piece({
  role: 'assistant',
  tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'find_order', arguments: '' } }],
});
const DONE = 'data: [DONE]\n\n';
const LINE = 'A cup of strong black tea goes well with rye bread.\n';

/** Ends the slow answer. */
let drinkUp = (): void => undefined;

/** An answer that goes on until the test has seen what it wants to see, however long that takes. */
async function* slowCups(): AsyncGenerator<string> {
  let isEnough = false;
  drinkUp = () => {
    isEnough = true;
  };
  for (let cup = 1; !isEnough; cup += 1) yield delta('gpt-5-mini', `cup ${cup}, `);
  yield delta('gpt-5-mini', 'the last cup');
  yield piece({}, 'stop');
  yield DONE;
}

/** What only the tab with the answer shows. */
const scenarios: readonly Scenario[] = [
  {
    id: 'answer-tool',
    call: call('answer-tool', { stream: true, tools: [TOOL] }),
    answer: {
      kind: 'stream',
      chunks: [
        piece({ role: 'assistant', content: 'I look ' }),
        piece({ content: 'it up.' }),
        toolStart,
        argument('{"id"'),
        argument(': 4711}'),
        piece({}, 'tool_calls'),
        DONE,
      ],
      end: 'closed',
    },
    expected: ok('openai'),
  },
  {
    id: 'answer-broken-tool',
    call: call('answer-broken-tool', { stream: true, tools: [TOOL] }),
    answer: {
      kind: 'stream',
      chunks: [toolStart, argument('{"id": 4711, oops'), argument('}'), piece({}, 'tool_calls'), DONE],
      end: 'closed',
    },
    expected: ok('openai'),
  },
  {
    id: 'answer-cut',
    call: call('answer-cut', { stream: true }),
    answer: {
      kind: 'stream',
      chunks: [delta('gpt-5-mini', 'Rye bread likes '), delta('gpt-5-mini', 'strong')],
      end: 'broken',
    },
    expected: failed('openai', 'stream_interrupted/connection_lost'),
  },
  {
    id: 'answer-long',
    call: call('answer-long', { stream: true }),
    answer: {
      kind: 'stream',
      chunks: Array.from({ length: 100 }, () =>
        Array.from({ length: 200 }, () => delta('gpt-5-mini', LINE.repeat(2))).join(''),
      ),
      end: 'broken',
    },
    expected: failed('openai', 'stream_interrupted/connection_lost'),
  },
  {
    id: 'answer-slow',
    call: call('answer-slow', { stream: true }),
    answer: { kind: 'live-stream', chunks: slowCups() },
    expected: ok('openai'),
  },
  {
    id: 'answer-thoughts',
    call: post(
      'https://api.anthropic.com/v1/messages',
      { model: 'claude-opus-4-1', max_tokens: 200, messages: [{ role: 'user', content: 'Which tea?' }], stream: true },
      {
        'x-api-key': fakeKey('sk-ant-api03-', 95, 'alnum', 'anthropic'),
        'anthropic-version': '2023-06-01',
        'anthropic-dangerous-direct-browser-access': 'true',
      },
    ),
    answer: {
      kind: 'stream',
      chunks: [
        event('message_start', {
          type: 'message_start',
          message: {
            id: 'msg_1',
            role: 'assistant',
            model: 'claude-opus-4-1',
            content: [],
            usage: { input_tokens: 9, output_tokens: 1 },
          },
        }),
        event('content_block_start', {
          type: 'content_block_start',
          index: 0,
          content_block: { type: 'thinking', thinking: '' },
        }),
        event('content_block_delta', {
          type: 'content_block_delta',
          index: 0,
          delta: { type: 'thinking_delta', thinking: 'Rye is strong.' },
        }),
        event('content_block_stop', { type: 'content_block_stop', index: 0 }),
        event('content_block_start', {
          type: 'content_block_start',
          index: 1,
          content_block: { type: 'text', text: '' },
        }),
        event('content_block_delta', {
          type: 'content_block_delta',
          index: 1,
          delta: { type: 'text_delta', text: 'Assam.' },
        }),
        event('content_block_stop', { type: 'content_block_stop', index: 1 }),
        event('message_delta', {
          type: 'message_delta',
          delta: { stop_reason: 'end_turn' },
          usage: { output_tokens: 31 },
        }),
        event('message_stop', { type: 'message_stop' }),
      ],
      end: 'closed',
    },
    expected: ok('anthropic'),
  },
  {
    id: 'answer-image',
    call: call('answer-image', {
      messages: [
        { role: 'system', content: 'Be brief.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${'iVBORw0KGgo='.repeat(40)}` } },
          ],
        },
      ],
    }),
    answer: json(200, {
      id: 'chatcmpl-i',
      model: 'gpt-5-mini',
      choices: [
        { index: 0, message: { role: 'assistant', content: null, refusal: 'I cannot say.' }, finish_reason: 'stop' },
      ],
    }),
    expected: ok('openai'),
  },
  {
    id: 'answer-good',
    call: call('answer-good', { temperature: 1 }),
    answer: completion('gpt-5-mini', 'Assam.'),
    expected: ok('openai'),
  },
  {
    id: 'answer-bad',
    call: call('answer-bad', { temperature: 7 }),
    answer: json(400, {
      error: {
        message: 'Invalid temperature: 7',
        type: 'invalid_request_error',
        param: 'temperature',
        code: 'invalid_value',
      },
    }),
    expected: failed('openai', 'invalid_request/enum'),
  },
];

const test = base.extend('stage', { scope: 'file' }, async ({}, { onCleanup }) => {
  const stage = await startStage({}, scenarios);
  onCleanup(() => stage.close());
  return stage;
});

const DETAILS = '[data-testid="details"]';
const detailsText = (panel: Frame) => panel.$eval(DETAILS, (details) => (details as HTMLElement).innerText);

async function openTab(session: Session, tab: string): Promise<Frame> {
  const panel = await session.panel();
  await panel.click('[data-view="all"]');
  await session.rows(1);
  await panel.click('[role="grid"] [role="row"][data-row="1"]');
  await panel.waitForSelector(`#tab-${tab}`);
  await panel.click(`#tab-${tab}`);
  await panel.waitForSelector(`#tab-${tab}[aria-selected="true"]`);
  return panel;
}

test('the pieces of an answer are shown as what they are, each with its events', async ({ session }) => {
  await session.play('answer-tool');
  const panel = await openTab(session, 'answer');
  const text = await detailsText(panel);
  for (const part of ['I look it up.', 'find_order', 'call_1', 'id: 4711', 'finish reason: tool_calls', 'Events 1–2'])
    expect(text).toContain(part);
  expect(await session.copied('[data-part="text"] [data-action="copy-part"]')).toBe('I look it up.');
  expect(await session.copied('[data-part="tool-call"] header [data-action="copy-part"]')).toBe('{"id": 4711}');
  await panel.click('[data-part="tool-call"] [data-action="show-event"]');
  await panel.waitForSelector('#tab-response[aria-selected="true"]');
  await panel.waitForSelector('[role="option"][aria-posinset="3"][aria-selected="true"]');
});

test('tool arguments that are no JSON are marked where they break', async ({ session }) => {
  await session.play('answer-broken-tool');
  const panel = await openTab(session, 'answer');
  expect(await detailsText(panel)).toContain('Invalid JSON from character 14 on.');
  expect(await panel.$eval('.json-break', ({ textContent }) => textContent)).toBe('o');
});

test('an answer that broke off says where', async ({ session }) => {
  await session.play('answer-cut');
  const panel = await openTab(session, 'answer');
  expect(await panel.$eval('.answer-part', (part) => (part as HTMLElement).innerText)).toMatch(
    /Rye bread likes strong\s+The answer breaks off here\./u,
  );
});

test('of two megabytes in 20,000 events the beginning is shown, more on demand', async ({ session }) => {
  await session.play('answer-long');
  const panel = await openTab(session, 'answer');
  const length = () => panel.$eval('.answer-text', ({ textContent }) => textContent?.length ?? 0);
  const before = await length();
  expect(before).toBeLessThan(21_000);
  expect(await detailsText(panel)).toContain('more characters');
  await panel.click('[data-action="show-more"]');
  expect(await length()).toBeGreaterThan(before);
  expect(await detailsText(panel)).toMatch(/events were not recorded here|was not recorded here/u);
});

test('an answer is read while it comes', async ({ session }) => {
  const panel = await session.panel();
  const ended = session.play('answer-slow');
  await openTab(session, 'answer');
  const text = () => panel.$eval('.answer-text', ({ textContent }) => textContent ?? '').catch(() => '');
  await until('the beginning of the answer', async () => (await text()).includes('cup 1,'), { instead: text });
  const seen = (await text()).length;
  await until('more of the answer', async () => (await text()).length > seen, { instead: text });
  expect(await text()).not.toContain('the last cup');
  drinkUp();
  await ended;
  await until('the end of the answer', async () => (await text()).endsWith('the last cup'), { instead: text });
});

test('reasoning stands apart from the text', async ({ session }) => {
  await session.play('answer-thoughts');
  const panel = await openTab(session, 'answer');
  expect(await panel.$eval('[data-part="reasoning"] .answer-text', ({ textContent }) => textContent)).toBe(
    'Rye is strong.',
  );
  expect(await panel.$eval('[data-part="text"] .answer-text', ({ textContent }) => textContent)).toBe('Assam.');
});

test('usage and times are told, and how to get the usage that a stream does not tell', async ({ session }) => {
  await session.play('answer-tool', 'answer-thoughts');
  const panel = await session.panel();
  await panel.click('[data-view="all"]');
  await session.rows(2);
  expect(await panel.$eval('[data-testid="tokens"]', ({ textContent }) => textContent)).toBe(
    '9 input + 31 output tokens',
  );
  await panel.type('input[type="search"], [role="combobox"]', 'tokens:>39');
  await session.rows(1);
  await panel.click('[role="grid"] [role="row"][data-row="1"]');
  await panel.waitForSelector('[data-testid="usage"]');
  expect(await detailsText(panel)).toMatch(/9 input and 31 output tokens\. First content after \d/u);
  await panel.click('#tab-answer');
  const text = await detailsText(panel);
  for (const part of [/Input tokens\s+9/u, /Output tokens\s+31/u, /Time to first content\s+\d/u])
    expect(text).toMatch(part);
  await panel.click('[data-action="show-hidden"]');
  await session.rows(2);
  await panel.click('[role="grid"] [role="row"][data-row="1"]');
  await panel.waitForSelector('[data-missing="not-asked"]');
  expect(await detailsText(panel)).toContain('Set stream_options.include_usage to true.');
});

test('what was sent can be read as messages, an image as what it is', async ({ session }) => {
  await session.play('answer-image');
  const panel = await openTab(session, 'answer');
  expect(await panel.$eval('[data-part="refusal"]', (part) => (part as HTMLElement).innerText)).toContain(
    'I cannot say.',
  );
  await panel.click('#tab-request');
  await panel.waitForSelector('.body-views');
  await panel.click('.body-views button:last-child');
  const roles = await panel.$$eval('[data-role]', (all) => all.map((part) => (part as HTMLElement).innerText));
  expect(roles).toHaveLength(2);
  expect(roles[0]).toMatch(/Message 1 · system\s+Be brief\./u);
  expect(roles[1]).toMatch(/What is this\?[\s\S]*Image image\/png · \d+ B/u);
});

test.for(['light', 'dark'] as const)(
  'axe finds nothing serious in an answer in the %s theme',
  async (name, { session }) => {
    await session.play('answer-broken-tool');
    const panel = await openTab(session, 'answer');
    await session.devtools.setTheme(name);
    await panel.waitForSelector(`html[data-theme="${name}"]`);
    await takePanelPicture(session.devtools.frontend, panel, `${PICTURES}answer-${name}.png`);
    expect(await seriousFindings(panel)).toEqual([]);
    await panel.click('#tab-request');
    await panel.click('.body-views button:last-child');
    await takePanelPicture(session.devtools.frontend, panel, `${PICTURES}messages-${name}.png`);
    expect(await seriousFindings(panel)).toEqual([]);
    await session.devtools.setTheme('light');
  },
);

test('a failed call stands beside the last one of the same code that was answered', async ({ session }) => {
  await session.play('answer-good', 'answer-bad');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[role="grid"] [role="row"][data-row="1"]');
  await panel.waitForSelector('[data-testid="differences"]');
  expect(await detailsText(panel)).toMatch(/Sent at \d\d:\d\d:\d\d by the same code\./u);
  const cells = await panel.$$eval('[data-testid="differences"] tbody tr', (rows) =>
    rows.map((row) => [...row.children].map(({ textContent }) => textContent)),
  );
  expect(cells).toContainEqual(['temperature', '7', '1']);
  expect(await seriousFindings(panel)).toEqual([]);
  // However narrow, a line of a cell holds words, and no cell leaves the table.
  for (const width of [320, 415, 900]) {
    await panel.$eval('.details', (details, px) => ((details as HTMLElement).style.width = `${px}px`), width);
    const widths = await panel.$$eval('.differences :is(td, tbody th)', (all) =>
      all.map((cell) => Math.round(cell.getBoundingClientRect().width)),
    );
    expect(Math.min(...widths), `at ${width} px`).toBeGreaterThan(110);
    expect(
      await panel.$eval('.attempt-table', (box) => box.scrollWidth - box.clientWidth),
      `at ${width} px`,
    ).toBeLessThanOrEqual(0);
  }
  await panel.click('[data-action="show-good-call"]');
  await panel.waitForFunction(() => document.querySelector('[data-testid="call-title"]')?.textContent?.includes('200'));
  expect(
    await panel.$$eval('.row[aria-selected="true"]', (rows) => rows.map((row) => row.getAttribute('data-kind'))),
  ).toEqual(['ok']);
});

test('a failure is copied as a task for a coding agent, without prompts', async ({ session }) => {
  await session.play('answer-bad');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[role="grid"] [role="row"][data-row="1"]');
  await panel.waitForSelector('[data-action="copy-note-as"]');
  const task = await copied(session.page, NOTE_FIELD, async () => {
    await panel.click('[data-action="copy-note-as"]');
    await panel.click('[data-item="agent"]');
  });
  for (const part of [/`play shop\.js:\d+:\d+`/u, /> \d+ \| .*fetch\(url/u, /## Task/u, /"temperature": 7/u])
    expect(task).toMatch(part);
  expect(task).not.toContain('rye bread');
});

test('trouble of a call that was answered is a finding, dismissed for its code', async ({ session }) => {
  await session.play('answer-broken-tool');
  const panel = await openTab(session, 'diagnosis');
  expect(await detailsText(panel)).toContain('The arguments of tool “find_order” are not valid JSON.');
  await panel.click('.findings-head');
  await panel.waitForSelector('[data-finding="silent-trouble"] [data-action="dismiss"]');
  expect(await seriousFindings(panel)).toEqual([]);
  await panel.click('[data-finding="silent-trouble"] [data-action="dismiss"]');
  await panel.waitForSelector('[data-finding="silent-trouble"]', { hidden: true });
});

test('an answer is told in the language of the panel', async ({ session }) => {
  await session.play('answer-cut');
  const panel = await openTab(session, 'answer');
  await panel.click('[data-action="settings"]');
  await panel.select('#settings-language', 'zh-CN');
  await panel.waitForFunction(() => document.documentElement.lang === 'zh-CN');
  expect(await detailsText(panel)).toContain('回答在此处中断。');
  await panel.select('#settings-language', 'auto');
  await panel.waitForFunction(() => document.documentElement.lang === 'en');
  await session.devtools.frontend.keyboard.press('Escape');
  await panel.waitForSelector('#settings-language', { hidden: true });
});
