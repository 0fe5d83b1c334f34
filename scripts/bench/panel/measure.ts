import { Worker } from 'node:worker_threads';
import type { CDPSession, Frame } from 'puppeteer-core';
import { openDevTools, type PanelNames } from '../../browser/devtools.ts';
import { launch } from '../../browser/launch.ts';
import { until } from '../../browser/until.ts';
import { makeCertificate } from '../../demo/certificate.ts';
import { frameTimes, installProbe, sendCalls } from './in-page.ts';
import { API_HOST, API_URL, CONCURRENCY, PAGE_HOST } from './traffic.ts';

/** An extension that is measured, and where its panel tells how many calls it lists. */
export interface Subject {
  readonly name: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly names: PanelNames;
  readonly count: string;
  /** The list that scrolls; `null` without one. */
  readonly list: string | null;
}

/** What one run showed. Times in ms. */
export interface Measured {
  readonly subject: string;
  readonly calls: number;
  /** `true`: the panel was open while the calls came; `false`: it was opened when all were over. */
  readonly live: boolean;
  /** From the last answer, or from opening the panel, until all rows were on the screen. */
  readonly listed: number;
  /** Of the extension's process, while the calls were sent and listed. */
  readonly task: number;
  /** What of it the processor worked: on a busy machine most of a task's time is waiting for it. */
  readonly processor: number;
  /** Of the tasks since the first call was sent; without them 0, as those under 50 ms are not told. */
  readonly longest: number;
  /** After garbage collection, in MB. */
  readonly heap: number;
  /** Bytes of it for each call: what it grew by since the first was sent. */
  readonly perCall: number;
  readonly nodes: number;
  /** The 95th percentile of the time of a frame while scrolling through the list, and while nothing happens. */
  readonly frame: number;
  readonly idleFrame: number;
}

const PATIENCE_MS = 300_000;
const SCROLL_STEPS = 60;

/** Lets a page send failing calls while an extension watches, in a Chromium of its own. */
export async function measure(subject: Subject, calls: number, live: boolean, folder: string): Promise<Measured> {
  const server = new Worker(new URL('server.ts', import.meta.url), { workerData: makeCertificate() });
  const port = await new Promise<number>((resolve, reject) => server.once('message', resolve).once('error', reject));
  const hosts = new Map([PAGE_HOST, API_HOST].map((host) => [host, port]));
  const { browser, close } = await launch({
    folder,
    extension: subject.extension,
    hosts,
    headless: true,
    dock: 'right',
  });
  try {
    const page = await browser.newPage();
    await page.goto(`https://${PAGE_HOST}/`);
    const devtools = await openDevTools(page, subject.names);
    // A page in the background gets no frames.
    await page.bringToFront();
    const recorder = await performanceOf(devtools.extensionPage);
    const probe = (panel: Frame) => panel.evaluate(installProbe, subject.count, calls);

    let panel: Frame | null = null;
    if (live) {
      panel = await devtools.openPanel();
      await probe(panel);
    }
    const heapBefore = await heapMb(recorder);
    const before = await timesOf(recorder);
    const sent = Date.now();
    let begun = await page.evaluate(sendCalls, API_URL, calls, CONCURRENCY);
    if (panel === null) {
      await settled(recorder);
      begun = Date.now();
      panel = await devtools.openPanel();
      await probe(panel);
    }
    const shown = panel;
    await until(`${calls} rows`, () => shown.evaluate(() => window.benchmark?.paintedAt), {
      timeoutMs: PATIENCE_MS,
      instead: async () => `there are ${await shown.evaluate(() => window.benchmark?.rows)}`,
    });
    const probed = await shown.evaluate(() => window.benchmark);
    await settled(recorder);
    const after = await timesOf(recorder);
    const scrolled = await shown.evaluate(frameTimes, subject.list, SCROLL_STEPS);
    const idle = await shown.evaluate(frameTimes, null, SCROLL_STEPS);
    const heap = await heapMb(recorder);
    const long = await shown.evaluate(() => window.benchmark?.long ?? []);
    return {
      subject: subject.name,
      calls,
      live,
      listed: (probed?.paintedAt ?? Number.NaN) - begun,
      task: after.task - before.task,
      processor: after.processor - before.processor,
      longest: Math.max(0, ...long.filter(([at]) => at >= sent).map(([, ms]) => ms)),
      heap,
      perCall: ((heap - heapBefore) * 2 ** 20) / calls,
      nodes: await shown.evaluate(() => document.getElementsByTagName('*').length),
      frame: p95(scrolled),
      idleFrame: p95(idle),
    };
  } finally {
    await close();
    await server.terminate();
  }
}

/** The DevTools protocol for a frame: that of an extension runs in a process of its own. */
async function performanceOf(frame: Frame): Promise<CDPSession> {
  // Puppeteer keeps the session of a frame to itself.
  const { client } = frame as unknown as { readonly client: CDPSession };
  await client.send('Performance.enable');
  return client;
}

/** Time that the frame's process has spent in tasks, and that the processor spent on its main thread, in ms; the devtools page and the panel share both. */
async function timesOf(session: CDPSession): Promise<{ readonly task: number; readonly processor: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
  return { task: ms('TaskDuration'), processor: ms('ThreadTime') };
}

/** Waits until the process does next to nothing for a second. */
async function settled(session: CDPSession): Promise<void> {
  let last = Number.NaN;
  await until(
    'the extension to come to rest',
    async () => {
      const { task: now } = await timesOf(session);
      const quiet = now - last < 30;
      last = now;
      if (!quiet) await new Promise((resolve) => setTimeout(resolve, 1000));
      return quiet;
    },
    { timeoutMs: PATIENCE_MS },
  );
}

async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
