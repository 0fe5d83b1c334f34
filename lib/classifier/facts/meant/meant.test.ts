import { describe, expect, it } from 'vitest';
import { textBody } from '../../../../tests/exchange.ts';
import { factsOf, plainFacts } from '../../../../tests/facts.ts';

const chat = 'https://api.openai.com/v1/chat/completions';
const sent = (request: object, url = chat) => ({ url, requestBody: textBody(JSON.stringify(request)) });

describe('the line to copy', () => {
  it.each<[what: string, said: string | object, request: object, code: string | undefined]>([
    [
      'the new name with the old value',
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      { max_tokens: 100 },
      'json: max_completion_tokens: 100',
    ],
    [
      'the bound that was passed',
      {
        error: { message: 'Invalid max_tokens value, the valid range of max_tokens is [1, 8192]', param: 'max_tokens' },
      },
      { max_tokens: 9000 },
      'json: max_tokens: 8192',
    ],
    [
      'nothing where the bound itself is not allowed',
      { error: { message: 'must be in [0.0, 2.0)', param: 'temperature' } },
      { temperature: 3 },
      undefined,
    ],
    [
      'what the answer may still have',
      "This model's maximum context length is 1000 tokens. However, you requested 1200 tokens (900 in the messages, 300 in the completion).",
      { max_tokens: 300 },
      'json: max_tokens: 100',
    ],
    [
      'nothing where the input alone is too long',
      "This model's maximum context length is 1000 tokens. However, you requested 1400 tokens (1100 in the messages, 300 in the completion).",
      { max_tokens: 300 },
      undefined,
    ],
    [
      'the only value',
      { error: { message: 'invalid temperature: only 1 is allowed for this model', param: 'temperature' } },
      { temperature: 0.2 },
      'json: temperature: 1',
    ],
    [
      'the value that was meant',
      {
        error: {
          message: "Invalid value: 'hihg'. Supported values are: 'low', 'medium', and 'high'.",
          param: 'reasoning_effort',
        },
      },
      { reasoning_effort: 'hihg' },
      'json: reasoning_effort: "high"',
    ],
    [
      'a header with its value',
      "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
      {},
      'header: anthropic-dangerous-direct-browser-access: true',
    ],
    ['a variable', 'ACME_API_KEY is not set. Add it to your .env file.', {}, 'env: ACME_API_KEY=…'],
  ])('is %s', (_, said, request, code) => {
    expect(plainFacts(factsOf(said, sent(request)))['correction']).toBe(code);
  });

  it('is the base URL of a path that leads nowhere', () => {
    const facts = factsOf('Not Found', { status: 404, ...sent({}, 'https://api.openai.com/v1/v1/chat/completions') });
    expect(plainFacts(facts)).toMatchObject({
      correction: 'baseURL: baseURL: "https://api.openai.com/v1"',
      meantUrl: chat,
    });
  });

  it('is the address that the answer tells to use', () => {
    const facts = factsOf('Not supported in the v1/chat/completions endpoint. Did you mean to use v1/responses?', {
      status: 404,
    });
    expect(plainFacts(facts)).toMatchObject({ correction: 'url: https://api.openai.com/v1/responses' });
  });
});

it('is the model that is listed or known', () => {
  const facts = factsOf("The model 'demo-5-nanoo' does not exist. Available models: demo-5, demo-5-nano", {
    status: 404,
    ...sent({ model: 'demo-5-nanoo' }),
  });
  expect(plainFacts(facts)).toMatchObject({ model: 'demo-5-nanoo', meantModel: 'demo-5-nano' });
});
