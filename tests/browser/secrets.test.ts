import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { scenarios } from '../../scripts/demo/scenarios/index.ts';
import { keys, leaks, organization } from './leaks.ts';
import { startStage, test as base } from './session.ts';

const test = base.override('stage', { scope: 'file' }, async ({}, { onCleanup }) => {
  const stage = await startStage({}, leaks);
  onCleanup(() => stage.close());
  return stage;
});

/** One call for each of the other ways in which keys are sent, and of the bodies that providers answer with. */
const OTHERS = [
  'mimo-balance',
  'moonshot-concurrency',
  'moonshot-file-purpose',
  'anthropic-stream-error',
  'browser-preflight',
  'key-quoted',
];

/** So many characters of a key in a row are a leak; the last four and a prefix may be shown. */
const LEAK = 12;
const KEY_HEADERS = ['authorization', 'api-key', 'x-api-key'];

const sent = scenarios.flatMap(({ call }) =>
  KEY_HEADERS.flatMap((name) => call.headers[name]?.replaceAll('Bearer ', '').replaceAll('"', '') ?? []),
);
const planted = [...new Set([...sent, ...Object.values(keys), organization])].filter((key) => key.length >= 24);

/** The planted keys of which `text` holds a part behind the prefix. */
function leaksIn(text: string): readonly string[] {
  return planted.filter((key) => {
    const secret = key.slice(key.length > 60 ? 14 : 6, -4);
    return Array.from({ length: secret.length - LEAK + 1 }, (_, i) => secret.slice(i, i + LEAK)).some((part) =>
      text.includes(part),
    );
  });
}

/** The panel's whole document, with every row's details open in turn on every tab. */
async function everythingShown(panel: Frame): Promise<string> {
  return panel.evaluate(async () => {
    const seen: string[] = [];
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const grid = document.querySelector('[role="grid"]');
    const count = Number(grid?.getAttribute('data-rows'));
    for (let index = 1; index <= count; index++) {
      let row = document.querySelector<HTMLElement>(`[role="row"][data-row="${index}"]`);
      for (let top = 0; row === null && top <= (grid?.scrollHeight ?? 0); top += 100) {
        if (grid) grid.scrollTop = top;
        await nextFrame();
        row = document.querySelector<HTMLElement>(`[role="row"][data-row="${index}"]`);
      }
      if (row === null) throw new Error(`Row ${index} is not drawn`);
      row.click();
      await nextFrame();
      const tabs = document.querySelectorAll<HTMLElement>('[data-testid="details"] [role="tab"]');
      if (tabs.length < 4) throw new Error(`${tabs.length} tabs`);
      for (const tab of tabs) {
        tab.click();
        await nextFrame();
        seen.push(document.documentElement.outerHTML);
        for (const input of document.querySelectorAll('input, textarea')) seen.push((input as HTMLInputElement).value);
      }
    }
    return seen.join('\n');
  });
}

const storage = (frame: Frame): Promise<string> =>
  frame.evaluate(async () => {
    const { chrome } = globalThis as { chrome?: { storage?: { local?: { get(): Promise<unknown> } } } };
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      (await indexedDB.databases()).map(({ name }) => name),
      (await chrome?.storage?.local?.get()) ?? null,
    ]);
  });

const recording = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const { faultlineRecording } = globalThis as { faultlineRecording?: { entries: readonly unknown[] } };
    return JSON.stringify(faultlineRecording?.entries ?? null);
  });

test('no key of any call is in the panel, the recording, the notes or the extension’s storage', async ({ session }) => {
  const ids = [...leaks.map(({ id }) => id), ...OTHERS];
  await session.play(...ids);
  const panel = await session.panel();
  await session.rows(ids.length);

  const recorded = await recording(panel);
  // The check itself must be able to see: the calls are there, and so are the marks that keys left.
  expect(recorded).toContain('leak-nested');
  expect(recorded).toContain(keys.header.slice(-4));
  expect(leaksIn(JSON.stringify(leaks))).toHaveLength(Object.keys(keys).length + 1);

  expect(leaksIn(recorded)).toEqual([]);
  expect(leaksIn(await everythingShown(panel))).toEqual([]);
  const notes = await session.copied('[data-action="copy-notes"]');
  expect(notes).toContain('Insufficient account balance');
  expect(leaksIn(notes)).toEqual([]);
  for (let index = 1; index <= leaks.length; index++) {
    await panel.$eval('[role="grid"]', (grid) => grid.scrollTo({ top: 0 }));
    await (await panel.waitForSelector(`[role="row"][data-row="${index}"]`))?.click();
    const curl = await session.copied('[data-action="copy-curl"]');
    expect(curl).toMatch(/^(?:# .*\n)*curl /u);
    expect(leaksIn(curl)).toEqual([]);
  }
  for (const frame of [panel, session.devtools.extensionPage]) expect(leaksIn(await storage(frame))).toEqual([]);
});
