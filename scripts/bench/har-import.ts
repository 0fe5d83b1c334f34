/**
 * Opens a HAR of 50 MB with 5,000 entries in the viewer of a real Chromium: `node scripts/bench/har-import.ts [FILE.har]`.
 * Prints how long it took, and how long the page was ever busy without a pause.
 */
import { openSync, statSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { buildExtension } from '../browser/build-extension.ts';
import { launch } from '../browser/launch.ts';
import { temporaryFolder } from '../browser/temporary.ts';

const ENTRIES = 5000;
const BYTES = 50 * 1024 * 1024;

/** Longest pause between two looks at the page, in ms. */
const PATIENCE = 120_000;

const temporary = temporaryFolder();
const file = process.argv[2] ?? writeHar(join(temporary.path, 'large.har'));
const extension = await buildExtension(temporary.path);
const launched = await launch({ folder: temporary.path, extension, hosts: new Map(), headless: true });
try {
  const page = await launched.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  await page.goto(`chrome-extension://${launched.extensionId}/viewer.html`);
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
  const started = performance.now();
  await input.uploadFile(file);
  const banner = await page.waitForSelector('[data-testid="har-banner"]', { timeout: PATIENCE });
  const shown = performance.now() - started;
  const told = (await banner?.evaluate((element) => element.textContent)) ?? '';
  const calls = /([\d,]+) LLM calls/u.exec(told)?.[1] ?? '';
  await page.waitForFunction(
    (count) => (document.querySelector('[data-view="all"]')?.textContent ?? '').includes(count),
    { timeout: PATIENCE },
    calls,
  );
  const listed = performance.now() - started;
  // The last task is told after it has ended.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  const bytes = statSync(file).size;
  console.log(`${(bytes / 1024 / 1024).toFixed(0)} MB: ${told}`);
  console.log(`first rows after ${shown.toFixed(0)} ms, all ${calls} after ${listed.toFixed(0)} ms`);
  console.log(`longest task ${Math.max(0, ...tasks).toFixed(0)} ms; ${tasks.length} over 50 ms`);
} finally {
  await launched.close();
  temporary.remove();
}

/** Four calls to an API, one of them failing in one of several ways, and one other request, again and again. */
function writeHar(path: string): string {
  const out = openSync(path, 'w');
  writeSync(out, '{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"pages":[],"entries":[\n');
  for (let at = 0; at < ENTRIES; at += 1) writeSync(out, `${at === 0 ? '' : ',\n'}${JSON.stringify(entryOf(at))}`);
  writeSync(out, ']}}\n');
  closeSync(out);
  return path;
}

function entryOf(at: number): object {
  const failed = at % 5 === 0;
  const headers = Array.from({ length: 16 }, (_, n) => ({ name: `x-header-${n}`, value: `value ${n} of ${at}` }));
  const prompt = `Say something about number ${at}, "in words". `.repeat(80);
  const answer = failed
    ? { error: { code: 'rate_limit_exceeded', message: `Limit 3, please try again in ${at % 60}s.` } }
    : { choices: [{ message: { content: 'Some words of an answer. '.repeat(120) }, finish_reason: 'stop' }] };
  const text = JSON.stringify(answer);
  const url = at % 5 === 4 ? `https://app.test/part-${at}.js` : 'https://api.openai.com/v1/chat/completions';
  return {
    startedDateTime: new Date(Date.UTC(2026, 0, 1) + at * 700).toISOString(),
    time: 300,
    request: {
      method: 'POST',
      url,
      httpVersion: 'h2',
      headers,
      postData: {
        mimeType: 'application/json',
        text: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: prompt }] }),
      },
    },
    response: {
      status: failed ? 429 : 200,
      headers,
      content: { mimeType: 'application/json', text, size: text.length },
    },
    timings: { send: 1, wait: 280, receive: 19 },
    _padding: 'x'.repeat(Math.max(0, Math.floor(BYTES / ENTRIES) - 9200 + (failed ? 3000 : 0))),
  };
}
