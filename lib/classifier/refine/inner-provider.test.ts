import { expect, it } from 'vitest';
import { readError } from '../read/error.ts';
import { innerProvider } from './inner-provider.ts';

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
