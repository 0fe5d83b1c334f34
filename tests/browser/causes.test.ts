import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Recording } from '../../lib/timeline/recording.ts';
import { until } from '../../scripts/browser/until.ts';
import { browser } from '../../scripts/demo/scenarios/browser.ts';
import { test } from './session.ts';
import { expectedOf, providerGroups, toldBy } from './verdicts.ts';

const groups = [...providerGroups, ['the browser and the page', browser] as const];

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
  const expected = expectedOf(scenarios);
  await session.rows(expected.length);
  await until('all calls to end', async () => (await panel.$('.row[data-kind="pending"]')) === null);
  const rows = await session.rows(expected.length);
  expect(toldBy(rows, await startsOf(panel), expected)).toEqual(expected);
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
