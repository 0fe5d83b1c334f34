import { readHarFile } from '../../../lib/capture/har/index.ts';
import type { Exchange } from '../../../lib/exchange.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const LOOPBACK = /^\w+:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/u;

/** Shortest time between two reports of progress, in ms. */
const PAUSE = 50;

/** How much is handed over at once: the page classifies it in one task. */
const BATCH_CALLS = 20;
const BATCH_CHARS = 256 * 1024;

const say = (message: FromWorker): void => postMessage(message);
const answers = new Map<number, (wanted: readonly boolean[]) => void>();
let exchanges: readonly Exchange[] = [];
let handedOver = 0;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') void open(data.file);
  else if (data.type === 'wanted') answers.get(data.group)?.(data.wanted);
  else handOver();
});

async function open(file: File): Promise<void> {
  let told = 0;
  let groups = 0;
  const progress = (stage: 'reading' | 'preparing', done: number, total: number): void => {
    if (performance.now() - told < PAUSE) return;
    told = performance.now();
    say({ type: 'progress', stage, done, total });
  };
  try {
    const read = await readHarFile(file.stream(), {
      idPrefix: 'file-',
      wants: (heads) =>
        new Promise((resolve) => {
          const group = (groups += 1);
          answers.set(group, resolve);
          say({ type: 'heads', group, heads });
        }),
      onBytes: (bytes) => progress('reading', bytes, file.size),
      onExchange: (done, total) => progress('preparing', done, total),
    });
    if (read.kind === 'refused') {
      say({ type: 'refused', refusal: read.refusal });
      return;
    }
    const { entries, skipped, misfits } = read;
    exchanges = read.exchanges;
    // A server on one's own machine asks for no key.
    const asked = exchanges.filter(({ url }) => !LOOPBACK.test(url));
    const keyless = asked.length > 0 && asked.every(({ credential }) => credential === null);
    say({ type: 'read', entries, calls: exchanges.length, skipped, misfits, keyless });
  } catch {
    say({ type: 'refused', refusal: { kind: 'failed' } });
  }
}

function handOver(): void {
  const start = handedOver;
  let chars = 0;
  while (handedOver < exchanges.length && handedOver - start < BATCH_CALLS && chars < BATCH_CHARS) {
    const exchange = exchanges[handedOver];
    chars += exchange === undefined ? 0 : charsOf(exchange);
    handedOver += 1;
  }
  say({ type: 'calls', exchanges: exchanges.slice(start, handedOver) });
}

function charsOf({ requestBody, responseBody, events }: Exchange): number {
  const bodies = [requestBody, responseBody].map((body) => (body.kind === 'text' ? body.text.length : 0));
  return bodies.reduce((sum, length) => sum + length, events?.reduce((sum, { data }) => sum + data.length, 0) ?? 0);
}
