import { expect, it } from 'vitest';
import { replacedParameter } from './replaced-parameter.ts';

it.each<[parameter: string, url: string, name: string | null]>([
  ['max_tokens', 'https://api.openai.com/v1/chat/completions', 'max_completion_tokens'],
  ['max_tokens', 'https://api.openai.com/v1/responses', 'max_output_tokens'],
  ['messages', 'https://api.openai.com/v1/responses', 'input'],
  ['max_completion_tokens', 'https://api.mistral.ai/v1/chat/completions', 'max_tokens'],
  ['max_tokens', 'https://api.mistral.ai/v1/chat/completions', null],
  [
    'max_tokens',
    'https://generativelanguage.googleapis.com/v1beta/models/a:generateContent',
    'generationConfig.maxOutputTokens',
  ],
  ['stop', 'https://api.anthropic.com/v1/messages', 'stop_sequences'],
  ['temperature', 'https://api.openai.com/v1/responses', null],
  ['constructor', 'https://api.openai.com/v1/responses', null],
])('%s at %s is %s', (parameter, url, name) => {
  expect(replacedParameter(parameter, new URL(url))).toBe(name);
});
