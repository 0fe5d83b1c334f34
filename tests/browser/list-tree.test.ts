import type { SerializedAXNode } from 'puppeteer-core';
import { expect, inject, test as base } from 'vitest';
import { extensionErrors } from '../../scripts/browser/extension-errors.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { recording } from '../../scripts/browser/pictures/recording.ts';
import { openReplay, type Look } from '../../scripts/browser/pictures/replay.ts';

const test = base.extend('launched', { scope: 'file' }, async ({}, { onCleanup }) => {
  const launched = await launch({
    folder: inject('folder'),
    extension: inject('extension'),
    hosts: new Map(),
    headless: true,
    flags: ['--lang=en-US'],
  });
  onCleanup(() => launched.close());
  return launched;
});

const WIDE: Look = { theme: 'light', language: 'en', width: 1280, height: 420 };

/** What says nothing by itself: its children stand in its place. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'emphasis']);
/** Rows that are told; the others are like them. */
const MOST_ROWS = 4;

/** One line for each element: its role, name and states. */
function told(node: SerializedAXNode, depth = 0): readonly string[] {
  const { role, name, children = [], ...rest } = node;
  if (role === 'InlineTextBox') return [];
  const inner = (at: number) => shownOf(node, children).flatMap((child) => told(child, at));
  if (SILENT.has(role)) return inner(depth);
  const states = ['value', 'level', 'expanded', 'selected', 'checked', 'disabled'] as const;
  const said = states.flatMap((state) => (rest[state] === undefined ? [] : [`${state}=${String(rest[state])}`]));
  const words = role === 'row' || name === undefined || name === '' ? [] : [JSON.stringify(name)];
  return [`${'  '.repeat(depth)}${[role, ...words, ...said].join(' ')}`, ...inner(depth + 1)];
}

function shownOf({ role }: SerializedAXNode, children: readonly SerializedAXNode[]): readonly SerializedAXNode[] {
  return role === 'rowgroup' ? children.slice(0, MOST_ROWS) : children;
}

test.for<[name: string, look: Look, presses: readonly string[]]>([
  ['list', WIDE, []],
  ['grouped-list', WIDE, ['[data-action="arrange"]', '[data-item="group-cause"]', '[data-action="arrange"]']],
  ['narrow-list', { ...WIDE, width: 420 }, []],
])('what assistive technology is told of the %s is as it was read', async ([name, look, presses], { launched }) => {
  const replay = await openReplay(launched, recording);
  try {
    await replay.show(look);
    for (const selector of presses) await replay.page.click(selector);
    await replay.page.$eval('.grid', (grid) => grid.scrollTo({ top: 0 }));
    await replay.page.waitForSelector('[role="row"]:is([data-row="1"], [data-line])');
    const list = await replay.page.$('section.timeline');
    const tree = await replay.page.accessibility.snapshot({
      ...(list === null ? {} : { root: list }),
      interestingOnly: false,
    });
    if (tree === null) throw new Error('There is no accessibility tree');
    await expect(`${told(tree).join('\n')}\n`).toMatchFileSnapshot(`references/${name}.txt`);
    expect(await extensionErrors(launched.browser, launched.extensionId)).toEqual([]);
  } finally {
    await replay.close();
  }
});

test.for<[what: string, look: Look]>([
  ['in English', { ...WIDE, width: 320, height: 760 }],
  ['in Chinese', { ...WIDE, width: 320, height: 760, language: 'zh-CN' }],
])('at 320 px, as at 640 px and 200 %%, nothing of toolbar and details is cut %s', async ([, look], { launched }) => {
  const replay = await openReplay(launched, recording);
  try {
    const { page } = replay;
    await replay.show(look);
    const rows = await page.$$('[role="row"][data-attempts="4"], [role="row"][data-id]');
    await rows[0]?.click();
    await page.waitForSelector('[data-testid="details"] [role="tab"]');
    const cut = await page.$$eval('.toolbar *, .details-bar *, .tabs *, .footer > *', (all) =>
      all
        .filter((element) => element.closest('.visually-hidden, .two-words, [hidden], svg, input, .menu') === null)
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          const inner = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
          return left < -0.5 || right > innerWidth + 0.5 || inner;
        })
        .map((element) => element.outerHTML.slice(0, 160)),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  } finally {
    await replay.close();
  }
});
