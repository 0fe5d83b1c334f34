/**
 * Functions that run in the pages of a benchmark: in the inspected page and in the panel. They may use nothing but their
 * arguments and the document.
 */

/** What the probe has seen; times are ms since the epoch. */
export interface Probe {
  rows: number;
  /** When all rows that are waited for were painted; `null` before. */
  paintedAt: number | null;
  /** Tasks of more than 50 ms: when they began and how long they took. */
  readonly long: [at: number, ms: number][];
}

declare global {
  interface Window {
    benchmark?: Probe;
  }
}

/** Watches the panel's count of rows, and long tasks, from now on. */
export function installProbe(selector: string, wanted: number): void {
  const probe: Probe = { rows: 0, paintedAt: null, long: [] };
  window.benchmark = probe;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      probe.long.push([performance.timeOrigin + startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    probe.rows = Number(document.querySelector(selector)?.textContent?.replaceAll(/\D/gu, '') ?? 0);
    if (probe.rows < wanted) {
      setTimeout(look, 20);
      return;
    }
    // What a frame has drawn is on the screen behind it.
    requestAnimationFrame(() => setTimeout(() => (probe.paintedAt = Date.now()), 0));
  };
  look();
}

/** Sends the calls from the page; resolves to when the last answer was read. */
export async function sendCalls(url: string, calls: number, concurrency: number): Promise<number> {
  let next = 0;
  const send = async () => {
    while (next < calls) {
      const number = next++;
      const body = JSON.stringify({
        model: 'gpt-4o',
        messages: [
          { role: 'system', content: 'You are terse.' },
          { role: 'user', content: `Question number ${number}: say something about the weather.` },
        ],
        temperature: 0.2,
      });
      const headers = { 'content-type': 'application/json', authorization: 'Bearer not-a-key' };
      const response = await fetch(url, { method: 'POST', headers, body });
      await response.text();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, send));
  return Date.now();
}

/** Scrolls through the list in equal steps, one a frame; the time of each frame in ms. Without a selector it only waits. */
export function frameTimes(selector: string | null, steps: number): Promise<number[]> {
  return new Promise((resolve) => {
    const list = selector === null ? null : document.querySelector(selector);
    const step = list === null ? 0 : (list.scrollHeight - list.clientHeight) / steps;
    const times: number[] = [];
    let last: number | null = null;
    if (list !== null) list.scrollTop = 0;
    const frame = (now: number) => {
      if (last !== null) times.push(now - last);
      last = now;
      if (list !== null) list.scrollTop += step;
      if (times.length < steps) requestAnimationFrame(frame);
      else resolve(times);
    };
    requestAnimationFrame(frame);
  });
}
