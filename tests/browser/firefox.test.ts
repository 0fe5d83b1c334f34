import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Recording } from '../../lib/timeline/recording.ts';
import { inspectFirefox, type InspectedFirefox } from '../../scripts/browser/inspect-firefox.ts';
import { rowsOfPanel, type PanelRow } from '../../scripts/browser/panel-rows.ts';
import { until } from '../../scripts/browser/until.ts';
import { startMock, type Mock } from '../../scripts/demo/mock.ts';
import { scenarios } from '../../scripts/demo/scenarios/index.ts';
import { SHOP_URL } from '../../scripts/demo/shop-page.ts';
import { expectedOf, providerGroups, toldBy } from './verdicts.ts';

const PICTURES = fileURLToPath(new URL('../../artifacts/screenshots/', import.meta.url));

interface ShopWindow {
  readonly shop?: { play(id: string): Promise<string> };
}

let mock: Mock;
let firefox: InspectedFirefox;

beforeAll(async () => {
  mock = await startMock(scenarios);
  firefox = await inspectFirefox({
    folder: inject('folder'),
    extension: inject('extensions').firefox,
    hosts: mock.hosts,
    url: SHOP_URL,
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
  return until(`${count} rows`, async () => {
    const found = await ended();
    return found.length === count && found;
  });
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
  await firefox.picture(`${PICTURES}firefox-details-light.png`);
  await firefox.click('button[aria-label="Close details"]');
});

test('a copied note is on the clipboard', async () => {
  await firefox.click('[role="row"] button[aria-label="Copy note"]');
  const note = await until('the note', async () => {
    const copied = await firefox.clipboard();
    return copied.includes('Moonshot') && copied;
  });
  expect(note).toContain('429');
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
