import { expect, it } from 'vitest';
import { nearestUrl, urlOfPath } from './nearest-url.ts';

it.each<[called: string, url: string | null, by?: string, baseURL?: string]>([
  [
    'https://api.openai.com/v1/chat/completion',
    'https://api.openai.com/v1/chat/completions',
    'spelling',
    'https://api.openai.com/v1',
  ],
  [
    'https://api.openai.com/chat/completions',
    'https://api.openai.com/v1/chat/completions',
    'missing',
    'https://api.openai.com/v1',
  ],
  ['https://api.openai.com/v1/v1/chat/completions', 'https://api.openai.com/v1/chat/completions', 'doubled'],
  [
    'https://api.openai.com/v1/chat/completions/chat/completions',
    'https://api.openai.com/v1/chat/completions',
    'doubled',
    'https://api.openai.com/v1',
  ],
  ['https://api.openai.com/v1/responses/chat/completions', 'https://api.openai.com/v1/chat/completions', 'doubled'],
  ['https://api.openai.com/v2/embeddings', 'https://api.openai.com/v1/embeddings', 'version'],
  ['https://api.openai.com/v1/embeddings/', 'https://api.openai.com/v1/embeddings', 'spelling'],
  ['https://api.cohere.com/v3/chat', 'https://api.cohere.com/v2/chat', 'version'],
  ['https://api.openai.com/v1/messages', 'https://api.openai.com/v1/chat/completions', 'protocol'],
  [
    'https://api.groq.com/v1/chat/completions',
    'https://api.groq.com/openai/v1/chat/completions',
    'missing',
    'https://api.groq.com/openai/v1',
  ],
  ['https://openrouter.ai/v1/chat/completions', 'https://openrouter.ai/api/v1/chat/completions', 'missing'],
  [
    'https://api.deepseek.com/v1/messages',
    'https://api.deepseek.com/anthropic/v1/messages',
    'missing',
    'https://api.deepseek.com/anthropic',
  ],
  [
    'https://generativelanguage.googleapis.com/v1/chat/completions',
    'https://generativelanguage.googleapis.com/v1beta/openai/chat/completions',
    'version',
  ],
  ['https://open.bigmodel.cn/v1/chat/completions', 'https://open.bigmodel.cn/api/paas/v4/chat/completions', 'version'],
  ['https://qianfan.baidubce.com/v1/chat/completions', 'https://qianfan.baidubce.com/v2/chat/completions', 'version'],
  ['https://relay.example.com/chat/completions', 'https://relay.example.com/v1/chat/completions', 'missing'],
  ['https://relay.example.com/v1/chat', 'https://relay.example.com/v1/chat/completions', 'spelling'],
  ['https://relay.example.com/v1//chat/completions', 'https://relay.example.com/v1/chat/completions', 'missing'],
  ['http://localhost:11434/chat/completions', 'http://localhost:11434/v1/chat/completions', 'missing'],
  [
    'https://generativelanguage.googleapis.com/v1beta/v1beta/models/demo:generateContent',
    'https://generativelanguage.googleapis.com/v1beta/models/demo:generateContent',
    'doubled',
  ],
  ['http://localhost:11434/api/api/chat', 'http://localhost:11434/api/chat', 'doubled'],
  ['https://app.example.com/tea/tea', null],
  // As they should be, or nothing like it.
  ['https://api.openai.com/v1/chat/completions', null],
  ['https://api.deepseek.com/chat/completions', null],
  ['https://api.deepseek.com/v1/chat/completions', null],
  ['https://open.bigmodel.cn/api/coding/paas/v4/chat/completions', null],
  ['http://localhost:11434/api/chat', null],
  ['http://localhost:8080/completion', null],
  ['https://app.example.com/api/chat', null],
  ['https://generativelanguage.googleapis.com/v1beta/models', null],
  ['https://me.openai.azure.com/openai/deployments/a/chat/completions', null],
  ['https://relay.example.com/v1/chat/completions', null],
  ['https://relay.example.com/', null],
  ['https://api.cohere.com/v1/chat', null],
  ['https://relay.example.com/accounts//v1/chat/completions', null],
  ['https://api.openai.com/v1/vector_stores/vs_1/files', null],
])('%s means %s', (called, url, by, baseURL) => {
  const meant = nearestUrl(new URL(called));
  expect(meant?.url ?? null).toBe(url);
  if (by !== undefined) expect(meant?.by).toBe(by);
  if (baseURL !== undefined) expect(meant?.baseURL).toBe(baseURL);
});

it.each<[path: string, called: string, url: string | null]>([
  ['v1/responses', 'https://api.openai.com/v1/chat/completions', 'https://api.openai.com/v1/responses'],
  ['/v1/responses', 'https://api.groq.com/openai/v1/chat/completions', 'https://api.groq.com/openai/v1/responses'],
  [
    '/v1beta/interactions',
    'https://generativelanguage.googleapis.com/v1/models/a:generateContent',
    'https://generativelanguage.googleapis.com/v1beta/interactions',
  ],
  ['no path at all', 'https://api.openai.com/v1/models', null],
])('%s of %s is %s', (path, called, url) => {
  expect(urlOfPath(path, new URL(called))).toBe(url);
});
