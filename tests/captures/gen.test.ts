import { test, vi } from 'vitest';
import { startCapture } from '../../lib/capture/devtools-source.ts';
import { createFakeNetwork } from '../../lib/capture/fake-network.ts';
import { classify } from '../../lib/classifier/index.ts';
import chromium from './chromium.json';
import firefox from './firefox.json';
test('gen', async () => {
  vi.useFakeTimers(); const out: string[] = [];
  for (const [b, cases] of [['chromium', chromium], ['firefox', firefox]] as const) for (const [name, l] of Object.entries(cases)) {
    const network = createFakeNetwork(); const got: any[] = []; let other = 0;
    const stop = startCapture({ network, wants: () => true, onExchanges: (x) => got.push(...x), onOther: (n) => (other += n), onNavigated: () => undefined });
    for (const { entry, content } of l) network.finish(entry, content);
    await vi.advanceTimersByTimeAsync(2000); stop();
    out.push(`${b} ${name}: ` + got.map((x) => [x.method, x.status, x.failure?.name ?? '-', x.responseBody.kind, x.responseBody.reason ?? x.responseBody.text?.length ?? '', 'q:' + x.requestBody.kind + (x.requestBody.reason ?? ''), 'pre:' + (x.preflight?.status ?? '-'), 'ev:' + (x.events?.length ?? '-'), x.fromServiceWorker ? 'SW' : '', (({ kind, cause }: any) => kind + ' ' + (cause ?? ''))(classify(x))].join(' ')).join(' || '));
  }
(await import('node:fs')).writeFileSync('/tmp/gen.txt', out.join('\n')); });
