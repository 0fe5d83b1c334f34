import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Recording } from '../../lib/timeline/recording.ts';
import type { Scenario } from '../../scripts/demo/scenario.ts';
import { aihubmix } from '../../scripts/demo/scenarios/aihubmix.ts';
import { aimlapi } from '../../scripts/demo/scenarios/aimlapi.ts';
import { anthropic } from '../../scripts/demo/scenarios/anthropic.ts';
import { browser } from '../../scripts/demo/scenarios/browser.ts';
import { credentials } from '../../scripts/demo/scenarios/credentials.ts';
import { mimo } from '../../scripts/demo/scenarios/mimo.ts';
import { modelswitch } from '../../scripts/demo/scenarios/modelswitch.ts';
import { moonshot } from '../../scripts/demo/scenarios/moonshot.ts';
import { openai } from '../../scripts/demo/scenarios/openai.ts';
import { test } from './session.ts';

const groups: readonly (readonly [string, readonly Scenario[]])[] = [
  ['Xiaomi MiMo', mimo],
  ['Moonshot', moonshot],
  ['AIHubMix', aihubmix],
  ['ModelSwitch', modelswitch],
  ['AI/ML API', aimlapi],
  ['OpenAI', openai],
  ['Anthropic', anthropic],
  ['the browser and the page', browser],
  ['keys', credentials],
];

/** What the row's attributes must say; `null` for traffic that gets no row. */
const verdictOf = ({ expected }: Scenario): readonly string[] | null => {
  if (expected.kind === 'not-llm') return null;
  return expected.kind === 'ok' ? ['ok', expected.provider] : [expected.kind, expected.provider, expected.cause];
};

const startsOf = (panel: Frame): Promise<ReadonlyMap<string, number>> =>
  panel
    .evaluate(() => {
      const { faultlineRecording } = globalThis as { faultlineRecording?: Recording };
      return (faultlineRecording?.entries ?? []).map(({ exchange }) => [exchange.id, exchange.startedAt] as const);
    })
    .then((starts) => new Map(starts));

test.for(groups)('every failure of %s has its provider, its cause and a fix', async ([, scenarios], { session }) => {
  await session.play(...scenarios.map(({ id }) => id));
  const panel = await session.panel();
  await panel.click('[data-view="all"]');
  const calls = scenarios.filter((scenario) => verdictOf(scenario) !== null);
  const rows = await session.rows(calls.length);
  // The calls were made one after another.
  const starts = await startsOf(panel);
  const inOrder = rows.toSorted((a, b) => (starts.get(a.id) ?? 0) - (starts.get(b.id) ?? 0));
  const told = inOrder.map((row, i) => ({
    id: calls[i]?.id,
    url: row.url,
    verdict: row.kind === 'ok' ? ['ok', row.provider] : [row.kind, row.provider, row.cause],
  }));
  expect(told).toEqual(calls.map((call) => ({ id: call.id, url: call.call.url, verdict: verdictOf(call) })));
  for (const { kind, shown } of rows) {
    expect(shown.provider).not.toBe('');
    if (kind === 'ok') continue;
    expect(shown.cause).not.toBe('');
    expect(shown.fix).toMatch(/^\p{Lu}.{10,}/u);
  }
});

test('rows stand in the order in which their calls began', async ({ session }) => {
  // The first two have no body to read, the third a long stream: they are known at different times.
  const ids = ['browser-cors-hides-401', 'browser-preflight', 'openai-stream-broken', 'mimo-balance', 'moonshot-rpm'];
  await session.play(...ids);
  const times = (await session.rows(ids.length)).map(({ shown }) => shown.time);
  expect(times).toEqual(times.toSorted());
});

test('traffic that is no LLM call is counted, not listed', async ({ session }) => {
  await session.play('browser-other-traffic');
  const panel = await session.panel();
  await panel.waitForSelector('[data-empty="recording"]');
  await panel.waitForFunction(() => /0 LLM calls among \d+ request/u.test(document.body.innerText));
});
