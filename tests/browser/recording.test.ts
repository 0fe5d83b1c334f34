import { expect } from 'vitest';
import { openShop } from '../../scripts/demo/shop-page.ts';
import { test } from './session.ts';

test('calls from before the panel was ever shown are there when it is', async ({ fresh }) => {
  await fresh.play('moonshot-concurrency', 'openai-good-stream', 'aihubmix-wrong-model');
  const panel = await fresh.panel();
  expect((await fresh.rows(2)).map(({ cause }) => cause)).toEqual([
    'rate_limit/concurrency',
    'model_not_found/unknown_model',
  ]);
  await panel.click('[data-view="all"]');
  await fresh.rows(3);
});

test('rows come while the panel is shown, and while another panel is', async ({ session }) => {
  await session.panel();
  await session.play('mimo-balance');
  await session.rows(1);
  await session.devtools.showPanel('elements');
  await session.play('moonshot-rpm', 'modelswitch-rate');
  await session.panel();
  expect((await session.rows(3)).map(({ provider }) => provider)).toEqual(['mimo', 'moonshot', 'modelswitch']);
});

test('clear empties the list, and recording goes on', async ({ session }) => {
  await session.play('mimo-balance', 'moonshot-rpm');
  const panel = await session.panel();
  await session.rows(2);
  await panel.click('button[aria-label="Clear"]');
  await session.rows(0);
  await panel.waitForSelector('[data-empty="recording"]');
  await session.play('aimlapi-role');
  expect((await session.rows(1)).map(({ provider }) => provider)).toEqual(['aimlapi']);
});

test('nothing is recorded while paused', async ({ session }) => {
  const panel = await session.panel();
  await panel.click('button[aria-label="Record"][aria-pressed="true"]');
  await panel.waitForSelector('[data-empty="paused"]');
  await session.play('mimo-balance');
  await panel.click('button[aria-label="Record"][aria-pressed="false"]');
  await panel.waitForSelector('button[aria-label="Record"][aria-pressed="true"]');
  await session.play('moonshot-rpm');
  expect((await session.rows(1)).map(({ provider }) => provider)).toEqual(['moonshot']);
});

test('navigation begins a new list', async ({ session }) => {
  await session.play('mimo-balance');
  await session.panel();
  await session.rows(1);
  await openShop(session.page);
  await session.rows(0);
  await session.play('moonshot-rpm');
  expect((await session.rows(1)).map(({ provider }) => provider)).toEqual(['moonshot']);
});

test('navigation keeps the list when the log is preserved', async ({ session }) => {
  await session.play('mimo-balance');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('input[aria-label="Preserve log"]');
  await openShop(session.page);
  await session.play('moonshot-rpm');
  expect((await session.rows(2)).map(({ provider }) => provider)).toEqual(['mimo', 'moonshot']);
});

test('two tabs have lists of their own', async ({ session, fresh }) => {
  await session.play('mimo-balance');
  await fresh.play('moonshot-rpm');
  expect((await fresh.rows(1)).map(({ provider }) => provider)).toEqual(['moonshot']);
  await session.page.bringToFront();
  expect((await session.rows(1)).map(({ provider }) => provider)).toEqual(['mimo']);
});
