import { describe, expect, it } from 'vitest';
import { messageQuote, untoldQuote } from './message-quote.ts';
import { processorTime } from '../../../tests/processor-time.ts';

describe('the sentence that says what is wrong', () => {
  it.each([
    ['The model expects a single `text` element per message.', 'The model expects a single `text` element per message'],
    ['Bad request\nThe seed must be even.', 'The seed must be even'],
    ['Validation error: seed is odd (request id: 8f14e45fceea)', 'seed is odd'],
    ['参数 seed 不能为奇数。请修改', '参数 seed 不能为奇数'],
    ['<p>Seed is <b>odd</b></p>', 'Seed is odd'],
  ])('of %j', (message, quote) => {
    expect(messageQuote({ message })).toBe(quote);
  });

  it.each([
    null,
    '',
    'Bad Request',
    'The caller does not have permission',
    'An internal error occurred. Please try again later.',
    'Provider returned error',
    'invalid_request_error',
    '{"error":"seed is odd"}',
  ])('is not there in %j', (message) => {
    expect(messageQuote({ message })).toBeNull();
  });

  it('is cut', () => {
    expect(messageQuote({ message: `seed ${'x'.repeat(500)}` })).toHaveLength(200);
  });
});

describe('the sentence that nothing else tells', () => {
  it.each<[message: string, said: string, quote: string | null]>([
    ['The limit is 300. Used 120.', 'The limit is 300.', 'Used 120'],
    ['At most 8192 tokens', 'at most 8,192 tokens', null],
    ["Set 'store' to true.", 'Check the body.', "Set 'store' to true"],
    ["Set 'store' to true.", 'Set “store” to true.', null],
    ['max_tokens is wrong', 'A value is wrong.', 'max_tokens is wrong'],
    ['topK is wrong', 'A value is wrong.', 'topK is wrong'],
    ['Something is wrong', 'A value is wrong.', null],
    ['messages.3.role is wrong', 'Correct “messages[3].role”.', null],
    ['Model not found (request id: 8f14e45fceea)', 'Model not found', null],
    ['No quota in org-4f81 for gpt-9', 'No quota.', null],
    ['Read https://example.com/v1/errors_1', 'No quota.', null],
    ['Error 500 at the gateway', 'No quota.', null],
  ])('of %j beside %j: %j', (message, said, quote) => {
    expect(untoldQuote({ message, model: 'gpt-9' }, said)).toBe(quote);
  });

  it('reads a message of megabytes at once', () => {
    const message = `${"a_'".repeat(700_000)}\n${'x'.repeat(700_000)}`;
    expect(processorTime(() => untoldQuote({ message, model: null }, ''))).toBeLessThan(500);
  });
});
