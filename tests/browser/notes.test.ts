import { expect } from 'vitest';
import { test } from './session.ts';

test('the note of a row is on the clipboard after one click', async ({ session }) => {
  await session.play('moonshot-concurrency');
  const [row] = await session.rows(1);
  const note = await session.copied('[role="row"][data-id] button[aria-label="Copy note"]');
  expect(note).toMatch(/^#+ .*Moonshot.*429.*/u);
  for (const part of [
    'max concurrency: 3, please try again after 1 seconds',
    'https://api.moonshot.ai/v1/chat/completions',
    'kimi-k2-turbo-preview',
    `- [ ] ${row?.shown.fix}`,
  ]) {
    expect(note).toContain(part);
  }
  // The request with its prompts is left out.
  expect(note).not.toMatch(/curl|"messages"/u);
});

test('the notes of all shown rows are copied together, and only those', async ({ session }) => {
  await session.play('moonshot-concurrency', 'mimo-balance', 'aihubmix-wrong-model');
  const panel = await session.panel();
  await session.rows(3);
  await panel.click('[data-chip="mimo"]');
  await panel.click('[data-chip="aihubmix"]');
  await session.rows(2);
  const notes = await session.copied('[data-action="copy-notes"]');
  expect(notes).toContain('Insufficient account balance');
  expect(notes).toContain('Incorrect model ID');
  expect(notes).not.toContain('max concurrency');
});

test('the details copy the same note, and the call as cURL', async ({ session }) => {
  await session.play('aihubmix-wrong-model');
  const panel = await session.panel();
  await session.rows(1);
  const note = await session.copied('[role="row"][data-id] button[aria-label="Copy note"]');
  await panel.click('[role="row"][data-id]');
  await panel.waitForSelector('[data-testid="details"]');
  expect(await session.copied('[data-action="copy-note"]')).toBe(note);
  const curl = await session.copied('[data-action="copy-curl"]');
  expect(curl).toMatch(/^(?:# .*\n)*curl /u);
  expect(curl).toContain('https://aihubmix.com/v1/chat/completions');
  expect(curl).toContain('$AIHUBMIX_API_KEY');
  expect(curl).toContain('gpt-4o-minni');
});
