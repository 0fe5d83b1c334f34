import { describe, expect, it } from 'vitest';
import { classify, type Failure } from '../../lib/classifier/index.ts';
import { en } from '../../lib/interface-texts/en/index.ts';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { requestMarks, responseMarks } from './body-marks.ts';

const failureOf = (request: unknown, response: unknown) => {
  const responseBody = textBody(JSON.stringify(response));
  const exchange = exchangeWith({ status: 400, requestBody: textBody(JSON.stringify(request)), responseBody });
  return { failure: classify(exchange) as Failure, responseBody };
};

describe('marks in the request', () => {
  const error = (message: string, param: string) => ({
    error: { message, type: 'invalid_request_error', param, code: 'invalid_value' },
  });

  it('are at the field that the error blames, with the provider’s words', () => {
    const { failure } = failureOf({ messages: [{ role: 'x' }] }, error('Invalid role', 'messages[0].role'));
    expect(requestMarks(failure, en)).toEqual([
      { steps: ['messages', 0, 'role'], tone: 'problem', text: 'Invalid role' },
    ]);
  });

  it('are at what should hold a missing field', () => {
    const { failure } = failureOf({ messages: [{}] }, error('Required', 'messages[0].role'));
    expect(requestMarks(failure, en)).toEqual([
      { steps: ['messages', 0], tone: 'problem', text: '“messages[0].role” is missing here. Required' },
    ]);
  });

  it('are cut where the provider talks too much', () => {
    const { failure } = failureOf({ n: 1 }, error('long '.repeat(200), 'n'));
    expect(requestMarks(failure, en)[0]?.text.length).toBeLessThan(300);
  });

  it('are none without a failure', () => {
    expect(requestMarks(null, en)).toEqual([]);
  });
});

describe('marks in the response', () => {
  it('are at what the verdict was read from', () => {
    const { failure, responseBody } = failureOf(
      {},
      { error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } },
    );
    expect(responseMarks(failure, responseBody, en).map(({ steps }) => steps)).toContainEqual(['error', 'code']);
  });

  it.each([
    ['body error.raw error.code', [['error', 'raw']]],
    ['body choices[].finish_reason', [['choices', 0, 'finish_reason']]],
    ['body error.gone', []],
    ['body __proto__.x', []],
    ['header retry-after', []],
  ])('of “%s” are %j', (from, expected) => {
    const { failure } = failureOf({}, { error: { message: 'x' } });
    const body = textBody('{"error":{"raw":"{\\"error\\":{}}"},"choices":[{"finish_reason":"length"}]}');
    const marked = responseMarks({ ...failure, evidence: [{ from, said: '', rule: '' }] }, body, en);
    expect(marked.map(({ steps }) => steps)).toEqual(expected);
  });

  it('are none where the call of the app’s server is judged', () => {
    const { failure, responseBody } = failureOf({}, { error: { message: 'x', code: 'insufficient_quota' } });
    const behind = { ...failure, server: { host: 'app.test', status: 500 } };
    expect(responseMarks(failure, responseBody, en)).not.toEqual([]);
    expect(responseMarks(behind, responseBody, en)).toEqual([]);
  });

  it('are none in a body that is no JSON', () => {
    const { failure } = failureOf({}, { error: { message: 'x', code: 'insufficient_quota' } });
    expect(responseMarks(failure, textBody('<html>'), en)).toEqual([]);
  });
});
