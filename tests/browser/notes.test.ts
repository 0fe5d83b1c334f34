import { expect } from 'vitest';
import { test } from './session.ts';

test('the note of a row is on the clipboard after one click', async ({ session }) => {
  await session.play('moonshot-concurrency');
  const panel = await session.panel();
  const [row] = await session.rows(1);
  await panel.click('[role="row"] button[aria-label="Copy note"]');
  const note = await session.pasted();
  expect(note).toMatch(/^#+ .*Moonshot.*429.*/u);
  for (const part of [
    'max concurrency: 3, please try again after 1 seconds',
    'https://api.moonshot.ai/v1/chat/completions',
    'kimi-k2-turbo-preview',
    `- [ ] ${row?.shown.fix}`,
    'curl',
    '$MOONSHOT_API_KEY',
  ]) {
    expect(note).toContain(part);
  }
});

test('the notes of all shown rows are copied together, and only those', async ({ session }) => {
  await session.play('moonshot-concurrency', 'mimo-balance', 'aihubmix-wrong-model');
  const panel = await session.panel();
  await session.rows(3);
  await panel.click('[data-chip="mimo"]');
  await panel.click('[data-chip="aihubmix"]');
  await session.rows(2);
  await panel.click('[data-action="copy-notes"]');
  const notes = await session.pasted();
  expect(notes).toContain('Insufficient account balance');
  expect(notes).toContain('Incorrect model ID');
  expect(notes).not.toContain('max concurrency');
});

test('the details copy the same note, and the call as cURL', async ({ session }) => {
  await session.play('aihubmix-wrong-model');
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[role="row"] button[aria-label="Copy note"]');
  const note = await session.pasted();
  await panel.click('[role="row"]');
  await panel.waitForSelector('[data-testid="details"]');
  await panel.click('[data-action="copy-note"]');
  expect(await session.pasted()).toBe(note);
  await panel.click('[data-action="copy-curl"]');
  const curl = await session.pasted();
  expect(curl).toMatch(/^(?:# .*\n)*curl /u);
  expect(curl).toContain('https://aihubmix.com/v1/chat/completions');
  expect(curl).toContain('$AIHUBMIX_API_KEY');
  expect(curl).toContain('gpt-4o-minni');
});
