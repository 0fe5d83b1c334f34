import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Recording } from '../../lib/timeline/recording.ts';
import { inspectFirefox, type InspectedFirefox } from '../../scripts/browser/inspect-firefox.ts';
import { rowsOfPanel, type PanelRow } from '../../scripts/browser/panel-rows.ts';
import { until } from '../../scripts/browser/until.ts';
import { startMock, type Mock } from '../../scripts/demo/mock.ts';
import type { Scenario } from '../../scripts/demo/scenario.ts';
import { scenarios } from '../../scripts/demo/scenarios/index.ts';
import { SHOP_URL } from '../../scripts/demo/shop-page.ts';
import { expectedOf, providerGroups, toldBy } from './verdicts.ts';

const PICTURES = fileURLToPath(new URL('../../artifacts/screenshots/', import.meta.url));

interface ShopWindow {
  readonly shop?: { play(id: string): Promise<string> };
}

const GATEWAY = 'llm.corp.test';

/** A gateway that nobody knows until it is named in the settings. */
const gateway: Scenario = {
  id: 'gateway-limit',
  call: {
    method: 'POST',
    url: `https://${GATEWAY}/ask`,
    headers: { 'content-type': 'application/json' },
    body: '{"question":"Which tea goes with rye bread?"}',
  },
  answer: {
    kind: 'response',
    status: 429,
    headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
    body: '{"error":{"message":"Rate limit reached for requests","type":"requests","code":"rate_limit_exceeded"}}',
  },
  expected: { kind: 'not-llm' },
};

let mock: Mock;
let firefox: InspectedFirefox;
let downloads: string;

beforeAll(async () => {
  mock = await startMock([...scenarios, gateway]);
  downloads = mkdtempSync(join(inject('folder'), 'downloads-'));
  firefox = await inspectFirefox({
    folder: inject('folder'),
    extension: inject('extensions').firefox,
    hosts: mock.hosts,
    url: SHOP_URL,
    preferences: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
  });
  await until('the shop', () => firefox.inPage(() => (globalThis as ShopWindow).shop !== undefined));
});

afterAll(async () => {
  const errors = await firefox.errors();
  await firefox.close();
  mock.close();
  expect(errors).toEqual([]);
  expect(mock.unknownCalls).toEqual([]);
});

async function play(...ids: readonly string[]): Promise<void> {
  for (const id of ids) await firefox.inPage((call) => (globalThis as ShopWindow).shop?.play(call) ?? '', id);
}

/** All rows of the list, once it has `count` of calls that ended. */
async function rows(count: number): Promise<readonly PanelRow[]> {
  const ended = async () => (await firefox.inPanel(rowsOfPanel)).filter(({ kind }) => kind !== 'pending');
  return until(
    `${count} rows`,
    async () => {
      const found = await ended();
      return found.length === count && found;
    },
    { instead: async () => JSON.stringify(await firefox.inPanel(rowsOfPanel)) },
  );
}

async function clear(): Promise<void> {
  await firefox.click('button[aria-label="Clear"]');
  await rows(0);
}

const startsOf = async (): Promise<ReadonlyMap<string, number>> =>
  new Map(
    await firefox.inPanel(() => {
      const { faultlineRecording } = globalThis as { faultlineRecording?: Recording };
      return (faultlineRecording?.entries ?? []).map(({ exchange }) => [exchange.id, exchange.startedAt] as const);
    }),
  );

test('calls from before the panel was ever shown are there when it is', async () => {
  await play('moonshot-concurrency', 'openai-good-stream', 'aihubmix-wrong-model');
  await firefox.showPanel();
  expect((await rows(2)).map(({ cause }) => cause)).toEqual([
    'rate_limit/concurrency',
    'model_not_found/unknown_model',
  ]);
});

test('rows come while another tool is shown', async () => {
  await clear();
  await firefox.showConsole();
  await play('moonshot-rpm', 'modelswitch-rate');
  await firefox.showPanel();
  expect((await rows(2)).map(({ provider }) => provider)).toEqual(['moonshot', 'modelswitch']);
});

test('a click opens the details, which tell the provider’s words', async () => {
  await firefox.click('[role="row"][data-id]');
  const text = () => firefox.inPanel(() => document.querySelector('[data-testid="details"]')?.textContent ?? '');
  await until('the details', async () => (await text()) !== '');
  expect(await text()).toContain('Moonshot');
  expect(await text()).toContain('does not report which code sent this request');
  await firefox.picture(`${PICTURES}firefox-details-light.png`);
  await firefox.click('button[aria-label="Close details"]');
});

test('a copied note is on the clipboard', async () => {
  await firefox.click('[role="row"][data-id] button[aria-label="Copy note"]');
  const note = await until('the note', async () => {
    const copied = await firefox.clipboard();
    return copied.includes('Moonshot') && copied;
  });
  expect(note).toContain('429');
});

test('a right click on a row opens its own menu, which copies', async () => {
  const inMenu = () => firefox.inPanel(() => document.querySelectorAll('[role="menuitem"]').length);
  await firefox.rightClick('[role="row"][data-id]');
  await until('the menu', async () => (await inMenu()) > 5);
  await firefox.click('[data-item="copy-note-with-request"]');
  const note = await until('the note', async () => {
    const copied = await firefox.clipboard();
    return copied.includes('curl ') && copied;
  });
  expect(note).toContain('"messages"');
  expect(await inMenu()).toBe(0);
  expect(await firefox.inPanel(() => document.querySelector('.notice')?.textContent)).toBe(
    'Note copied, with request and prompts',
  );
});

test('the panel follows DevTools’ theme', async () => {
  const isTheme = (name: string) =>
    firefox.inPanel((theme) => document.documentElement.dataset['theme'] === theme, name);
  await firefox.setTheme('dark');
  await until('the dark theme', () => isTheme('dark'));
  await firefox.picture(`${PICTURES}firefox-wide-dark.png`);
  await firefox.setTheme('light');
  await until('the light theme', () => isTheme('light'));
});

test('navigation begins a new list', async () => {
  await firefox.open(SHOP_URL);
  await until('the shop', () => firefox.inPage(() => (globalThis as ShopWindow).shop !== undefined));
  await rows(0);
  await play('mimo-balance');
  expect((await rows(1)).map(({ provider }) => provider)).toEqual(['mimo']);
});

const SETTINGS = 'dialog.settings';

async function openSettings(): Promise<void> {
  await firefox.click('[data-action="settings"]');
  await until('the settings', () => firefox.inPanel((dialog) => document.querySelector(dialog) !== null, SETTINGS));
}

async function closeSettings(): Promise<void> {
  await firefox.click(`${SETTINGS} button[aria-label="Close settings"]`);
  await until('the list alone', () => firefox.inPanel((dialog) => document.querySelector(dialog) === null, SETTINGS));
}

/** The hosts that the settings list, once they are these. */
async function hosts(...expected: readonly string[]): Promise<void> {
  const listed = () =>
    firefox.inPanel(() => [...document.querySelectorAll<HTMLElement>('[data-host]')].map((row) => row.dataset['host']));
  await until(`the hosts ${expected.join(', ')}`, async () => String(await listed()) === String(expected), {
    instead: async () => `there are ${String(await listed())}`,
  });
}

test('a host that is named is watched, also when DevTools was opened anew', async () => {
  await openSettings();
  await firefox.inPanel((pattern) => {
    const field = document.querySelector<HTMLInputElement>('.host-form input');
    const target = document.querySelector<HTMLSelectElement>('.host-form select');
    if (field === null || target === null) throw new Error('The form is not there');
    field.value = pattern;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    target.value = 'provider:openai';
    target.dispatchEvent(new Event('change', { bubbles: true }));
  }, GATEWAY);
  await firefox.click('.host-form button[type="submit"]');
  await hosts(GATEWAY);
  await firefox.reopen();
  await play('gateway-limit');
  await firefox.showPanel();
  expect((await rows(1)).map(({ provider, category }) => [provider, category])).toEqual([['openai', 'rate_limit']]);
  await openSettings();
  await hosts(GATEWAY);
  await closeSettings();
});

test('the list of hosts goes through a file', async () => {
  await openSettings();
  await firefox.click('[data-action="export-hosts"]');
  const text = await until('the file', () => contentOf(join(downloads, 'faultline-hosts.json')));
  await firefox.click('[data-host] button:last-of-type');
  await hosts();
  await firefox.inPanel((content) => {
    const picker = document.querySelector<HTMLInputElement>('[data-import="hosts"]');
    if (picker === null) throw new Error('Nothing takes a file');
    const files = new DataTransfer();
    files.items.add(new File([content], 'faultline-hosts.json', { type: 'application/json' }));
    picker.files = files.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await hosts(GATEWAY);
  await firefox.click('[data-host] button:last-of-type');
  await hosts();
  await closeSettings();
});

/** Of a file that is whole; `null` until then. */
function contentOf(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8');
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}

/** Firefox does not tell that a connection broke: the fault matrix has what it tells instead. */
const CHROMIUM_ONLY = ['openai-stream-broken'];

test.for(providerGroups)('every failure of %s has its provider, its cause and a fix', async ([, all]) => {
  const group = all.filter(({ id }) => !CHROMIUM_ONLY.includes(id));
  await clear();
  await firefox.click('[data-view="all"]');
  await play(...group.map(({ id }) => id));
  const expected = expectedOf(group);
  const found = await rows(expected.length);
  expect(toldBy(found, await startsOf(), expected)).toEqual(expected);
});
