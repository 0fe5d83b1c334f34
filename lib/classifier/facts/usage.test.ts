import { describe, expect, it } from 'vitest';
import { textBody } from '../../../tests/exchange.ts';
import { factsOf, plainFacts } from '../../../tests/facts.ts';

const good = (request: object, url = 'https://api.openai.com/v1/chat/completions') => ({
  status: 200,
  url,
  requestBody: textBody(JSON.stringify(request)),
});

describe('usage', () => {
  it.each<[what: string, body: object, usage: object]>([
    [
      'of OpenAI',
      {
        choices: [{ finish_reason: 'length' }],
        usage: {
          prompt_tokens: 9,
          completion_tokens: 100,
          completion_tokens_details: { reasoning_tokens: 96 },
          prompt_tokens_details: { cached_tokens: 4 },
        },
      },
      { input: 9, output: 100, reasoning: 96, cached: 4 },
    ],
    [
      'of the Responses API',
      {
        status: 'incomplete',
        incomplete_details: { reason: 'max_output_tokens' },
        usage: { input_tokens: 9, output_tokens: 16, output_tokens_details: { reasoning_tokens: 16 } },
      },
      { input: 9, output: 16, reasoning: 16 },
    ],
    [
      'of Anthropic',
      {
        stop_reason: 'max_tokens',
        content: [],
        usage: { input_tokens: 9, output_tokens: 5, cache_read_input_tokens: 3 },
      },
      { input: 9, output: 5, cached: 3 },
    ],
    [
      'of Gemini, which counts thoughts apart',
      {
        candidates: [{ finishReason: 'MAX_TOKENS' }],
        usageMetadata: { promptTokenCount: 9, candidatesTokenCount: 2, thoughtsTokenCount: 60 },
      },
      { input: 9, output: 62, reasoning: 60 },
    ],
    [
      'of Bedrock',
      { stopReason: 'max_tokens', output: { message: {} }, usage: { inputTokens: 13, outputTokens: 5 } },
      { input: 13, output: 5 },
    ],
    [
      'of Ollama',
      { done: true, done_reason: 'length', response: '', prompt_eval_count: 7, eval_count: 20 },
      { input: 7, output: 20 },
    ],
  ])('%s', (_, body, usage) => {
    expect(factsOf(body, good({})).usage).toMatchObject(usage);
  });
});

describe('an answer that was cut', () => {
  const cut = { choices: [{ finish_reason: 'length', message: { content: 'x' } }] };

  it.each<[what: string, url: string, request: object, facts: object]>([
    [
      'the request’s own limit',
      'https://api.openai.com/v1/chat/completions',
      { max_tokens: 100 },
      { parameter: 'max_tokens', limit: '100 tokens', finish: 'length' },
    ],
    [
      'the newer name where there is none',
      'https://api.openai.com/v1/chat/completions',
      {},
      { parameter: 'max_completion_tokens' },
    ],
    ['the usual name elsewhere', 'https://relay.example.com/v1/chat/completions', {}, { parameter: 'max_tokens' }],
    [
      'the name of the Responses API',
      'https://api.openai.com/v1/responses',
      { max_output_tokens: 16 },
      { parameter: 'max_output_tokens', limit: '16 tokens' },
    ],
    [
      'a name inside another',
      'https://generativelanguage.googleapis.com/v1beta/models/a:generateContent',
      { generationConfig: { maxOutputTokens: 8 } },
      { parameter: 'generationConfig.maxOutputTokens', limit: '8 tokens' },
    ],
    [
      'Ollama’s',
      'http://localhost:11434/api/chat',
      { options: { num_predict: 20 } },
      { parameter: 'options.num_predict', limit: '20 tokens' },
    ],
  ])('names %s', (_, url, request, facts) => {
    expect(plainFacts(factsOf(cut, good(request, url)))).toMatchObject(facts);
  });

  it('repeats the limit of the answer where the request is not at hand', () => {
    const body = { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' }, max_output_tokens: 16 };
    const facts = factsOf(body, {
      status: 200,
      url: 'https://api.openai.com/v1/responses',
      requestBody: { kind: 'empty' },
    });
    expect(plainFacts(facts)).toMatchObject({ limit: '16 tokens', parameter: 'max_output_tokens' });
  });

  it('names no limit of an answer that ended by itself', () => {
    const { limit, parameter } = factsOf({ choices: [{ finish_reason: 'content_filter' }] }, good({ max_tokens: 5 }));
    expect([limit, parameter]).toEqual([undefined, undefined]);
  });
});
