import { expect, it } from 'vitest';
import { exchangeWith, headersOf } from '../../../tests/exchange.ts';
import { readError } from './error.ts';
import { gatewayTarget } from './gateway-target.ts';

const refused = { error: { message: 'no', code: 'invalid_api_key' } };

it.each<[url: string, headers: Record<string, string>, error: unknown, target: string | null]>([
  ['https://gateway.ai.cloudflare.com/v1/acme/shop/openai/chat/completions', {}, refused, 'openai'],
  ['https://gateway.ai.cloudflare.com/v1/acme/shop/compat/chat/completions', {}, refused, null],
  ['https://gateway.ai.cloudflare.com/v1/acme/shop/openai/chat/completions', {}, { error: [{ code: 2009 }] }, null],
  ['https://anthropic.helicone.ai/v1/messages', {}, refused, 'anthropic'],
  ['https://api.portkey.ai/v1/chat/completions', { 'x-portkey-provider': 'groq' }, refused, 'groq'],
  ['https://api.portkey.ai/v1/chat/completions', { 'x-portkey-provider': 'groq' }, { status: 'failure' }, null],
  ['https://api.openai.com/v1/chat/completions', {}, refused, null],
])('%s %o passes on to the one that it names', (url, headers, error, target) => {
  const exchange = exchangeWith({ url, status: 401, responseHeaders: headersOf(headers) });
  expect(gatewayTarget(exchange, new URL(url), readError(error))).toBe(target);
});
