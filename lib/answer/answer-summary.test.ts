import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { summariseAnswer, tokenSums, totalTokens } from './answer-summary.ts';
import type { Usage } from './answer.ts';

const usage = (changes: Partial<Usage>): Usage => ({
  input: 10,
  output: 5,
  total: null,
  cacheRead: null,
  cacheWrite: null,
  reasoning: null,
  inputHoldsCache: true,
  outputHoldsReasoning: true,
  billed: null,
  contextLimit: null,
  generationMs: null,
  event: 0,
  ...changes,
});

describe('the summary of an answer', () => {
  it('holds counts, the end and the names of OpenTelemetry', () => {
    const body = {
      model: 'gpt-5-mini',
      choices: [{ index: 0, message: { content: 'hi' }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 21, completion_tokens: 9 },
    };
    const summary = summariseAnswer(exchangeWith({ responseBody: textBody(JSON.stringify(body)) }), 'openai');
    expect(summary).toMatchObject({
      protocol: 'openai-chat',
      usage: { input: 21, output: 9 },
      missing: null,
      finishes: [{ reason: 'stop' }],
      trouble: [],
      attributes: { 'gen_ai.provider.name': 'openai', 'gen_ai.usage.input_tokens': 21 },
    });
  });

  it.each<readonly [what: string, status: number, body: string]>([
    ['an error', 429, '{"error":{"message":"slow down"}}'],
    ['an error with a good status', 200, '{"error":{"message":"slow down"}}'],
    ['a list of models', 200, '{"object":"list","data":[{"id":"gpt-5"}]}'],
    ['no JSON', 200, '<html>'],
  ])('is none for %s', (_, status, body) => {
    expect(summariseAnswer(exchangeWith({ status, responseBody: textBody(body) }), null)).toBeNull();
  });
});

describe('the tokens of a usage', () => {
  it.each<
    readonly [what: string, counts: Partial<Usage>, input: number | null, output: number | null, total: number | null]
  >([
    ['what the counts hold already', { cacheRead: 8, reasoning: 4 }, 10, 5, 15],
    ['what a cache took beside them', { cacheRead: 100, cacheWrite: 20, inputHoldsCache: false }, 130, 5, 135],
    ['reasoning beside them', { reasoning: 7, outputHoldsReasoning: false }, 10, 12, 22],
    ['only a total', { input: null, output: null, total: 30 }, null, null, 30],
    ['only the output', { input: null }, null, 5, 5],
  ])('count %s once', (_, counts, input, output, total) => {
    expect(tokenSums(usage(counts))).toEqual({ input, output });
    expect(totalTokens(usage(counts))).toBe(total);
  });
});
