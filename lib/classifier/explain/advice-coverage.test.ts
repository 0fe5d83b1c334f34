import { describe, expect, it } from 'vitest';
import { isAdviceCovered, isCorrectionCovered } from './advice-coverage.ts';

const TOP_UP = 'Top up the Example account; retrying does not help. https://example.com/billing';
const SHORTEN = 'Shorten the input by at least 702 to fit into 4,097 tokens: drop or summarize old messages.';

describe('the advice of a response is covered', () => {
  it.each([
    ['Please top up and try again', TOP_UP],
    ['请充值后再试', TOP_UP],
    ["please remove 'stream' key value in the request payload", 'Remove “stream” from the request.'],
    ['Please top up your balance or update your payment method: https://example.com/billing/', TOP_UP],
    ['Please reduce the length of the messages or completion', SHORTEN],
    ["Use 'max_completion_tokens' instead", 'Send “max_completion_tokens” instead of “max_tokens”.'],
    ["Please make sure the image has one of: ['png', 'jpeg']", 'Convert the image to one of “png” and “jpeg”.'],
    ['请降低并发，或联系客服增加限额', 'Limit concurrent requests: queue the rest. Look up the quota in the console.'],
    ['Enable it by visiting https://a.example.com/x then retry', 'Enable the API at https://a.example.com/x.'],
  ])('%j by %j', (advice, said) => {
    expect(isAdviceCovered(advice, said, [])).toBe(true);
  });

  it('by the page that is told beside the fixes', () => {
    expect(isAdviceCovered('请访问 https://example.com/help', TOP_UP, ['https://example.com/help'])).toBe(true);
  });
});

describe('the advice of a response is not covered', () => {
  it.each([
    ['Please upgrade your plan', TOP_UP],
    ['Top up at https://other.example.com/pay', TOP_UP],
    ['Use the context-compression plugin', SHORTEN],
    ['Please use fewer than 4,096 tokens', SHORTEN],
    ['Set "store" to true', 'Send one of “a”.'],
    ['try increasing the context size or enable context shift', SHORTEN],
    ['请前往控制台申请试用', TOP_UP],
    ['请联系客服', TOP_UP],
  ])('%j by %j', (advice, said) => {
    expect(isAdviceCovered(advice, said, [])).toBe(false);
  });
});

describe('a line to copy', () => {
  it.each([
    ['max_tokens: 4096', 'Lower “max_tokens” to at most 4,096.', true],
    ['enable_thinking: true', 'Set “enable_thinking” to “True”: nothing else is allowed.', true],
    ['https://api.example.com/v2/chat', 'Call /v2/chat instead.', true],
    ['baseURL: "https://api.example.com/v2"', 'Set the SDK’s base URL to https://api.example.com/v2.', true],
    ['baseURL: "https://api.example.com/v2"', 'Check the base URL https://api.example.com/v1.', false],
    ['max_tokens: 4096', 'Lower “max_tokens” to at most 8,192.', false],
    ['https://api.example.com/v2/chat', 'Call /v1/chat instead.', false],
  ])('%j is covered by %j: %s', (code, said, covered) => {
    expect(isCorrectionCovered(code, said)).toBe(covered);
  });
});
