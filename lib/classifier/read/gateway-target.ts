import type { Address } from './url.ts';
import type { Exchange } from '../../exchange.ts';
import type { ErrorReading } from './error.ts';
import { headerValue } from './headers.ts';

/** Hosts of gateways that pass on to one provider. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['oai.helicone.ai', 'openai'],
  ['oai.hconeai.com', 'openai'],
  ['anthropic.helicone.ai', 'anthropic'],
  ['groq.helicone.ai', 'groq'],
  ['together.helicone.ai', 'together'],
]);
const CLOUDFLARE = 'gateway.ai.cloudflare.com';
/** "/v1/<account>/<gateway>/openai/chat/completions". */
const CLOUDFLARE_PATH = /^\/v1\/[^/]{1,80}\/[^/]{1,80}\/(?<name>[a-z-]{2,30})\//u;
/** Codes of Cloudflare's own errors. */
const OWN_CODE = /^\d{3,5}$/u;

/**
 * Which provider a gateway passed a request on to, as the address or a header names it; `null` where neither does, or
 * where the error is the gateway's own.
 */
export function gatewayTarget(exchange: Exchange, url: Address | null, error: ErrorReading): string | null {
  if (url === null || (exchange.status < 400 && error.messages.length === 0)) return null;
  const target = HOSTS.get(url.hostname);
  if (target !== undefined) return target;
  if (url.hostname === CLOUDFLARE) {
    const name = CLOUDFLARE_PATH.exec(url.pathname)?.groups?.['name'];
    const isOwn = error.identifiers.some(({ value }) => OWN_CODE.test(value) && Number(value) > 599);
    return name === undefined || name === 'compat' || isOwn ? null : name;
  }
  // Portkey's own errors have this status, and nothing else has.
  if (error.identifiers.some(({ value }) => value === 'failure')) return null;
  return headerValue(exchange.responseHeaders, 'x-portkey-provider') || null;
}
