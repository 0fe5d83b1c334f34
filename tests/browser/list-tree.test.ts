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

/** One line for each element: its role, name and states. */
function told(node: SerializedAXNode, depth = 0): readonly string[] {
  const { role, name, children = [], ...rest } = node;
  const states = ['value', 'level', 'expanded', 'selected', 'checked', 'disabled', 'valuetext'] as const;
  const said = states.flatMap((state) => (rest[state] === undefined ? [] : [`${state}=${String(rest[state])}`]));
  const line = [role, ...(name === undefined || name === '' ? [] : [JSON.stringify(name)]), ...said].join(' ');
  return [`${'  '.repeat(depth)}${line}`, ...children.flatMap((child) => told(child, depth + 1))];
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
    await replay.page.waitForSelector('[role="row"][data-id] .provider');
    const list = await replay.page.$('section.timeline');
    const tree = await replay.page.accessibility.snapshot({
      ...(list === null ? {} : { root: list }),
      interestingOnly: true,
    });
    if (tree === null) throw new Error('There is no accessibility tree');
    await expect(`${told(tree).join('\n')}\n`).toMatchFileSnapshot(`references/${name}.txt`);
    expect(await extensionErrors(launched.browser, launched.extensionId)).toEqual([]);
  } finally {
    await replay.close();
  }
});
