import type { Frame, KeyInput } from 'puppeteer-core';
import { expect } from 'vitest';
import { fakeKey } from '../../scripts/demo/fake-key.ts';
import { until } from '../../scripts/browser/until.ts';
import { NOTE_FIELD } from '../../scripts/demo/shop-page.ts';
import { copied } from '../../scripts/browser/clipboard.ts';
import { seriousFindings } from './axe.ts';
import { forgetPanel, openSession, test, type Session } from './session.ts';

const PROBLEMS = ['mimo-balance', 'moonshot-rpm', 'moonshot-concurrency', 'aihubmix-balance', 'aimlapi-role'];
const DETAILS = '[data-testid="details"]';
const ROW = '[role="row"][data-id]';

const press = async (session: Session, ...keys: readonly KeyInput[]) => {
  for (const key of keys) await session.devtools.frontend.keyboard.press(key);
};
const textOf = (panel: Frame, selector: string) =>
  panel.$eval(selector, (element) => element.textContent?.trim() ?? '');
const heads = (panel: Frame) =>
  panel.$$eval('[role="columnheader"][data-column]', (all) => all.map((head) => head.getAttribute('data-column')));
const choose = async (panel: Frame, action: string, ...items: readonly string[]) => {
  await panel.click(`[data-action="${action}"]`);
  for (const item of items) await panel.click(`[data-item="${item}"]`);
};
const closeMenu = async (session: Session, panel: Frame) => {
  await press(session, 'Escape');
  await panel.waitForSelector('[role="menu"]', { hidden: true });
};

test('columns are chosen from the heads’ menu by mouse and by keyboard, moved, and put back', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  const usual = ['started', 'waterfall', 'duration', 'provider', 'path', 'status', 'cause'];
  expect(await heads(panel)).toEqual(usual);
  await panel.click('[data-sort="status"]', { button: 'right' });
  await panel.waitForSelector('[role="menu"] [role="menuitemcheckbox"][aria-checked="true"]');
  expect(await seriousFindings(panel)).toEqual([]);
  await panel.click('[data-item="path"]');
  await panel.click('[data-item="tokens"]');
  expect(await heads(panel)).toEqual(['started', 'waterfall', 'duration', 'provider', 'status', 'tokens', 'cause']);
  await panel.click('[data-item="left"]');
  expect(await heads(panel)).toEqual(['started', 'waterfall', 'duration', 'status', 'provider', 'tokens', 'cause']);
  // The head keeps the focus while it moves.
  await until('the focus on the head', () =>
    panel.evaluate(() => document.activeElement?.closest('[data-column="status"]') !== null),
  );
  await session.devtools.frontend.keyboard.down('Alt');
  await press(session, 'ArrowRight');
  await session.devtools.frontend.keyboard.up('Alt');
  expect(await heads(panel)).toEqual(['started', 'waterfall', 'duration', 'provider', 'status', 'tokens', 'cause']);
  await panel.focus('[data-action="columns"]');
  await press(session, 'Enter');
  await panel.waitForSelector('[role="menu"]');
  await press(session, 'End', 'Enter');
  expect(await heads(panel)).toEqual(usual);
});

test('no head is cut while its column is as wide as usual, in English and in Chinese, whatever the list is sorted by', async ({
  session,
}) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  const extra = ['method', 'input', 'output', 'tokens', 'first-byte', 'first-content', 'rate', 'caller'];
  const cut = async () => {
    const found: string[] = [];
    for (const column of await heads(panel)) {
      await panel.$eval(`[data-sort="${column}"]`, (button) => (button as HTMLElement).click());
      await panel.waitForSelector(`[data-column="${column}"]:not([aria-sort="none"])`);
      found.push(
        ...(await panel.$$eval('.sort .name', (names) =>
          names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent ?? ''),
        )),
      );
    }
    await panel.$eval('[data-sort="started"]', (button) => (button as HTMLElement).click());
    return found;
  };
  for (let at = 0; at < extra.length; at += 2) {
    const few = extra.slice(at, at + 2);
    await choose(panel, 'columns', ...few);
    await closeMenu(session, panel);
    expect(await heads(panel)).toEqual(expect.arrayContaining([...few]));
    expect(await cut()).toEqual([]);
    await choose(panel, 'columns', 'reset');
  }
  type Holder = Window & { readonly faultlineSettings?: { change(changes: object): Promise<void> } };
  const speak = (language: string) =>
    panel.evaluate((wanted) => (window as Holder).faultlineSettings?.change({ language: wanted }), language);
  await speak('zh-CN');
  await panel.waitForSelector('html[lang="zh-CN"]');
  expect(await cut()).toEqual([]);
  await speak('auto');
  await panel.waitForSelector('html[lang="en"]');
  // Three clicks each, or one: the list is as at first again.
  while ((await panel.$('[data-column="started"][aria-sort="ascending"]')) === null)
    await panel.click('[data-sort="started"]');
});

test('the panel is found as it was left when DevTools opens again', async ({ session, stage }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  await panel.click('input[aria-label="Preserve log"]');
  await panel.click('[data-sort="status"]');
  await choose(panel, 'columns', 'waterfall', 'elapsed');
  await closeMenu(session, panel);
  await panel.focus('[data-column="started"] .column-resizer');
  await press(session, 'ArrowRight', 'ArrowRight');
  const width = await panel.$eval('[data-column="started"]', (head) => (head as HTMLElement).offsetWidth);
  await panel.click('[data-view="all"]');
  await choose(panel, 'arrange', 'group-cause');
  await closeMenu(session, panel);
  await panel.click(ROW);
  await panel.waitForSelector(DETAILS);
  await panel.click('#tab-headers');
  await panel.focus('.splitter');
  await press(session, 'ArrowLeft', 'ArrowLeft');
  const size = await panel.$eval('.splitter', (splitter) => splitter.getAttribute('aria-valuenow'));

  // Not stage.open(), which forgets it.
  const again = await openSession(stage.launched);
  try {
    await again.play(...PROBLEMS);
    const other = await again.panel();
    await other.waitForSelector('[role="treegrid"][data-rows="5"]');
    expect(await heads(other)).not.toContain('waterfall');
    expect(await other.$eval('[data-column="status"]', (head) => head.getAttribute('aria-sort'))).toBe('ascending');
    expect(await other.$eval('[data-column="started"]', (head) => (head as HTMLElement).offsetWidth)).toBe(width);
    expect(await other.$eval('[data-view="all"]', (view) => view.getAttribute('aria-pressed'))).toBe('true');
    expect(await other.$('input[aria-label="Preserve log"]:checked')).not.toBeNull();
    expect(await textOf(other, `${ROW} .started`)).toMatch(/^\+/u);
    await other.click(ROW);
    await other.waitForSelector('#tab-headers[aria-selected="true"]');
    expect(await other.$eval('.splitter', (splitter) => splitter.getAttribute('aria-valuenow'))).toBe(size);
  } finally {
    await again.close();
    await session.page.bringToFront();
    // What was left is not for the tests behind.
    await choose(panel, 'columns', 'clock', 'reset');
    await choose(panel, 'arrange', 'group-none', 'sort-status', 'sort-status');
    await closeMenu(session, panel);
    await forgetPanel(stage.launched);
  }
});

test('calls stand under their cause, folded by mouse and keyboard, and a group is copied as one note', async ({
  session,
}) => {
  await session.play('mimo-balance', 'moonshot-rpm', 'aihubmix-balance');
  const panel = await session.panel();
  await session.rows(3);
  await choose(panel, 'arrange', 'group-cause');
  await closeMenu(session, panel);
  const told = () =>
    panel.$$eval('[role="treegrid"] [role="row"]', (rows) =>
      rows
        .filter((row) => row.id === '')
        .map((row) => [
          row.getAttribute('aria-level'),
          row.getAttribute('aria-expanded'),
          row.getAttribute('data-provider'),
        ]),
    );
  const all = [
    ['1', 'true', null],
    ['2', null, 'mimo'],
    ['2', null, 'aihubmix'],
    ['1', 'true', null],
    ['2', null, 'moonshot'],
  ];
  expect(await told()).toEqual(all);
  expect(await textOf(panel, '.group-head .group-facts')).toMatch(/^2 callslatest \d\d:\d\d:\d\d$/u);
  expect(await seriousFindings(panel)).toEqual([]);
  await panel.focus(`${ROW}[data-provider="aihubmix"]`);
  // Left leads to the head and then folds it; Right opens it and leads into it.
  await press(session, 'ArrowLeft', 'ArrowLeft');
  expect(await told()).toEqual([['1', 'false', null], ...all.slice(3)]);
  expect(await panel.$eval('[role="treegrid"]', (grid) => grid.getAttribute('aria-rowcount'))).toBe('4');
  await press(session, 'ArrowRight', 'ArrowRight');
  expect(await told()).toEqual(all);
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-provider'))).toBe('mimo');
  const note = await copied(session.page, NOTE_FIELD, async () => {
    const again = await session.panel();
    await again.click('.group-head button');
  });
  expect(note).toMatch(/^# 2 failed LLM calls/u);
  expect(note).toMatch(/^- Calls: 2$/mu);
  expect(note).toMatch(/^- When: \S+ \S+ UTC/mu);
  expect(note).toMatch(/^- Sent by: `/mu);
  await choose(panel, 'arrange', 'group-caller');
  await closeMenu(session, panel);
  await until('one call site', async () => (await panel.$$('.group-head')).length === 1);
  expect(await textOf(panel, '.group-head b')).toMatch(/^.+ · .+$/u);
  await choose(panel, 'arrange', 'group-none');
  await closeMenu(session, panel);
});

test('the details say which call they show, and close with it', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  await panel.click(ROW);
  await panel.waitForSelector(DETAILS);
  const title = await textOf(panel, '[data-testid="call-title"]');
  expect(title).toMatch(/^billing · .*Xiaomi MiMo · 402 · \d\d:\d\d:\d\d$/u);
  await panel.click('#tab-headers');
  expect(await textOf(panel, '[data-testid="call-title"]')).toBe(title);
  await panel.click('#tab-diagnosis');
  await panel.type('input[aria-label="Filter"]', 'provider:moonshot ');
  await panel.waitForSelector(DETAILS, { hidden: true });
  // Offers may lie over it.
  await panel.$eval('[data-action="show-hidden"]', (button) => (button as HTMLElement).click());
  await panel.waitForSelector(DETAILS);
  await panel.click('button[aria-label="Clear"]');
  await panel.waitForSelector(DETAILS, { hidden: true });
  await session.play('moonshot-rpm');
  await session.rows(1);
  await panel.focus(ROW);
  expect(await panel.$(DETAILS)).toBeNull();
});

test('a pause and a navigation are seen', async ({ session }) => {
  await session.play('mimo-balance');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('button[aria-label="Record"]');
  await panel.waitForSelector('[data-alert="paused"]');
  expect(await seriousFindings(panel)).toEqual([]);
  await panel.click('[data-action="resume"]');
  await panel.waitForSelector('[data-alert="paused"]', { hidden: true });
  await panel.click('input[aria-label="Preserve log"]');
  const url = new URL(session.page.url());
  const token = fakeKey('', 32, 'alnum', 'navigation');
  url.searchParams.set('access_token', token);
  await session.page.goto(url.href);
  await session.page.waitForFunction(() => 'shop' in window);
  await session.play('moonshot-rpm');
  await session.rows(2);
  const lines = await panel.$$eval('[role="grid"] [role="row"]', (rows) =>
    rows.filter(({ id }) => id === '').map((row) => row.getAttribute('data-provider') ?? row.textContent ?? ''),
  );
  expect(lines).toEqual(['mimo', expect.stringMatching(/^Navigated to https?:\S+\d\d:\d\d:\d\d$/u), 'moonshot']);
  // Of a secret the last four characters stay.
  expect(lines[1]).not.toContain(token.slice(-8));
  // The keys pass by it.
  await panel.focus(`${ROW}[data-provider="mimo"]`);
  await press(session, 'ArrowDown');
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-provider'))).toBe('moonshot');
});

test('a bar of the overview tells what it holds, a click selects its call, and the wheel zooms', async ({
  session,
}) => {
  await session.play('mimo-balance');
  await new Promise((resolve) => setTimeout(resolve, 1200));
  await session.play('moonshot-rpm');
  const panel = await session.panel();
  await session.rows(2);
  const box = await (await panel.waitForSelector('.overview-bars'))?.boundingBox();
  if (box === null || box === undefined) throw new Error('The overview is not shown');
  const { mouse } = session.devtools.frontend;
  const places = await panel.$$eval('.overview-bars path', (paths) =>
    paths.map((path) => Number(/^M(?<x>[\d.]+)/u.exec(path.getAttribute('d') ?? '')?.groups?.['x'])),
  );
  const x = box.x + Math.min(...places) + 2;
  await mouse.move(x, box.y + 20);
  await panel.waitForFunction(() =>
    document.querySelector('.overview-strip')?.getAttribute('title')?.includes('problem'),
  );
  expect(await panel.$eval('.overview-strip', (strip) => strip.getAttribute('title'))).toMatch(
    /^\d\d:\d\d:\d\d – 1 problem: 1 billing$/u,
  );
  await mouse.click(x, box.y + 20);
  await panel.waitForSelector(DETAILS);
  expect(await panel.$eval('[aria-selected="true"][data-id]', (row) => row.getAttribute('data-provider'))).toBe('mimo');
  expect(await panel.$$eval('.legend li', (items) => items.map(({ textContent }) => textContent))).toEqual(
    expect.arrayContaining(['Billing', 'Limits and load']),
  );
  for (let turn = 0; turn < 8; turn += 1) await mouse.wheel({ deltaY: -100 });
  await panel.waitForSelector('.overview-range');
  await session.rows(1);
  for (let turn = 0; turn < 10; turn += 1) await mouse.wheel({ deltaY: 100 });
  await panel.waitForSelector('.overview-range', { hidden: true });
  await session.rows(2);
  // A call without problems has a bar also while the list has problems alone: its press leads to it.
  await new Promise((resolve) => setTimeout(resolve, 600));
  await session.play('openai-good');
  await panel.waitForSelector('.overview-bars [data-group="fine"]');
  // The bar moves while its call is under way: like a person, the test aims again where it missed.
  await until('the call behind the bar to be selected', async () => {
    const strip = await (await panel.waitForSelector('.overview-bars'))?.boundingBox();
    const path = await panel.$eval('.overview-bars [data-group="fine"]', (bar) => bar.getAttribute('d') ?? '');
    if (strip === null || strip === undefined) return false;
    await mouse.click(strip.x + Number(/^M(?<x>[\d.]+)/u.exec(path)?.groups?.['x']) + 2, strip.y + 24);
    return (await panel.$('.row[data-kind="ok"][aria-selected="true"]')) !== null;
  });
});

test('where there is no room for heads the list is sorted from the toolbar', async ({ session }) => {
  await session.play(...PROBLEMS);
  const panel = await session.panel();
  await session.rows(5);
  const setWidth = (width: string) =>
    panel.evaluate((wanted) => {
      document.body.style.width = wanted;
    }, width);
  await setWidth('420px');
  await panel.waitForSelector('[data-narrow="true"]');
  await choose(panel, 'arrange', 'sort-status');
  await closeMenu(session, panel);
  const statuses = (await session.rows(5)).map(({ shown }) => shown.status);
  expect(statuses).toEqual(statuses.toSorted());
  // Without heads the rows are counted from 1.
  expect(await panel.$eval('[role="grid"]', (grid) => grid.getAttribute('aria-rowcount'))).toBe('5');
  expect(await panel.$eval(ROW, (row) => row.getAttribute('aria-rowindex'))).toBe('1');
  await setWidth('');
  await choose(panel, 'arrange', 'sort-status', 'sort-status');
  await closeMenu(session, panel);
});
