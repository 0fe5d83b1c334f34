import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { takePanelPicture } from '../../scripts/browser/panel-picture.ts';
import { seriousFindings } from './axe.ts';
import { test } from './session.ts';

const PICTURES = fileURLToPath(new URL('../../artifacts/screenshots/', import.meta.url));

test('a call that the page’s own server made is in the page’s row, with its cause, fix, evidence and note', async ({
  session,
}) => {
  await session.play('server-quota');
  const panel = await session.panel();
  const [row] = await session.rows(1);
  expect(row).toMatchObject({ provider: 'openai', cause: 'billing/balance_empty', shown: { status: '500' } });
  await panel.click('[role="row"][data-id]');
  await panel.waitForSelector('[data-testid="server-calls"]');
  const details = await panel.$eval('[data-testid="details"]', (element) => (element as HTMLElement).innerText);
  expect(details).toContain('Your server 500 → OpenAI 429 ·');
  expect(details).toContain('POST https://api.openai.com/v1/chat/completions');
  expect(details).toMatch(/Sent by recommendTea scripts\/demo\/app-server\/app\.ts:\d+:\d+/u);
  expect(details).toContain('Told by the server in its response');
  expect(details).toContain('The page got 500.');
  expect(await panel.$eval('[role="row"][data-id] .provider', ({ textContent }) => textContent)).toBe(
    'Your server → OpenAI',
  );
  expect(await session.copied('[data-action="copy-note"]')).toMatch(
    /Calls of the server: `POST https:\/\/api\.openai\.com\/v1\/chat\/completions 429 recommendTea .{0,80}app\.ts:\d+:\d+`/u,
  );
  expect(await seriousFindings(panel)).toEqual([]);
  mkdirSync(PICTURES, { recursive: true });
  await takePanelPicture(session.devtools.frontend, panel, `${PICTURES}server-calls.png`);
});
