import { describe, expect, it } from 'vitest';
import { english } from './language.ts';
import { messageQuote, untoldQuote } from './message-quote.ts';
import { processorTime } from '../../../tests/processor-time.ts';

const chinese = { ...english, id: 'zh-CN' };

describe('the sentence that says what is wrong', () => {
  it.each([
    ['The model expects a single `text` element per message.', 'The model expects a single `text` element per message'],
    ['Bad request\nThe seed must be even.', 'The seed must be even'],
    ['Validation error: seed is odd (request id: 8f14e45fceea)', 'seed is odd'],
    ['参数 seed 不能为奇数。请修改', '参数 seed 不能为奇数'],
    ['<p>Seed is <b>odd</b></p>', 'Seed is odd'],
  ])('of %j', (message, quote) => {
    expect(messageQuote({ message }, english)).toBe(quote);
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
    '请求体格式错误',
    '引擎层内部错误；请稍后重试',
    '参数字段或者值有误',
  ])('is not there in %j', (message) => {
    expect(messageQuote({ message }, english)).toBeNull();
  });

  it.each([
    ['参数 seed 不能为奇数。The seed must be even.', english, 'The seed must be even'],
    ['The seed must be even. 参数 seed 不能为奇数。', chinese, '参数 seed 不能为奇数'],
    ['The seed must be even.', chinese, 'The seed must be even'],
  ])('of %j is in the reader’s language where it can be', (message, language, quote) => {
    expect(messageQuote({ message }, language)).toBe(quote);
  });

  it('is cut', () => {
    expect(messageQuote({ message: `seed ${'x'.repeat(500)}` }, english)).toHaveLength(200);
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
    ['1分钟内最多请求60次', 'More than 60 requests per minute', null],
    ['1分钟内最多请求30次', 'More than 60 requests per minute', '1分钟内最多请求30次'],
    ['额度：0.104622', 'The balance is $0.10.', null],
    ['额度：0.124622', 'The balance is $0.10.', '额度：0.124622'],
  ])('of %j beside %j: %j', (message, said, quote) => {
    expect(untoldQuote({ message, model: 'gpt-9' }, said, english)).toBe(quote);
  });

  it('reads a message of megabytes at once', () => {
    const message = `${"a_'".repeat(700_000)}\n${'x'.repeat(700_000)}`;
    expect(processorTime(() => untoldQuote({ message, model: null }, '', english))).toBeLessThan(500);
  });
});
