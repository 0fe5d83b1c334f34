import { expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../../tests/exchange.ts';
import { readSignals } from '../read/signals.ts';
import type { Draft } from './draft.ts';
import { readProxy } from './proxy.ts';

it.each<[type: string, server: string, body: string, proxy: string | undefined]>([
  ['text/html', 'nginx/1.25.3', '<html><h1>502 Bad Gateway</h1></html>', 'nginx'],
  ['text/html', '', '<html><hr><center>openresty</center></html>', 'OpenResty'],
  ['', 'Caddy', '', 'Caddy'],
  ['text/html', 'cloudflare', '<html><h1>502 Bad Gateway</h1></html>', undefined],
  // An API behind nginx answers itself.
  ['application/json', 'nginx', '{"error":{"message":"nginx"}}', undefined],
  ['text/plain', '', 'nginx is mentioned', undefined],
])('a %j of %j that says %j comes from %s', (mimeType, server, body, proxy) => {
  const draft: Draft = {};
  const exchange = exchangeWith({
    status: 502,
    mimeType,
    responseHeaders: headersOf({ server }),
    responseBody: textBody(body),
  });
  readProxy(draft, readSignals(exchange, null, []));
  expect(draft.proxy?.value).toBe(proxy);
});
