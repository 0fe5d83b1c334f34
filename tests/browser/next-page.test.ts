import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { json } from '../../scripts/demo/answer.ts';
import { post } from '../../scripts/demo/call.ts';
import { fakeKey } from '../../scripts/demo/fake-key.ts';
import { failed, type Scenario } from '../../scripts/demo/scenario.ts';
import { startStage, test as base } from './session.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const APP = fileURLToPath(new URL('next-app/', import.meta.url));
const KEY = fakeKey('sk-proj-', 64, 'alnum', 'next');
const MODEL = 'gpt-5-mini';
const CHAT = 'https://api.openai.com/v1/chat/completions';

const refused = json(401, {
  error: {
    message: 'Incorrect API key provided.',
    type: 'invalid_request_error',
    param: null,
    code: 'invalid_api_key',
  },
});
const bodies = [{ model: MODEL }, { model: MODEL, messages: [{ role: 'user', content: 'Which tea?' }] }];
const scenarios: readonly Scenario[] = bodies.map((body, at) => ({
  id: `next-${at}`,
  call: post(CHAT, body, { authorization: `Bearer ${KEY}` }),
  answer: refused,
  expected: failed('openai', 'authentication/invalid_key'),
}));

/** A copy of the app below the project, where Turbopack finds the packages; `next dev` writes beside what it reads. */
async function startNext(): Promise<{ readonly url: string; close(): void }> {
  const folder = join(ROOT, 'artifacts', `next-app-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  cpSync(APP, folder, { recursive: true });
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(folder, 'loopback-only.mjs')).href,
      createRequire(import.meta.url).resolve('next/dist/bin/next'),
      'dev',
      '--hostname',
      '127.0.0.1',
      '--port',
      '0',
    ],
    {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', PROJECT_ROOT: ROOT },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (told += piece.toString()));
  const close = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await until('Next.js', () => /Local:\s+(?<url>http:\S+)/u.exec(told)?.groups?.['url'], {
      timeoutMs: 120_000,
      instead: () => Promise.resolve(told),
    });
    return { url, close };
  } catch (error) {
    close();
    throw error;
  }
}

const test = base
  .extend('stage', { scope: 'file' }, async ({}, { onCleanup }) => {
    const stage = await startStage({}, scenarios);
    onCleanup(() => stage.close());
    return stage;
  })
  .extend('next', { scope: 'file' }, async ({}, { onCleanup }) => {
    const next = await startNext();
    onCleanup(() => next.close());
    return next;
  });

// The map of a chunk lies beside it, out of reach: the module that a frame stands in and its words tell the line.
test.for([
  ['with fetch', '#plain', 'askPlainly', 12, 'await fetch('],
  ['with an SDK, whose frames are passed over', '#sdk', 'askWithSdk', 23, 'client.chat.completions.create('],
] as const)(
  'the place in the source of a page of Next.js that calls %s is told',
  async ([, button, name, line, words], { session, next }) => {
    await session.page.goto(`${next.url}#${KEY}|${MODEL}`);
    await session.page.waitForFunction(
      (selector) => Object.keys(document.querySelector(selector) ?? {}).some((key) => key.startsWith('__reactProps')),
      {},
      button,
    );
    const panel = await session.panel();
    await session.page.bringToFront();
    await session.page.click(button);
    await session.panel();
    await session.rows(1);
    await panel.click('[role="grid"] [role="row"][data-id]');
    await panel.waitForSelector('[data-testid="sent-by"]');
    const told = () => panel.$eval('[data-testid="sent-by"]', ({ textContent }) => textContent ?? '');
    await until('the place', async () => (await told()) === `${name} · app/chat.ts:${line}`, { instead: told });
    expect(await panel.$eval('.source-line[data-current="true"]', ({ textContent }) => textContent)).toContain(words);
  },
);
