import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { test } from './session.ts';

const PROBLEMS = [
  'mimo-balance',
  'moonshot-rpm',
  'moonshot-concurrency',
  'aihubmix-balance',
  'modelswitch-rate',
  'aimlapi-role',
];
const GOOD = ['openai-good', 'browser-good-again'];

const providers = (rows: readonly { readonly provider: string }[]) => rows.map(({ provider }) => provider);
const textOf = (panel: Frame, selector: string) =>
  panel.$eval(selector, (element) => element.textContent?.trim() ?? '');

test('problems and all calls are two views of one list', async ({ session }) => {
  await session.play(...PROBLEMS, ...GOOD);
  const panel = await session.panel();
  expect(providers(await session.rows(6))).toEqual([
    'mimo',
    'moonshot',
    'moonshot',
    'aihubmix',
    'modelswitch',
    'aimlapi',
  ]);
  expect(await textOf(panel, '[data-view="problems"]')).toBe('Problems 6');
  await expect.poll(() => textOf(panel, '[data-view="all"]')).toBe('All calls 8');
  await panel.click('[data-view="all"]');
  expect((await session.rows(8)).map(({ kind }) => kind)).toEqual([...Array<string>(6).fill('failed'), 'ok', 'ok']);
  await panel.click('[data-view="problems"]');
  await session.rows(6);
});

test('chips show the rows of their providers, several at once, and tell what they hide', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(6);
  const chips = await panel.$$eval('[data-chip]', (found) =>
    found.map((chip) => [
      chip.getAttribute('data-chip'),
      parseInt(/\d+/u.exec(chip.textContent ?? '')?.[0] ?? '0', 10),
    ]),
  );
  expect(chips).toEqual([
    ['mimo', 1],
    ['moonshot', 2],
    ['aihubmix', 1],
    ['modelswitch', 1],
    ['aimlapi', 1],
  ]);

  await panel.click('[data-chip="moonshot"]');
  expect(providers(await session.rows(2))).toEqual(['moonshot', 'moonshot']);
  expect(await panel.$eval('[data-chip="moonshot"]', (chip) => chip.getAttribute('aria-pressed'))).toBe('true');
  expect(await textOf(panel, '[data-action="show-hidden"]')).toMatch(/^4 hidden/u);

  await panel.click('[data-chip="mimo"]');
  expect(providers(await session.rows(3))).toEqual(['mimo', 'moonshot', 'moonshot']);
  await panel.click('[data-chip="moonshot"]');
  expect(providers(await session.rows(1))).toEqual(['mimo']);

  await panel.click('[data-action="show-hidden"]');
  await session.rows(6);
  expect(await panel.$('[data-action="show-hidden"]')).toBeNull();
});

test('the filter finds words wherever a row tells them', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(6);
  const filter = 'input[aria-label="Filter"]';
  for (const [words, expected] of [
    ['o1-mini', ['aimlapi']], // the model
    ['max concurrency', ['moonshot']], // the message
    ['402', ['mimo']], // the status
    ['BALANCE', ['aihubmix', 'mimo']], // the cause, whatever its case
    ['moonshot rpm', ['moonshot']], // provider and message: both must be there
  ] as const) {
    await panel.type(filter, words);
    expect(providers(await session.rows(expected.length)).toSorted(), words).toEqual(expected);
    await panel.focus(filter);
    await panel.$eval(filter, (input) => (input as HTMLInputElement).select());
    await session.devtools.frontend.keyboard.press('Backspace');
    await session.rows(6);
  }
});

test('a filter that hides everything says so, and one click shows all again', async ({ session }) => {
  await session.play('mimo-balance', 'moonshot-rpm');
  const panel = await session.panel();
  await session.rows(2);
  await panel.type('input[aria-label="Filter"]', 'no such words');
  await panel.waitForSelector('[data-empty="filtered"]');
  expect(await textOf(panel, '[data-action="show-hidden"]')).toMatch(/^2 hidden/u);
  await panel.click('[data-action="show-hidden"]');
  await session.rows(2);
  expect(await panel.$eval('input[aria-label="Filter"]', (input) => (input as HTMLInputElement).value)).toBe('');
});
