import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect, inject, onTestFinished } from 'vitest';
import { copied } from '../../scripts/browser/clipboard.ts';
import { extensionErrors } from '../../scripts/browser/extension-errors.ts';
import { countPanelRows, readPanelRows } from '../../scripts/browser/panel-rows.ts';
import { inspectFirefox } from '../../scripts/browser/inspect-firefox.ts';
import { launchFirefox } from '../../scripts/browser/launch-firefox.ts';
import { until } from '../../scripts/browser/until.ts';
import { scenarios } from '../../scripts/demo/scenarios/index.ts';
import { NOTE_FIELD } from '../../scripts/demo/shop-page.ts';
import { HarSchema } from '../har/har-schema.ts';
import { axeFindings } from './axe.ts';
import { test as base } from './session.ts';
import { patient } from '../../scripts/browser/patient.ts';

const KEY = ['sk', 'proj', 'Zx81Qw93'.repeat(6)].join('-');

const call = (seconds: number, status: number, error: object | null): object => ({
  startedDateTime: new Date(Date.UTC(2026, 0, 1, 12, 0, seconds)).toISOString(),
  time: 250,
  request: {
    method: 'POST',
    url: 'https://api.openai.com/v1/chat/completions',
    headers: [
      { name: 'Authorization', value: `Bearer ${KEY}` },
      { name: 'Content-Type', value: 'application/json' },
    ],
    postData: { mimeType: 'application/json', text: `{"model":"gpt-4o","n":${seconds},"messages":[]}` },
  },
  response: {
    status,
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    content: {
      mimeType: 'application/json',
      text: JSON.stringify(error ?? { choices: [{ message: { content: 'hi' }, finish_reason: 'stop' }] }),
    },
  },
  timings: { send: 0, wait: 240, receive: 10 },
});
const asset = { ...call(1, 200, null), request: { method: 'GET', url: 'https://app.test/index.js', headers: [] } };
const quota = { error: { code: 'insufficient_quota', message: 'You exceeded your current quota' } };
const wrongKey = { error: { code: 'invalid_api_key', message: `Incorrect API key provided: ${KEY}` } };
const harOf = (...entries: unknown[]) => JSON.stringify({ log: { version: '1.2', entries } });
const recording = harOf(asset, call(2, 429, quota), call(4, 401, wrongKey), call(6, 200, null), { url: 'no entry' });

/** The viewer as an ordinary page, and a folder for what is downloaded. */
interface Viewer {
  readonly page: Page;
  readonly downloads: string;
}

interface ExtensionPage {
  readonly chrome: { readonly storage: { readonly local: { clear(): Promise<void> } } };
}

const test = base.extend('viewer', async ({ stage }, { onCleanup }): Promise<Viewer> => {
  const { browser, extensionId } = stage.launched;
  const page = patient(await browser.newPage());
  await page.goto(`chrome-extension://${extensionId}/viewer.html`);
  // As it was at first: what a test leaves would be found by the next one.
  await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear());
  await page.reload();
  onCleanup(async () => {
    expect(await extensionErrors(browser, extensionId)).toEqual([]);
    await page.close();
  });
  return { page, downloads: await allowDownloads(browser) };
});

async function allowDownloads(browser: Browser): Promise<string> {
  const downloadPath = mkdtempSync(join(inject('folder'), 'downloads-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  return downloadPath;
}

/** The text of the file that was saved; browsers give it its name before it is whole. */
const downloaded = (folder: string, ending: string): Promise<{ readonly path: string; readonly text: string }> =>
  until(`a file *.${ending}`, () => {
    const files = readdirSync(folder);
    const file = files.find((name) => name.endsWith(`.${ending}`));
    if (file === undefined || files.length > 1) return null;
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    return text.endsWith('\n') && { path, text };
  });

function fileWith(text: string, name = 'colleague.har'): string {
  const file = join(mkdtempSync(join(inject('folder'), 'har-')), name);
  writeFileSync(file, text);
  return file;
}

async function choose(place: Page | Frame, file: string): Promise<void> {
  const input = await place.waitForSelector('input[type="file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

const frameOf = (page: Page) => page.mainFrame();
const textOf = (place: Page | Frame, selector: string) =>
  place.waitForSelector(selector).then((element) => element?.evaluate((node) => (node as HTMLElement).innerText) ?? '');
const causesOf = async (place: Frame, count: number) => {
  await place.waitForSelector('[role="grid"]');
  await until(`${count} rows`, async () => (await countPanelRows(place)) === count);
  return (await readPanelRows(place)).map(({ cause }) => cause);
};

test('a HAR file that is chosen is triaged without DevTools', async ({ viewer: { page } }) => {
  await choose(page, fileWith(recording));
  expect(await causesOf(frameOf(page), 2)).toEqual(['billing/balance_empty', 'authentication/invalid_key']);
  expect(await textOf(page, '[data-testid="har-banner"]')).toMatch(
    /colleague\.har\s+\w{3} \d{1,2}, \d{4}, [^(]{8,40} \(UTC[^)]{0,7}\)\s+3 LLM calls among 5 entries\s+1 entry skipped/u,
  );
  await page.click('.file-skipped summary');
  expect(await textOf(page, '.file-skipped')).toContain('log.entries[4].startedDateTime is missing');
  expect(await page.$('button[aria-pressed][aria-label="Record"]')).toBeNull();
  await page.click('[role="row"][data-id]');
  expect(await textOf(page, '[data-testid="details"]')).toContain('quota');
  expect(await page.content()).not.toContain(KEY);
  await page.click('[data-action="close-har"]');
  await page.waitForSelector('[data-empty="no-file"]');
});

test('a HAR file that is dropped anywhere is opened', async ({ viewer: { page } }) => {
  await page.waitForSelector('[data-empty="no-file"]');
  const input = await page.createCDPSession();
  const data = { items: [], files: [fileWith(recording, 'dropped.har')], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    input.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  await drag('dragEnter');
  await drag('dragOver');
  await page.waitForSelector('.drop-target');
  await drag('drop');
  expect(await causesOf(frameOf(page), 2)).toHaveLength(2);
  expect(await textOf(page, '[data-testid="har-banner"]')).toContain('dropped.har');
  expect(await page.$('.drop-target')).toBeNull();
});

test.for<readonly [fact: string, text: string, kind: string, said: RegExp]>([
  ['breaks off', recording.slice(0, -60), 'ends-early', /line 1, column \d+, after 3 complete entries/u],
  ['is no JSON', '<!doctype html>', 'not-json', /“<” should not be at line 1, column 1/u],
  ['is other JSON', '{"log":{"entries":{}}}', 'no-har', /log\.entries should be a list, and is an object/u],
  ['is empty', '', 'empty', /empty/u],
])('a file that %s is refused with the reason, and what was shown stays', async ([, text, kind, said], { viewer }) => {
  const { page } = viewer;
  await choose(page, fileWith(recording));
  await causesOf(frameOf(page), 2);
  await choose(page, fileWith(text, 'bad.har'));
  expect(await textOf(page, `[data-refusal="${kind}"]`)).toMatch(said);
  expect(await causesOf(frameOf(page), 2)).toHaveLength(2);
  await page.click('[data-testid="har-refused"] button');
  await page.waitForSelector('[data-testid="har-refused"]', { hidden: true });
});

test('a file without LLM calls says so', async ({ viewer: { page } }) => {
  await choose(page, fileWith(harOf(asset)));
  expect(await textOf(page, '[data-empty="no-calls"]')).toContain('No LLM calls in colleague.har');
});

test('a large file shows how far it is, and can be given up', async ({ viewer: { page } }) => {
  const entries = Array.from({ length: 4000 }, (_, at) => call(at, 429, { ...quota, padding: 'x'.repeat(8000) }));
  await choose(page, fileWith(harOf(...entries)));
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
  await page.click('[data-action="cancel-har"]');
  await page.waitForSelector('[data-empty="no-file"]');
  expect(await page.$('[data-testid="har-progress"]')).toBeNull();
});

test('the shown calls arrive as a HAR without secrets that says the same', async ({ viewer: { page, downloads } }) => {
  await choose(page, fileWith(recording));
  const causes = await causesOf(frameOf(page), 2);
  await page.click('[data-action="export"]');
  await page.click('[data-item="har"]');
  const { path, text } = await downloaded(downloads, 'har');
  expect(text).not.toContain(KEY);
  const har = JSON.parse(text) as { readonly log: { readonly entries: readonly unknown[] } };
  expect(v.safeParse(HarSchema, har).issues).toBeUndefined();
  expect(har.log.entries).toHaveLength(2);
  await choose(page, path);
  await page.waitForFunction(() => document.querySelector('.file-name')?.textContent?.startsWith('faultline-'));
  expect(await causesOf(frameOf(page), 2)).toEqual(causes);
});

test('the shown calls arrive as a JSON report', async ({ viewer: { page, downloads } }) => {
  await choose(page, fileWith(recording));
  await causesOf(frameOf(page), 2);
  await page.click('[data-view="all"]');
  await page.click('[data-action="export"]');
  await page.click('[data-item="report"]');
  const { text } = await downloaded(downloads, 'json');
  expect(text).not.toContain(KEY);
  expect(JSON.parse(text)).toMatchObject({
    format: 'faultline-report',
    version: 2,
    calls: [{ problem: { cause: 'billing/balance_empty' } }, { status: 401 }, { outcome: 'ok', problem: null }],
  });
});

test('menus are worked by keyboard, and Escape leaves the details open', async ({ viewer: { page } }) => {
  await choose(page, fileWith(recording));
  await causesOf(frameOf(page), 2);
  await page.click('[role="row"][data-id]');
  await page.waitForSelector('[data-testid="details"]');
  await page.focus('[data-action="copy-notes-as"]');
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Markdown');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('For a coding agent (no prompts)');
  await page.keyboard.press('p');
  expect(await focused()).toBe('Plain text');
  await page.keyboard.press('Escape');
  expect(await page.$('[role="menu"]')).toBeNull();
  expect(await page.$('[data-action="copy-notes-as"]:focus')).not.toBeNull();
  expect(await page.$('[data-testid="details"]')).not.toBeNull();
});

test.for(['light', 'dark'] as const)('axe finds nothing in the viewer in the %s theme', async (theme, { viewer }) => {
  const { page } = viewer;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.waitForSelector(`html[data-theme="${theme}"]`);
  expect(await axeFindings(page)).toEqual([]);
  await choose(page, fileWith(recording));
  await causesOf(frameOf(page), 2);
  await choose(page, fileWith('[]'));
  await page.waitForSelector('[data-testid="har-refused"]');
  await page.click('.file-skipped summary');
  await page.click('[data-action="copy-notes-as"]');
  await page.waitForSelector('[role="menu"]');
  expect(await axeFindings(page)).toEqual([]);
});

test('the popup leads to the viewer', async ({ stage }) => {
  const { browser, extensionId } = stage.launched;
  const page = patient(await browser.newPage());
  onTestFinished(() => page.close().catch(() => undefined));
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const opened = browser.waitForTarget((target) => target.url().endsWith('/viewer.html'));
  await page.click('[data-action="open-viewer"]');
  const viewer = await (await opened).page();
  await viewer?.waitForSelector('[data-empty="no-file"]');
  await viewer?.close();
});

test('in DevTools a file takes the place of the recording, which goes on and comes back', async ({ session }) => {
  await session.play('moonshot-concurrency');
  const panel = await session.panel();
  await session.rows(1);
  await choose(panel, fileWith(recording));
  expect(await causesOf(panel, 2)).toHaveLength(2);
  await session.play('mimo-balance');
  expect(await causesOf(panel, 2)).toHaveLength(2);
  await panel.click('[data-action="close-har"]');
  expect((await session.rows(2)).map(({ provider }) => provider)).toEqual(['moonshot', 'mimo']);
});

test('the row that was looked at is in sight when the recording comes back, and a file is not waited for', async ({
  session,
}) => {
  const ids = scenarios.flatMap(({ id, button }) => (button === undefined ? [] : [id]));
  await session.playMany(ids, 4);
  const panel = await session.panel();
  const isSeen = () =>
    panel.evaluate(() => {
      const list = document.querySelector('.grid')?.getBoundingClientRect();
      const row = document.querySelector('.row[aria-selected="true"]')?.getBoundingClientRect();
      return list !== undefined && row !== undefined && row.top >= list.top && row.bottom <= list.bottom;
    });
  await until('more rows than there is room for', () =>
    panel.$eval('.grid', (list) => list.scrollHeight > 2 * list.clientHeight),
  );
  await panel.focus('.row[tabindex="0"]');
  await session.devtools.frontend.keyboard.press('Home');
  await until('the first row to be seen', isSeen);
  await panel.waitForSelector('.watching');
  await choose(panel, fileWith(recording));
  await panel.waitForSelector('[data-testid="har-banner"]');
  expect([await panel.$('.watching'), await panel.$('.newest')]).toEqual([null, null]);
  await panel.click('[data-action="close-har"]');
  await panel.waitForSelector('.newest');
  await until('the first row to be seen again', isSeen);
});

test('files arrive from the panel in DevTools too', async ({ stage, session }) => {
  const folder = await allowDownloads(stage.launched.browser);
  await session.play('moonshot-concurrency');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[data-action="export"]');
  await panel.click('[data-item="har"]');
  expect((await downloaded(folder, 'har')).text).toContain('api.moonshot.ai');
});

test.for(['text', 'json'] as const)('notes are copied as %s from the menu', async (format, { session }) => {
  await session.play('moonshot-concurrency');
  const panel = await session.panel();
  await session.rows(1);
  // The menu closes when the page in front takes the focus, as `copied` makes it do at first.
  const note = await copied(session.page, NOTE_FIELD, async () => {
    await panel.click('[data-action="copy-notes-as"]');
    await panel.click(`[data-item="${format}"]`);
  });
  expect(note).toContain('max concurrency: 3');
  if (format === 'json')
    expect(JSON.parse(note)).toMatchObject({ format: 'faultline-report', calls: [{ status: 429 }] });
  else expect(note).toMatch(/^Moonshot AI · 429/u);
});

/** Runs in a page of Firefox: chooses a file, and tells what the page says once it has an element like `outcome`. */
const openInFirefox = async (text: string, outcome: string) => {
  const found = async (selector: string) => {
    for (;;) {
      const element = document.querySelector<HTMLElement>(selector);
      if (element !== null) return element;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const data = new DataTransfer();
  data.items.add(new File([text], 'colleague.har'));
  const input = (await found('input[type="file"]')) as HTMLInputElement;
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await found(outcome);
  return document.body.innerText;
};
const savesTo = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
});

test('in Firefox the viewer opens files, and refuses one that breaks off', async () => {
  const extension = inject('extensions').firefox;
  const { browser_specific_settings: settings } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const host = '0f0e0d0c-0b0a-4908-8706-050403020100';
  const firefox = await launchFirefox({
    folder: inject('folder'),
    extension,
    hosts: new Map(),
    preferences: { 'extensions.webextensions.uuids': JSON.stringify({ [settings.gecko.id]: host }) },
  });
  onTestFinished(firefox.close);
  await firefox.navigate(`moz-extension://${host}/viewer.html`);
  const open = (text: string, outcome: string) =>
    firefox.call('evaluateInPage', String(openInFirefox), [text, outcome]);
  expect(await open(recording, '[role="row"][data-id]')).toMatch(
    /colleague\.har\s+[^(]{12,60} \(UTC[^)]{0,7}\)\s+3 LLM calls among 5 entries.*invalid key/su,
  );
  expect(await open(recording.slice(0, -60), '[data-refusal]')).toMatch(
    /breaks off at line 1, column \d+, after 3 complete entries/u,
  );
  expect(await firefox.call('extensionErrors')).toEqual([]);
});

test('in Firefox’s DevTools files are opened and saved too', async () => {
  const folder = mkdtempSync(join(inject('folder'), 'downloads-'));
  const firefox = await inspectFirefox({
    folder: inject('folder'),
    extension: inject('extensions').firefox,
    hosts: new Map(),
    url: 'about:blank',
    preferences: savesTo(folder),
  });
  onTestFinished(firefox.close);
  await firefox.showPanel();
  expect(await firefox.inPanel(openInFirefox, recording, '[data-testid="har-banner"]')).toContain(
    '3 LLM calls among 5 entries',
  );
  await firefox.click('[data-action="export"]');
  await firefox.click('[data-item="har"]');
  const { text } = await downloaded(folder, 'har');
  expect(text).not.toContain(KEY);
  expect(v.safeParse(HarSchema, JSON.parse(text)).issues).toBeUndefined();
  await firefox.click('[data-action="close-har"]');
  await until('the recording', () =>
    firefox.inPanel(() => document.querySelector('[data-empty="recording"]') !== null),
  );
  expect(await firefox.errors()).toEqual([]);
});
