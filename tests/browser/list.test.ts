import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, KeyInput } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { completion, json } from '../../scripts/demo/answer.ts';
import { chat } from '../../scripts/demo/call.ts';
import { fakeKey } from '../../scripts/demo/fake-key.ts';
import { failed, type Scenario } from '../../scripts/demo/scenario.ts';
import type { Recording, RecordingInput } from '../../lib/timeline/recording.ts';
import { startStage, test as base, type Session } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KEY = fakeKey('sk-proj-', 64, 'alnum', 'openai');
const CROWD = 2000;

const call = (visitor: string) =>
  chat('https://api.openai.com/v1/chat/completions', { key: KEY, model: 'gpt-5-mini', visitor });
const refused = (code: string, message: string) => ({ error: { message, type: 'requests', code } });

/** Many calls that differ in their bodies, and one that is never answered. */
const scenarios: readonly Scenario[] = [
  ...Array.from({ length: CROWD }, (_, at): Scenario => {
    const id = `list-crowd-${at}`;
    return {
      id,
      call: call(id),
      answer: json(429, refused('rate_limit_exceeded', 'Rate limit reached: Limit 3, Used 3')),
      expected: failed('openai', 'rate_limit/requests_per_minute'),
    };
  }),
  {
    id: 'list-wrong-key',
    call: call('list-wrong-key'),
    answer: json(401, refused('invalid_api_key', 'Incorrect API key provided')),
    expected: failed('openai', 'authentication/invalid_key'),
  },
  {
    id: 'list-silent',
    call: { ...call('list-silent'), abortAfterMs: 6000 },
    answer: { kind: 'silence' },
    expected: { kind: 'cancelled', provider: 'openai', cause: 'cancelled/by_page' },
  },
  {
    id: 'list-little-left',
    call: call('list-little-left'),
    answer: {
      ...completion('gpt-5-mini', 'Darjeeling'),
      headers: {
        'content-type': 'application/json',
        'x-ratelimit-limit-requests': '500',
        'x-ratelimit-remaining-requests': '12',
      },
    } as Scenario['answer'],
    expected: { kind: 'ok', provider: 'openai' },
  },
];

const test = base.extend('stage', { scope: 'file' }, async ({}, { onCleanup }) => {
  const stage = await startStage({}, scenarios);
  onCleanup(() => stage.close());
  return stage;
});

const FILTER = 'input[aria-label="Filter"]';
const PROBLEMS = ['mimo-balance', 'moonshot-rpm', 'moonshot-concurrency', 'aihubmix-balance', 'aimlapi-role'];

const providers = async (session: Session, count: number) =>
  (await session.rows(count)).map(({ provider }) => provider);
const textOf = (panel: Frame, selector: string) =>
  panel.$eval(selector, (element) => element.textContent?.trim() ?? '');
const press = async (session: Session, ...keys: readonly KeyInput[]) => {
  for (const key of keys) await session.devtools.frontend.keyboard.press(key);
};

interface Axe {
  run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
}

/** When, with which status, and how soon it was sent again. */
const evidenceLine = (attempt: number) =>
  new RegExp(String.raw`^Attempt ${attempt}\d\d:\d\d:\d\d\.\d{3}401sent again after [\d.]+ m?s$`, 'u');

/** All that axe-core finds, as "rule: element". */
async function findings(panel: Frame): Promise<readonly string[]> {
  await panel.evaluate(AXE);
  return panel.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

test('the filter completes keys and values by keyboard', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  await panel.type(FILTER, '-prov');
  await panel.waitForSelector('[role="option"]');
  expect(await panel.$eval(FILTER, (input) => input.getAttribute('aria-expanded'))).toBe('true');
  await press(session, 'Enter');
  expect(await panel.$eval(FILTER, (input) => (input as HTMLInputElement).value)).toBe('-provider:');
  // Now the values that were seen are offered, the most frequent first.
  await panel.waitForFunction(() => document.querySelector('[role="option"]')?.textContent?.startsWith('moonshot'));
  expect(
    await panel.$eval(FILTER, (input) => {
      const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
      return [active?.getAttribute('role'), active?.getAttribute('aria-selected')];
    }),
  ).toEqual(['option', 'true']);
  expect(await findings(panel)).toEqual([]);
  await press(session, 'Enter');
  expect(await panel.$('[role="option"]')).toBeNull();
  expect(await providers(session, 3)).toEqual(['mimo', 'aihubmix', 'aimlapi']);
  // Escape takes the filter away.
  await press(session, 'Escape');
  await session.rows(5);
});

test('what the filter does not understand is marked at its place, and the rest still filters', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  await panel.type(FILTER, 'status:4a9 provider:moonshot ');
  expect(await providers(session, 2)).toEqual(['moonshot', 'moonshot']);
  await panel.waitForSelector('.mistakes mark');
  expect(await textOf(panel, '.mistakes mark')).toBe('4a9');
  expect(await panel.$eval(FILTER, (input) => input.getAttribute('aria-invalid'))).toBe('true');
  await panel.$eval(FILTER, (input) => (input as HTMLInputElement).blur());
  expect(await findings(panel)).toEqual([]);
});

test('attempts of one call are one row, and what the page did wrong is counted and found', async ({ session }) => {
  await session.play('list-wrong-key', 'list-wrong-key', 'mimo-balance', 'list-wrong-key');
  const panel = await session.panel();
  const rows = await session.rows(2);
  expect(rows.map(({ provider }) => provider)).toEqual(['openai', 'mimo']);
  expect(await textOf(panel, '[role="row"][data-id] .attempts')).toBe('×3');
  expect(await textOf(panel, '.footer')).toMatch(/^2 calls4 attempts2 shown2 problems2 causes1 retry storm/u);
  await panel.click('[data-action="show-storms"]');
  expect(await providers(session, 1)).toEqual(['openai']);
  await panel.click('[role="row"][data-id]');
  await panel.waitForSelector('[data-testid="details"]');
  expect(await panel.$eval('[data-testid="details"]', (details) => (details as HTMLElement).innerText)).toMatch(
    /no retry cures/iu,
  );
  // Each attempt that was in vain has a line.
  expect(
    await panel.$$eval('.conduct .finding-evidence li', (lines) => lines.map((line) => line.textContent ?? '')),
  ).toEqual([1, 2].map((attempt) => expect.stringMatching(evidenceLine(attempt))));
});

test('what calls tell together stands above the list', async ({ session }) => {
  await session.play(...Array.from({ length: 5 }, (_, at) => `list-crowd-${at}`), 'list-little-left');
  const panel = await session.panel();
  await session.rows(5);
  await panel.waitForSelector('.findings-head');
  await until('two patterns', async () => /^2 patterns/u.test(await textOf(panel, '.findings-head')));
  await panel.click('.findings-head');
  expect(
    await panel.$$eval('[data-finding]', (all) =>
      all.map((one) => [one.getAttribute('data-finding'), one.textContent]),
    ),
  ).toEqual([
    ['same-failure', expect.stringMatching(/^5 calls to OpenAI \(gpt-5-mini\) failed alike/u)],
    ['little-headroom', expect.stringMatching(/^OpenAI: 12 of 500 requests left/u)],
  ]);
  expect(await findings(panel)).toEqual([]);
  await panel.click('.findings-head');
});

test('a range of time is set with the keys, dragged, and cleared', async ({ session }) => {
  await session.play('mimo-balance');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await session.play('moonshot-rpm');
  const panel = await session.panel();
  await session.rows(2);
  await panel.focus('.range-thumb[data-end="from"]');
  for (let step = 0; step < 20; step += 1) await press(session, 'ArrowRight');
  expect(await providers(session, 1)).toEqual(['moonshot']);
  expect(await textOf(panel, '[data-action="show-hidden"]')).toMatch(/^1 hidden/u);
  await press(session, 'Escape');
  await session.rows(2);

  const strip = await panel.$('.overview-strip');
  const box = await strip?.boundingBox();
  if (box === null || box === undefined) throw new Error('The overview is not shown');
  const { mouse } = session.devtools.frontend;
  const drag = async (from: number, to: number) => {
    await mouse.move(box.x + box.width * from, box.y + 20);
    await mouse.down();
    await mouse.move(box.x + box.width * to, box.y + 20, { steps: 5 });
    await mouse.up();
  };
  await drag(0.3, 0.001);
  expect(await providers(session, 1)).toEqual(['mimo']);
  await mouse.click(box.x + box.width / 2, box.y + 20, { count: 2 });
  await session.rows(2);
});

test('columns sort the list and change their width', async ({ session }) => {
  await session.play('mimo-balance', 'moonshot-rpm', 'aihubmix-balance');
  const panel = await session.panel();
  await session.rows(3);
  await panel.click('[data-sort="status"]');
  expect(await providers(session, 3)).toEqual(['mimo', 'aihubmix', 'moonshot']);
  await panel.focus('[data-sort="status"]');
  await press(session, 'Enter');
  expect(await providers(session, 3)).toEqual(['moonshot', 'aihubmix', 'mimo']);
  const sorts = () =>
    panel.$$eval('[role="columnheader"]', (heads) => heads.map((head) => head.getAttribute('aria-sort')));
  const none = Array.from({ length: 4 }, () => 'none');
  expect(await sorts()).toEqual([...none, 'none', 'descending', 'none', null]);
  await press(session, 'Enter');
  expect(await providers(session, 3)).toEqual(['mimo', 'moonshot', 'aihubmix']);
  expect(await sorts()).toEqual(['ascending', ...none, 'none', 'none', null]);
  // The grid has the heads as its first row, and as many of them as a row has cells.
  expect(
    await panel.$eval('[role="grid"]', (grid) =>
      (grid.getAttribute('aria-owns') ?? '').split(' ').map((id) => {
        const owned = document.getElementById(id);
        const row = owned?.getAttribute('role') === 'row' ? owned : owned?.querySelector('[role="row"]');
        return [owned?.getAttribute('role'), row?.childElementCount];
      }),
    ),
  ).toEqual([
    ['row', 8],
    ['rowgroup', 8],
  ]);
  // Assistive technology counts the heads as the first row.
  expect(
    await panel.$$eval('[role="grid"], #timeline-heads, .row', (all) =>
      all.map((one) => one.getAttribute('aria-rowcount') ?? one.getAttribute('aria-rowindex')),
    ),
  ).toEqual(['1', '4', '2', '3', '4']);
  expect(await findings(panel)).toEqual([]);

  const width = () => panel.$eval('.row .started', (cell) => (cell as HTMLElement).offsetWidth);
  const before = await width();
  await panel.focus('[data-column="started"] .column-resizer');
  await press(session, 'ArrowRight', 'ArrowRight');
  expect(await width()).toBe(before + 20);
  await press(session, 'Home');
  expect(await width()).toBe(before);
});

test('a call under way is listed, and settles in its place', async ({ session }) => {
  const panel = await session.panel();
  await panel.click('[data-view="all"]');
  await session.play('openai-good');
  const silent = session.play('list-silent');
  onTestFinished(() => silent);
  await panel.waitForSelector('[role="row"][data-pending="true"]');
  await session.play('mimo-balance');
  const underWay = await session.rows(3);
  expect(underWay.map(({ kind }) => kind)).toEqual(['ok', 'pending', 'failed']);
  expect(await textOf(panel, '[data-action="show-pending"]')).toBe('1 pending');
  await silent;
  await panel.waitForSelector('[role="row"][data-kind="cancelled"]');
  const settled = await session.rows(3);
  expect(settled.map(({ id }) => id)).toEqual(underWay.map(({ id }) => id));
  expect(await panel.$('[data-pending="true"][role="row"]')).toBeNull();
});

test('the panel says what to do when the recording is not whole', async ({ session }) => {
  const panel = await session.panel();
  type Holder = Window & { readonly faultlineRecording?: Recording & Partial<RecordingInput> };
  const starve = (why: 'filtered' | null) =>
    panel.evaluate((reason) => (window as Holder).faultlineRecording?.setStarved?.(reason), why);
  await starve('filtered');
  await panel.waitForSelector('[data-alert="filtered"]');
  expect(await findings(panel)).toEqual([]);
  await starve(null);
  await until('the message to go', async () => (await panel.$('[data-alert]')) === null);
});

test('two thousand failing calls are all counted, and the list draws only what is visible', async ({ session }) => {
  const panel = await session.panel();
  const rowCount = () => panel.$eval('[role="grid"]', (grid) => grid.getAttribute('data-rows'));
  await session.playMany(
    Array.from({ length: CROWD }, (_, at) => `list-crowd-${at}`),
    20,
  );
  await until('2000 rows', async () => (await rowCount()) === '2000', {
    instead: async () => `there are ${await rowCount()}`,
  });
  expect(await panel.$$eval('[role="grid"] [role="row"][data-id]', (rows) => rows.length)).toBeLessThan(80);
  expect(await panel.$$eval('*', (all) => all.length)).toBeLessThan(2000);
  // The newest is in sight: the list follows its end.
  await panel.waitForSelector('[role="row"][data-row="2000"]');
  expect(await panel.$eval('[data-view="problems"]', (view) => view.textContent)).toContain('2,000');
  await panel.$eval('[role="grid"]', (grid) => grid.scrollTo({ top: 0 }));
  await panel.waitForSelector('[role="row"][data-row="1"]');
});

test('the list keeps its place: at its end, at a row that is looked at, and in another order', async ({ session }) => {
  const panel = await session.panel();
  const grid = () =>
    panel.$eval('[role="grid"]', ({ scrollTop, scrollHeight, clientHeight }) => ({
      top: Math.round(scrollTop),
      below: Math.round(scrollHeight - clientHeight - scrollTop),
    }));
  const standsAtEnd = (what: string) =>
    until(`the end ${what}`, async () => (await grid()).below <= 1, {
      instead: async () => JSON.stringify(await grid()),
    });
  const setWidth = (width: string) =>
    panel.evaluate((wanted) => {
      document.body.style.width = wanted;
    }, width);
  const rowCount = () => panel.$eval('[role="grid"]', (list) => list.getAttribute('data-rows'));
  // Not session.rows(), which scrolls to read them all.
  const crowd = async (from: number, to: number) => {
    const ids = Array.from({ length: to - from }, (_, at) => `list-crowd-${from + at}`);
    await session.playMany(ids, 20);
    await until(`${to} rows`, async () => (await rowCount()) === `${to}`);
  };
  await crowd(0, 60);
  await standsAtEnd('of sixty rows');
  await setWidth('420px');
  await panel.waitForSelector('[data-narrow="true"]');
  await standsAtEnd('of rows of another height');
  await setWidth('');
  await panel.waitForSelector('[data-narrow="false"]');
  await standsAtEnd('of rows of the first height');

  const choose = async (row: number) => {
    const provider = await panel.waitForSelector(`[role="row"][data-row="${row}"] .provider`);
    await provider?.click();
    await panel.waitForSelector(`[role="row"][data-row="${row}"][aria-selected="true"]`);
  };
  await choose(58);
  const looked = await grid();
  await crowd(60, 80);
  expect((await grid()).top).toBe(looked.top);
  // The row has the focus, and stays behind.
  await panel.$eval('[role="grid"]', (list) => list.scrollTo({ top: 0 }));
  const frames = () =>
    panel.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await frames();
  expect((await grid()).top).toBe(0);
  await panel.click('[data-action="newest"]');
  await standsAtEnd('after “Newest”');

  // A filter that is typed and taken back leads back, from wherever it began and whatever little it left on the way.
  await press(session, 'Escape');
  await until('the details to close', async () => (await panel.$('[data-testid="details"]')) === null);
  const typeAndTakeBack = async () => {
    for (const text of ['body:list-crowd-7', '9', 'zzz']) {
      await panel.type(FILTER, text);
      await frames();
    }
    await until('no rows', async () => (await rowCount()) === '0');
    await press(session, 'Escape');
    await until('all rows', async () => (await rowCount()) === '80');
  };
  for (const place of [0, 500]) {
    await panel.$eval('[role="grid"]', (list, top) => list.scrollTo({ top }), place);
    // The list hears of it in the next frame, which nobody types faster than.
    await frames();
    await typeAndTakeBack();
    await until(`the place ${place}`, async () => (await grid()).top === place, {
      instead: async () => JSON.stringify(await grid()),
    });
  }
  await panel.$eval('[role="grid"]', (list) => list.scrollTo({ top: list.scrollHeight }));
  await frames();
  await typeAndTakeBack();
  await standsAtEnd('after a filter');

  await panel.$eval('[role="grid"]', (list) => list.scrollTo({ top: 0 }));
  await choose(3);
  // Whatever a filter leaves, the row whose details are open stays in sight.
  await panel.type(FILTER, String.raw`body:/list-crowd-1?\d\W/`);
  await until('twenty rows', async () => (await rowCount()) === '20');
  await press(session, 'Escape');
  await until('all rows', async () => (await rowCount()) === '80');
  await frames();
  expect((await grid()).top).toBeLessThan(200);
  await panel.click('[data-sort="started"]');
  await until('the chosen row in sight, far below', async () => (await grid()).top > 1000, {
    instead: async () => JSON.stringify(await grid()),
  });
  await panel.click('[data-sort="started"]');
});
