import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../../tests/exchange.ts';
import { classify, recognise } from '../classify.ts';
import { customHosts, hostTargets, targetName, type CustomHost } from './custom-hosts.ts';

const list: readonly CustomHost[] = [
  { pattern: 'llm.corp.example', target: { kind: 'provider', id: 'openai' } },
  { pattern: '*.corp.example', target: { kind: 'protocol', id: 'anthropic' } },
  { pattern: 'llm.corp.example/google/*', target: { kind: 'provider', id: 'gemini' } },
  { pattern: 'shop.example/api/chat', target: { kind: 'protocol', id: 'ai-sdk' } },
  { pattern: 'api.openai.com', target: { kind: 'provider', id: 'azure' } },
  { pattern: 'from.the.future', target: { kind: 'provider', id: 'no-such-provider' } },
  { pattern: 'no pattern', target: { kind: 'protocol', id: 'openai' } },
];
const hosts = customHosts(list);

const called = (url: string, method = 'POST', resourceType = 'fetch') =>
  recognise({ method, url, resourceType }, hosts)?.id ?? null;

describe('a host that the user names', () => {
  it.each<[url: string, id: string | null]>([
    ['https://llm.corp.example/anything', 'openai'],
    ['https://llm.corp.example/google/x', 'gemini'],
    ['https://other.corp.example/x', 'anthropic-compatible'],
    ['https://corp.example/x', null],
    ['https://shop.example/api/chat', 'ai-sdk'],
    ['https://shop.example/api/login', null],
    ['https://api.openai.com/v1/chat/completions', 'azure'],
    ['https://from.the.future/x', null],
  ])('%s is %s', (url, id) => {
    expect(called(url)).toBe(id);
  });

  it.each<[method: string, resourceType: string, path: string, id: string | null]>([
    ['GET', 'document', '/', null],
    ['GET', '', '/app.js', null],
    ['GET', '', '/v1/models', 'openai'],
    ['GET', 'fetch', '/limits', 'openai'],
    ['GET', 'websocket', '/realtime', 'openai'],
    ['POST', '', '/limits', 'openai'],
  ])('%s of type “%s” to %s is %s', (method, resourceType, path, id) => {
    expect(called(`https://llm.corp.example${path}`, method, resourceType)).toBe(id);
  });

  it('is asked for no form of the request, and gets the rules of its target', () => {
    const exchange = exchangeWith({
      url: 'https://llm.corp.example/ask',
      requestBody: textBody('{"question":"tea"}'),
      status: 429,
      responseBody: textBody(
        '{"error":{"message":"You exceeded your quota","type":"insufficient_quota","code":"insufficient_quota"}}',
      ),
    });
    expect(classify(exchange)).toEqual({ kind: 'not-llm' });
    expect(classify(exchange, { hosts })).toMatchObject({
      kind: 'failed',
      provider: { id: 'openai' },
      category: 'billing',
    });
  });

  it('is the AI SDK’s when the answer says so, whatever was chosen', () => {
    const exchange = exchangeWith({
      url: 'https://other.corp.example/chat',
      mimeType: 'text/event-stream',
      responseHeaders: headersOf({ 'x-vercel-ai-ui-message-stream': 'v1', 'access-control-allow-origin': '*' }),
      responseBody: textBody('data: {"type":"start"}\n\ndata: {"type":"error","errorText":"An error occurred."}\n\n'),
    });
    expect(classify(exchange, { hosts })).toMatchObject({ provider: { id: 'ai-sdk' }, cause: 'unknown/masked' });
  });
});

describe('what a host can be', () => {
  it('has a name, each its own', () => {
    const names = hostTargets.map(targetName);
    expect(names).not.toContain(null);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has none where it is not known', () => {
    expect(targetName({ kind: 'provider', id: 'no-such-provider' })).toBeNull();
  });
});
