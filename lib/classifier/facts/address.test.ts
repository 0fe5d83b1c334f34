import { describe, expect, it } from 'vitest';
import { exchangeWith } from '../../../tests/exchange.ts';
import type { ProtocolId } from '../model.ts';
import { readSignals } from '../read/signals.ts';
import { urlOf } from '../read/url.ts';
import { nearestPath, readModelList, readPath } from './address.ts';
import type { Draft } from './draft.ts';

describe('the nearest path', () => {
  it.each<[path: string, protocol: ProtocolId, nearest: string | null]>([
    ['/v1/chat/completion', 'openai', '/v1/chat/completions'],
    ['/chat/completions', 'openai', '/v1/chat/completions'],
    ['/v1/v1/chat/completions', 'openai', '/v1/chat/completions'],
    ['/v1/chat/completions/chat/completions', 'openai', '/v1/chat/completions'],
    ['/v1/chat/completions/', 'openai', '/v1/chat/completions'],
    ['/v1//chat/completions', 'openai', '/v1/chat/completions'],
    ['/openai/v1/embedding', 'openai', '/openai/v1/embeddings'],
    ['/messages', 'anthropic', '/v1/messages'],
    ['/v1/mesages', 'anthropic', '/v1/messages'],
    ['/v1/chat/completions', 'openai', null],
    ['/v1/edits', 'openai', null],
    ['/v1/threads/thread_1/runs', 'openai', null],
    ['/', 'openai', null],
    ['/v1', 'openai', null],
    ['/v2/chat', 'plain', null],
  ])('of %s is, in %s, %s', (path, protocol, nearest) => {
    expect(nearestPath(path, protocol, 'POST')).toBe(nearest);
  });
});

it.each<[url: string, protocol: ProtocolId, list: string | undefined]>([
  ['https://api.openai.com/v1/chat/completions', 'openai', 'GET /v1/models'],
  ['https://api.groq.com/openai/v1/responses', 'openai', 'GET /openai/v1/models'],
  ['https://api.anthropic.com/v1/messages', 'anthropic', 'GET /v1/models'],
  ['https://generativelanguage.googleapis.com/v1beta/models/demo:generateContent', 'gemini', 'GET /v1beta/models'],
  ['http://localhost:11434/api/chat', 'openai', 'GET /api/tags'],
  ['https://demo.openai.azure.com/openai/deployments/demo/chat/completions', 'openai', undefined],
  ['https://api.example.com/v1/threads', 'openai', undefined],
])('%s lists its models, in %s, at %s', (url, protocol, list) => {
  const draft: Draft = {};
  readModelList(draft, readSignals(exchangeWith({ url }), urlOf(url), []), protocol);
  expect(draft.modelList?.value).toBe(list);
});

it('tells the base URL that leads to the nearest path', () => {
  const draft: Draft = {};
  const url = 'http://localhost:1234/chat/completions';
  readPath(draft, readSignals(exchangeWith({ url, method: 'POST' }), urlOf(url), []), 'openai');
  expect([draft.path?.value, draft.suggestedPath?.value, draft.correction?.code]).toEqual([
    '/chat/completions',
    '/v1/chat/completions',
    "baseURL: 'http://localhost:1234/v1'",
  ]);
});
