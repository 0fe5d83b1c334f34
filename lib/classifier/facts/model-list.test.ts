import { expect, it } from 'vitest';
import { exchangeWith } from '../../../tests/exchange.ts';
import type { ProtocolId } from '../model.ts';
import { readSignals } from '../read/signals.ts';
import { urlOf } from '../read/url.ts';
import type { Draft } from './draft.ts';
import { readModelList } from './model-list.ts';

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
