import { headerValue } from '../read/headers.ts';
import type { Signals } from '../read/signals.ts';
import { told, type Draft } from './draft.ts';

/** Software that people put before a server of their own, and how it calls itself. */
const PROXIES: readonly (readonly [word: RegExp, name: string])[] = [
  [/\bopenresty\b/iu, 'OpenResty'],
  [/\bnginx\b/iu, 'nginx'],
  [/\bcaddy\b/iu, 'Caddy'],
  [/\bapache\b/iu, 'Apache'],
  [/\btraefik\b/iu, 'Traefik'],
  [/\bhaproxy\b/iu, 'HAProxy'],
];
const MAX_PAGE = 2000;

/** The proxy that answered itself: what it sends is a page or nothing, never the JSON of an API. */
export function readProxy(draft: Draft, { exchange, content }: Signals): void {
  if (content === 'json' || content === 'events') return;
  const server = headerValue(exchange.responseHeaders, 'server') ?? '';
  const body = exchange.responseBody.kind === 'text' ? exchange.responseBody.text.slice(0, MAX_PAGE) : '';
  for (const [from, said] of [
    ['header server', server],
    ['body', content === 'html' ? body : ''],
  ] as const) {
    const name = PROXIES.find(([word]) => word.test(said))?.[1];
    if (name === undefined) continue;
    draft.proxy ??= { ...told(from, from === 'body' ? name : said), value: name };
    return;
  }
}
