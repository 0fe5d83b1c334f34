import { describe, expect, it } from 'vitest';
import { classify, english, explain } from '../classifier/index.ts';
import { exchangeFrom } from './index.ts';

const url = 'https://api.openai.com/v1/chat/completions';

/** What `fetch` of Node.js throws. */
function thrown(code: string, message = 'x'): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

const named = (name: string) => Object.assign(new Error('The operation was aborted'), { name });

describe('a call of a program that failed without a response', () => {
  it.each<[what: string, error: Error, cause: string, fix: RegExp]>([
    ['ECONNREFUSED', thrown('ECONNREFUSED'), 'network/refused', /host and port of “api\.openai\.com”.*firewall/u],
    ['ENOTFOUND', thrown('ENOTFOUND'), 'network/dns', /“api\.openai\.com”.*DNS of the machine/u],
    ['EAI_AGAIN', thrown('EAI_AGAIN'), 'network/dns', /DNS of the machine/u],
    ['ECONNRESET', thrown('ECONNRESET'), 'network/reset', /closed a kept connection/u],
    ['UND_ERR_SOCKET', thrown('UND_ERR_SOCKET', 'other side closed'), 'network/reset', /closed a kept connection/u],
    ['UND_ERR_CONNECT_TIMEOUT', thrown('UND_ERR_CONNECT_TIMEOUT'), 'network/timed_out', /firewall.*HTTPS_PROXY/u],
    [
      'UND_ERR_HEADERS_TIMEOUT',
      thrown('UND_ERR_HEADERS_TIMEOUT'),
      'network/timed_out',
      /Raise the time limit.*stream/u,
    ],
    ['TimeoutError', named('TimeoutError'), 'network/timed_out', /Raise the time limit.*stream/u],
    ['AbortError', named('AbortError'), 'cancelled/by_page', /AbortSignal and timeout/u],
    ['CERT_HAS_EXPIRED', thrown('CERT_HAS_EXPIRED'), 'network/tls', /clock of the machine.*renew/u],
    ['SELF_SIGNED_CERT_IN_CHAIN', thrown('SELF_SIGNED_CERT_IN_CHAIN'), 'network/tls', /NODE_EXTRA_CA_CERTS/u],
    ['ERR_TLS_CERT_ALTNAME_INVALID', thrown('ERR_TLS_CERT_ALTNAME_INVALID'), 'network/tls', /host in the base URL/u],
    ['EPROTO', thrown('EPROTO'), 'network/tls', /scheme and port/u],
    ['ENETDOWN', thrown('ENETDOWN'), 'network/offline', /network of the machine/u],
    [
      'a proxy that wants a sign-in',
      thrown('UND_ERR_ABORTED', 'Proxy response (407) !== 200 when HTTP Tunneling'),
      'network/proxy',
      /HTTPS_PROXY and its sign-in/u,
    ],
    ['a code that nobody knows', thrown('EWHATEVER'), 'network/other', /“cause”/u],
  ])('%s has a cause and a fix of its own', (_, error, cause, fix) => {
    const verdict = classify(exchangeFrom(error, { url }));
    expect(verdict).toMatchObject({ cause, madeBy: 'program' });
    expect(explain(verdict, english).fixes[0]?.text).toMatch(fix);
  });

  it.each([
    ['headers of a browser', { requestHeaders: { origin: 'https://app.test' } }],
    ['whoever asks', { madeBy: 'page' as const }],
  ])('is a page’s where %s say so', (_, known) => {
    const verdict = classify(exchangeFrom({ url, status: 0, failure: 'AbortError', ...known }));
    expect(verdict).not.toHaveProperty('madeBy');
    expect(explain(verdict, english).title).toBe('The page stopped the request');
  });
});
