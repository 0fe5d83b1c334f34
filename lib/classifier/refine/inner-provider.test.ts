import { describe, expect, it } from 'vitest';
import { addresseeFor } from '../match/addressee.ts';
import { findAddressee } from '../match/host.ts';
import { protocols } from '../protocols/index.ts';
import { readError } from '../read/error.ts';
import { innerProvider, isRelayed } from './inner-provider.ts';

const outer = { id: 'gateway', name: 'Gateway' };

it.each<[name: string, value: unknown, id: string | null]>([
  [
    'OpenRouter’s field',
    {
      error: {
        message: 'Provider returned error',
        metadata: { provider_name: 'OpenAI', raw: '{"error":{"message":"x"}}' },
      },
    },
    'openai',
  ],
  ['a provider that is not known', { error: { metadata: { provider_name: 'BaseTen' } } }, 'baseten'],
  [
    'LiteLLM’s class',
    { error: { message: 'litellm.RateLimitError: AnthropicException - {"type":"error"}' } },
    'anthropic',
  ],
  ['Portkey’s prefix', { error: { message: 'openai error: Incorrect API key' } }, 'openai'],
  [
    'LiteLLM’s class behind another',
    { error: { message: 'litellm.RateLimitError: RateLimitError: OpenAIException - slow' } },
    'openai',
  ],
  ['OpenCode’s prefix', { error: { message: 'Error from provider (Moonshot AI): only 1 is allowed' } }, 'moonshot'],
  ['Portkey’s field', { error: { message: 'x' }, provider: 'anthropic' }, 'anthropic'],
  ['a name that others use', { error: { metadata: { provider_name: 'Xiaomi' } } }, 'mimo'],
  ['no name before “error”', { error: { message: 'upstream error: do request failed' } }, null],
  ['words that are none', { error: { message: 'An internal error: try again' } }, null],
])('finds %s', (_, value, id) => {
  expect(innerProvider(readError(value), outer)?.id ?? null).toBe(id);
});

it('is silent where gateway and provider are the same', () => {
  expect(innerProvider(readError({ metadata: { provider_name: 'Gateway' } }), outer)).toBeNull();
});

it('believes an address only where nobody knows the server', () => {
  const error = readError({ error: { message: 'Bad key, see https://platform.openai.com/account/api-keys' } });
  expect(innerProvider(error, protocols.plain.compatible)?.id).toBe('openai');
  expect(innerProvider(error, outer)).toBeNull();
});

describe('a server of one’s own', () => {
  const openai = { id: 'openai', name: 'OpenAI' };
  const at = (path: string, chosen: 'plain' | 'openai') =>
    addresseeFor({
      ...(findAddressee(
        { method: 'POST', url: '', resourceType: 'fetch' },
        new URL(`https://llm.example.com${path}`),
      ) ?? {
        party: protocols.plain.compatible,
        byPort: false,
        byVersion: false,
      }),
      provider: null,
      protocol: protocols[chosen],
      chosen: true,
    });

  it.each<[name: string, chosen: 'plain' | 'openai', inner: typeof openai | null, hasKey: boolean, relayed: boolean]>([
    ['that speaks no API', 'plain', null, true, true],
    ['that speaks an API, without a key', 'openai', openai, false, true],
    ['that speaks an API, with a key', 'openai', openai, true, false],
    ['that speaks an API and names nobody', 'openai', null, false, false],
  ])('%s', (_, chosen, inner, hasKey, relayed) => {
    expect(isRelayed(at('/v1/chat/completions', chosen), inner, readError({ error: 'no' }), hasKey)).toBe(relayed);
  });

  it.each<[words: string, relayed: boolean]>([
    ['Incorrect API key provided: sk-********Brea.', true],
    ['Invalid token: hf_…wXyZ', true],
    ['Incorrect API key provided.', false],
    ['Use a key like sk-proj-abc, not a task-*.', false],
  ])('that quotes a key which the page has not sent, or none: %s', (words, relayed) => {
    const error = readError({ error: { message: words } });
    expect(isRelayed(at('/v1/chat/completions', 'openai'), null, error, false)).toBe(relayed);
    expect(isRelayed(at('/v1/chat/completions', 'openai'), null, error, true)).toBe(false);
  });
});
