import { expect, it } from 'vitest';
import { readWords } from '../read/error.ts';
import { spokenProvider } from './spoken-provider.ts';

it.each([
  ['openai.AuthenticationError: Error code: 401', 'openai'],
  ['<groq.RateLimitError: slow>', 'groq'],
  ['google.genai.errors.ClientError: 400 INVALID_ARGUMENT', 'gemini'],
  ['An error occurred (AccessDeniedException) when calling the InvokeModel operation: no', 'bedrock'],
  ['OpenAI API key is missing. Pass it using the apiKey parameter.', 'openai'],
  ['AI_LoadAPIKeyError: Google Generative AI API key is missing.', 'gemini'],
  ['ANTHROPIC_API_KEY is not set', 'anthropic'],
  ['HF_TOKEN is missing', 'huggingface'],
  ['[GoogleGenerativeAI Error]: no', 'gemini'],
  ['DeepSeek API error: 402', 'deepseek'],
  ['Error calling Mistral: no', 'mistral'],
  ["Client error '401 Unauthorized' for url 'https://api.together.xyz/v1/chat/completions'", 'together'],
  ['Incorrect API key provided. You can find it at https://platform.openai.com/account/api-keys.', 'openai'],
  ['Incorrect API key provided: sk-proj-********Brea.', 'openai'],
  ['Invalid key gsk_abc…wXyZ', 'groq'],
  ['Incorrect API key provided: sk-********Brea.', null],
  ['See https://vercel.com/docs/errors/FUNCTION_INVOCATION_TIMEOUT', null],
  ['NoSuchBucket: see https://docs.aws.amazon.com/s3/', null],
  ['MY_APP_TOKEN is missing', null],
  ['The model is not listed on https://huggingface.co/models', null],
  ['See https://example.com/errors', null],
  ['An error occurred.', null],
  ['The request to the database failed', null],
])('“%s” speaks of %s', (words, id) => {
  expect(spokenProvider(readWords(words, 'body'))?.id ?? null).toBe(id);
});
