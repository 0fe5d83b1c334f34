import { fileURLToPath } from 'node:url';
import type { Frame, KeyInput } from 'puppeteer-core';
import { expect } from 'vitest';
import { copied } from '../../scripts/browser/clipboard.ts';
import { takePanelPicture } from '../../scripts/browser/panel-picture.ts';
import { until } from '../../scripts/browser/until.ts';
import { NOTE_FIELD } from '../../scripts/demo/shop-page.ts';
import { axeFindings } from './axe.ts';
import { test, type Session } from './session.ts';

const PICTURES = fileURLToPath(new URL('../../artifacts/screenshots/', import.meta.url));
const FILTER = 'input[aria-label="Filter"]';
const PROBLEMS = ['mimo-balance', 'moonshot-rpm', 'moonshot-concurrency', 'aihubmix-balance', 'aimlapi-role'];

const press = async (session: Session, ...keys: readonly KeyInput[]) => {
  for (const key of keys) await session.devtools.frontend.keyboard.press(key);
};
const held = async (session: Session, modifier: KeyInput, act: () => Promise<unknown>) => {
  await session.devtools.frontend.keyboard.down(modifier);
  await act();
  await session.devtools.frontend.keyboard.up(modifier);
};
const filterText = (panel: Frame) => panel.$eval(FILTER, (input) => (input as HTMLInputElement).value);
const chosen = (panel: Frame) =>
  panel.$$eval('.row[aria-selected="true"]', (rows) => rows.map((row) => row.getAttribute('data-provider')));
const focused = (panel: Frame, selector: string) =>
  panel.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
const row = (provider: string) => `.row[data-provider="${provider}"]`;
const picture = async ({ devtools: { frontend } }: Session, panel: Frame, name: string) =>
  takePanelPicture(frontend, panel, `${PICTURES}hands-${name}.png`);

/** What pressing keys in the panel puts on the clipboard. */
const copiedBy = async (session: Session, act: () => Promise<void>) => {
  const panel = await session.panel();
  const text = await copied(session.page, NOTE_FIELD, async () => {
    await session.panel();
    await act();
  });
  return { text, notice: await panel.$eval('.notice', (notice) => notice.textContent) };
};

test('a right click on a row opens a menu of what can be done with it', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  await panel.click(row('moonshot'), { button: 'right' });
  await panel.waitForSelector('[role="menu"]');
  expect(await chosen(panel)).toEqual(['moonshot']);
  expect(
    await panel.$$eval('[role="menu"] [data-item]', (items) => items.map((item) => item.getAttribute('data-item'))),
  ).toEqual([
    'copy-note',
    'copy-note-with-request',
    'copy-for-agent',
    'copy-curl',
    'copy-url',
    'copy-response',
    'show-in-network',
    'only-provider',
    'hide-provider',
    'only-cause',
    'hide-cause',
    'only-model',
    'hide-model',
    'only-caller',
    'hide-caller',
    'clear',
  ]);
  expect(await axeFindings(panel)).toEqual([]);
  await picture(session, panel, 'menu-light');
  await session.devtools.setTheme('dark');
  await picture(session, panel, 'menu-dark');
  await session.devtools.setTheme('light');
  await press(session, 'End', 'ArrowUp', 'Home', 'ArrowDown');
  expect(await focused(panel, '[data-item="copy-note-with-request"]')).toBe(true);
  await press(session, 'Escape');
  expect(await panel.$('[role="menu"]')).toBeNull();
  expect(await focused(panel, row('moonshot'))).toBe(true);
});

test('a menu filters by what a row is, and Shift+F10 opens it too', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  await panel.focus(row('moonshot'));
  await held(session, 'Shift', () => press(session, 'F10'));
  await panel.waitForSelector('[role="menu"]');
  await panel.click('[data-item="hide-provider"]');
  expect(await filterText(panel)).toBe('-provider:moonshot');
  await session.rows(3);
  await panel.focus(row('mimo'));
  await held(session, 'Shift', () => press(session, 'F10'));
  await panel.waitForSelector('[role="menu"]');
  await panel.click('[data-item="only-cause"]');
  expect(await filterText(panel)).toMatch(/^-provider:moonshot cause:billing\//u);
  await session.rows(2);
});

test('several rows are chosen by Shift and Ctrl, and their notes are copied at once', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  await held(session, 'Control', async () => {
    await panel.click(row('mimo'));
    await panel.click(row('aimlapi'));
  });
  expect(await chosen(panel)).toEqual(['mimo', 'aimlapi']);
  expect(await panel.$('[data-testid="details"]')).toBeNull();
  await held(session, 'Shift', () => panel.click(row('aihubmix')));
  expect(await chosen(panel)).toEqual(['aihubmix', 'aimlapi']);
  await held(session, 'Shift', () => press(session, 'ArrowUp', 'ArrowUp'));
  expect(await chosen(panel)).toEqual(['moonshot', 'moonshot', 'aihubmix', 'aimlapi']);
  await picture(session, panel, 'several-light');
  const { text, notice } = await copiedBy(session, async () => {
    await panel.focus('.row[tabindex="0"]');
    await held(session, 'Control', () => press(session, 'c'));
  });
  expect(text).toMatch(/^# 4 failed LLM calls/u);
  expect(text).not.toMatch(/curl|"messages"/u);
  expect(notice).toBe('4 notes copied, without prompts');
  const byButton = await copiedBy(session, () => panel.click('[data-action="copy-notes"]'));
  expect(byButton.notice).toBe('4 notes copied, without prompts');

  await panel.focus('.row[tabindex="0"]');
  await held(session, 'Control', () => press(session, 'a'));
  expect(await chosen(panel)).toHaveLength(5);
  await panel.click(row('moonshot'), { button: 'right' });
  await panel.waitForSelector('[role="menu"]');
  const withRequest = await copiedBy(session, async () => {
    await panel.click(row('moonshot'), { button: 'right' });
    await panel.waitForSelector('[role="menu"]');
    await panel.click('[data-item="copy-note-with-request"]');
  });
  expect(withRequest.text).toContain('curl ');
  expect(withRequest.notice).toBe('5 notes copied, with request and prompts');
  expect(await panel.evaluate(() => document.getSelection()?.toString())).toBe('');
});

test('text that is left selected elsewhere keeps no key from the list, and Ctrl+A keeps to its part', async ({
  session,
}) => {
  await session.play('mimo-balance', 'moonshot-rpm');
  const panel = await session.panel();
  await session.rows(2);
  const selectedText = () => panel.evaluate(() => document.getSelection()?.toString() ?? '');
  // Below the rows there is nothing to select, nor in what lies around.
  await panel.click('.grid', { count: 2, offset: { x: 200, y: 150 } });
  expect(await selectedText()).toBe('');
  await panel.click(row('mimo'));
  await panel.waitForSelector('[data-testid="details"]');
  await panel.focus('.details-content');
  await held(session, 'Control', () => press(session, 'a'));
  expect(await selectedText()).toMatch(/^(?!.*Headers)[\s\S]*Why[\s\S]*Evidence/u);
  // By a key the list has the focus, and the text is still painted.
  await panel.focus('.row[tabindex="0"]');
  const { text } = await copiedBy(session, async () => {
    await panel.focus('.row[tabindex="0"]');
    await held(session, 'Control', () => press(session, 'c'));
  });
  expect(text).toMatch(/^## Xiaomi MiMo · 402/u);
  await panel.click('.section h3', { count: 2 });
  expect(await selectedText()).not.toBe('');
  await panel.click(row('moonshot'));
  expect(await selectedText()).toBe('');
});

test('the head of a group has a menu, and Ctrl+C copies its note', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  await panel.click('[data-action="arrange"]');
  await panel.click('[data-item="group-cause"]');
  await press(session, 'Escape');
  const { text, notice } = await copiedBy(session, async () => {
    await panel.focus('.group-head');
    await held(session, 'Control', () => press(session, 'c'));
  });
  expect(text).toMatch(/^# 2 failed LLM calls/u);
  expect(notice).toBe('Note for 2 calls copied, without prompts');
  await panel.focus('.group-head');
  await held(session, 'Shift', () => press(session, 'F10'));
  await panel.waitForSelector('[data-item="copy-group"]');
  expect(await axeFindings(panel)).toEqual([]);
  await panel.click('[data-item="fold"]');
  await panel.waitForSelector('.group-head[aria-expanded="false"]');
  await panel.click('.group-head', { button: 'right' });
  await panel.click('[data-item="expand-all"]');
  await panel.waitForSelector('.group-head[aria-expanded="false"]', { hidden: true });
});

test('a double click opens the details', async ({ session }) => {
  await session.play('mimo-balance', 'moonshot-rpm');
  const panel = await session.panel();
  await session.rows(2);
  await panel.click(row('mimo'), { count: 2 });
  await panel.waitForSelector('[data-testid="details"]');
  expect(await chosen(panel)).toEqual(['mimo']);
});

test('F6 goes through the parts of the panel, and the filter leads to the list', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  await panel.click(row('mimo'));
  await panel.waitForSelector('[data-testid="details"]');
  await panel.focus('.row[tabindex="0"]');
  for (const part of ['.details-content', '.toolbar button', '.filter', '.chip', '.row']) {
    await press(session, 'F6');
    expect(await focused(panel, part), part).toBe(true);
  }
  await held(session, 'Shift', () => press(session, 'F6'));
  expect(await focused(panel, '.chip')).toBe(true);

  // Of the chips one is a stop of Tab; arrows lead to the others.
  await press(session, 'ArrowRight');
  expect(await focused(panel, '[data-chip="mimo"]')).toBe(true);
  await press(session, 'Home');
  expect(await focused(panel, '.chip:first-child')).toBe(true);

  await panel.type(FILTER, 'moonshot');
  await press(session, 'ArrowDown');
  expect(await focused(panel, row('moonshot'))).toBe(true);
  await panel.focus(FILTER);
  await press(session, 'Enter');
  expect(await focused(panel, row('moonshot'))).toBe(true);
});

test('“?” shows all keys and what the filter understands', async ({ session }) => {
  await session.play('mimo-balance');
  const panel = await session.panel();
  await session.rows(1);
  await panel.focus('.row');
  await press(session, '?');
  await panel.waitForSelector('dialog.help[open]');
  expect(await panel.$eval('dialog.help', (help) => help.textContent)).toMatch(/Ctrl\+K.*Clear the list.*F6/u);
  expect(await axeFindings(panel)).toEqual([]);
  await picture(session, panel, 'help-light');
  await session.devtools.setTheme('dark');
  await picture(session, panel, 'help-dark');
  await session.devtools.setTheme('light');
  await press(session, 'Escape');
  await until('help to close', async () => (await panel.$('dialog.help')) === null);
  expect(await focused(panel, '.row')).toBe(true);
});

test('what appears above the list moves no row away from under the pointer', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  const { mouse } = session.devtools.frontend;
  await panel.hover(row('aihubmix'));
  const height = () => panel.$eval('.panel > header', (header) => header.clientHeight);
  const top = () => panel.$eval(row('aihubmix'), (element) => element.getBoundingClientRect().top);
  const [high, at] = [await height(), await top()];
  await panel.focus(FILTER);
  await session.devtools.frontend.keyboard.type('status:4a9 ');
  await panel.waitForSelector('.mistakes mark');
  expect(await height()).toBeGreaterThan(high);
  expect(await top()).toBe(at);
  const edge = (selector: string, side: 'top' | 'bottom') =>
    panel.$eval(selector, (element, wanted) => element.getBoundingClientRect()[wanted], side);
  expect(await edge('.columns', 'top')).toBeCloseTo(await edge('.panel > header', 'bottom'), 0);
  await mouse.down();
  await mouse.up();
  await panel.waitForSelector('[data-testid="details"]');
  expect(await chosen(panel)).toEqual(['aihubmix']);
  // Elsewhere the pointer aims at no row, and all stands below one another again.
  await panel.hover('.footer');
  await until('the list to make room', async () => (await top()) > at);
  await panel.focus(FILTER);
  await press(session, 'Escape');
  expect(await filterText(panel)).toBe('');
});

test('Ctrl+F in the details finds there, also in what is folded', async ({ session }) => {
  await session.play('aimlapi-role');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('.row');
  await panel.waitForSelector('[data-testid="details"]');
  await panel.click('#tab-request');
  await panel.waitForSelector('.tree');
  // Folded, the tree shows no message.
  await panel.evaluate(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Collapse all')?.click(),
  );
  await panel.focus('.details-content');
  await held(session, 'Control', () => press(session, 'f'));
  await panel.waitForSelector('.find-bar input:focus');
  await session.devtools.frontend.keyboard.type('ROLE');
  await until('matches', async () =>
    /^1 of [2-9]/u.test(await panel.$eval('.find-count', (count) => count.textContent ?? '')),
  );
  expect(await panel.evaluate(() => [...CSS.highlights.keys()])).toEqual(['find', 'find-current']);
  expect(await axeFindings(panel)).toEqual([]);
  await picture(session, panel, 'find-light');
  await press(session, 'Enter');
  expect(await panel.$eval('.find-count', (count) => count.textContent)).toMatch(/^2 of /u);
  await held(session, 'Shift', () => press(session, 'Enter', 'Enter'));
  expect(await panel.$eval('.find-count', (count) => count.textContent)).toMatch(/^(\d+) of \1$/u);
  await session.devtools.setTheme('dark');
  await session.devtools.dockTo('right');
  await picture(session, panel, 'find-narrow-dark');
  await session.devtools.dockTo('bottom');
  await session.devtools.setTheme('light');
  await press(session, 'Escape');
  expect(await panel.$('.find-bar')).toBeNull();
  expect(await focused(panel, '.details-content')).toBe(true);
  expect(await panel.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
});

test('a line of the tree has a menu of its own', async ({ session }) => {
  await session.play('aimlapi-role');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('.row');
  await panel.waitForSelector('[data-testid="details"]');
  await panel.click('#tab-request');
  await panel.waitForSelector('.tree');
  const { text } = await copiedBy(session, async () => {
    await panel.focus('.tree-row[aria-level="3"]');
    await held(session, 'Shift', () => press(session, 'F10'));
    await panel.waitForSelector('[data-item="copy-path"]');
    await panel.click('[data-item="copy-path"]');
  });
  expect(text).toMatch(/^messages\[\d\]$/u);
});

test('slips in the filter are told below it, and mended by a press', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  await panel.type(FILTER, 'statuss:429');
  await panel.waitForSelector('.mistakes mark');
  const mistake = () => panel.$eval('.mistakes', (mistakes) => mistakes.textContent ?? '');
  expect(await mistake()).toContain('Unknown key “statuss:”. Did you mean “status:”?');
  await panel.$eval(FILTER, (input) => (input as HTMLInputElement).blur());
  expect(await mistake()).toContain('Did you mean');
  expect(await axeFindings(panel)).toEqual([]);
  await picture(session, panel, 'mistake-light');
  await session.devtools.setTheme('dark');
  await session.devtools.dockTo('right');
  await picture(session, panel, 'mistake-narrow-dark');
  await panel.focus('.row[tabindex="0"]');
  await held(session, 'Shift', () => press(session, 'F10'));
  await panel.waitForSelector('[role="menu"]');
  await picture(session, panel, 'menu-narrow-dark');
  await press(session, 'Escape');
  await session.devtools.dockTo('bottom');
  await session.devtools.setTheme('light');
  await panel.click('[data-action="correct"]');
  expect(await filterText(panel)).toBe('status:429');
  await session.rows(2);
});

test('suggestions are taken as in DevTools', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  await panel.focus(FILTER);
  // An empty box offers all keys, and none is taken by a key that leads on.
  await panel.waitForSelector('[role="option"]');
  expect(await panel.$('[role="option"][aria-selected="true"]')).toBeNull();
  const { keyboard } = session.devtools.frontend;
  await keyboard.type('prov');
  await panel.waitForSelector('[role="option"][aria-selected="true"]');
  await press(session, 'Tab');
  expect(await filterText(panel)).toBe('provider:');
  await keyboard.type('moon');
  await panel.waitForFunction(() => document.querySelector('[role="option"]')?.textContent?.startsWith('moonshot'));
  await picture(session, panel, 'offers-light');
  await press(session, 'ArrowRight');
  expect(await filterText(panel)).toBe('provider:moonshot ');
  // Behind a space nothing covers the list.
  expect(await panel.$('[role="option"]')).toBeNull();
  await session.rows(2);
});

test('bodies and expressions are searched', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  for (const [text, count] of [
    ['body:"kimi-k2"', 2],
    ['body:/"model":\\s*"kimi-k2-[a-z]+-preview"/', 2],
    ['/max.concurrency: \\d/', 1],
    ['-body:kimi', 3],
  ] as const) {
    await panel.$eval(FILTER, (input) => (input as HTMLInputElement).select());
    await panel.type(FILTER, text);
    await session.rows(count);
  }
});
