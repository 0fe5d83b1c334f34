import { expect, describe, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../../tests/exchange.ts';
import { classify } from '../classify.ts';
import { customHosts } from './custom-hosts.ts';
import { findAddressee } from './host.ts';
import { identify, type Told } from './identify.ts';

const RUN = '/threads/1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f/runs/stream';

function told(address: string, body: string, headers: Record<string, string>, code: string | null): Told {
  const exchange = exchangeWith({ url: address, responseHeaders: headersOf(headers), responseBody: textBody(body) });
  const identifiers = code === null ? [] : [{ from: 'body error.type', value: code }];
  return { url: new URL(address), exchange, error: { identifiers } };
}

function identified(address: string, body = '', headers: Record<string, string> = {}, code: string | null = null) {
  const url = new URL(address);
  const hosts = customHosts([{ pattern: url.host, target: { kind: 'protocol', id: 'plain' } }]);
  const head = { method: 'POST', url: address, resourceType: 'fetch' };
  const addressee = findAddressee(head, url) ?? findAddressee(head, url, hosts);
  return addressee === null ? null : identify(addressee, told(address, body, headers, code)).party.id;
}

describe('software that may run on any host', () => {
  it.each<[name: string, address: string, code: string, id: string]>([
    ['a port gives way to a sign', 'http://localhost:8080/v1/chat/completions', 'authorization_error', 'localai'],
    [
      'an unknown host is what it says',
      'https://llm.example.com/v1/chat/completions',
      'authorization_error',
      'localai',
    ],
    ['a public host stays', 'https://api.elevenlabs.io/v1/text-to-speech/x', 'authorization_error', 'elevenlabs'],
    ['a server of one’s own passes codes on', 'https://app.example/api/chat', 'badrequesterror', 'plain'],
    ['a path outranks a code', `http://localhost:2024${RUN}`, 'badrequesterror', 'langgraph'],
  ])('by a code: %s', (_, address, code, id) => {
    expect(identified(address, '', {}, code)).toBe(id);
  });

  it.each<[name: string, server: string, id: string]>([
    ['how the value of a header begins is a sign', 'llama.cpp', 'llamacpp'],
    ['… in whatever case', 'Llama.cpp/b6000', 'llamacpp'],
    ['another value is none', 'my-llama.cpp', 'openai-compatible'],
  ])('by a header: %s', (_, server, id) => {
    expect(identified('http://localhost:3000/v1/chat/completions', '', { server })).toBe(id);
  });

  it.each<[address: string, body: string, id: string]>([
    [`http://localhost:8000${RUN}`, '', 'langgraph'],
    ['https://api.openai.com/v1/threads/thread_1/runs', '', 'openai'],
    ['https://app.example/v1/threads/thread_1/runs', '', 'openai-compatible'],
    ['http://localhost:3000/api/openai/v1/chat/completions', '{"error":true,"msg":"empty access code"}', 'nextchat'],
    ['http://localhost:3000/api/openai/v1/chat/completions', '{"error":{"message":"no"}}', 'openai-compatible'],
    ['https://flows.example/webhook-test/chat', '{}', 'n8n'],
    ['https://app.example/webhook/chat', '{}', 'plain'],
    ['https://app.example/api/chat', 'data: {"type":"RUN_STARTED","threadId":"t"}\n\n', 'ag-ui'],
    ['https://app.example/api/chat', '{"text":"RUN_STARTED is an event"}', 'plain'],
  ])('by path and body: %s %s', (address, body, id) => {
    expect(identified(address, body)).toBe(id);
  });

  it.each<[name: string, address: string, body: string, id: string]>([
    [
      'a type that vLLM has not',
      'http://localhost:8000/v1/chat/completions',
      '{"error":{"message":"no","type":"internal_server_error","param":null,"code":null}}',
      'openai-compatible',
    ],
    [
      'an id made of a time',
      'http://localhost:8080/v1/chat/completions',
      'data: {"id": "chatcmpl-1768151586858", "choices": []}\n\n',
      'openai-compatible',
    ],
    [
      'words of llama-cpp-python',
      'http://localhost:8000/v1/chat/completions',
      '{"error":{"message":"Requested tokens (5000) exceed context window of 512"}}',
      'llama-cpp-python',
    ],
    [
      'words of TabbyAPI at the port of another',
      'http://localhost:5000/v1/chat/completions',
      'data: {"error": {"message": "no", "trace": null}}\n\n',
      'tabbyapi',
    ],
    ['no sign of another', 'http://localhost:8000/v1/chat/completions', '{"error":{"message":"no"}}', 'vllm'],
    [
      'an id of one’s own',
      'http://localhost:8080/v1/chat/completions',
      'data: {"choices":[{"delta":{}}],"id":"chatcmpl-aB3c","object":"chat.completion.chunk"}\n\n',
      'llamacpp',
    ],
    [
      'the id of a relay’s request',
      'https://relay.example/v1/chat/completions',
      '{"error":{"message":"no (request id: 20261102150405123456789aB3d)"}}',
      'one-api',
    ],
    [
      'another id of a request',
      'https://relay.example/v1/chat/completions',
      '{"error":{"message":"no (request id: 5f0c)"}}',
      'openai-compatible',
    ],
  ])('at a shared port: %s', (_, address, body, id) => {
    expect(identified(address, body)).toBe(id);
  });
});

it('a path of such software alone claims no host', () => {
  expect(classify(exchangeWith({ url: `https://app.example${RUN}`, requestBody: textBody('{"input":{}}') })).kind).toBe(
    'not-llm',
  );
});
