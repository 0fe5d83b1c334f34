import { describe, expect, it } from 'vitest';
import { readError, readWords } from './error.ts';

const messages = (value: unknown): readonly string[] => readError(value).messages.map((said) => said.value);
const identifiers = (value: unknown): readonly string[] => readError(value).identifiers.map((said) => said.value);

describe('readError', () => {
  it.each<[name: string, value: unknown, expected: readonly string[]]>([
    ['an object', { error: { message: 'Bad' } }, ['Bad']],
    ['a string', { error: 'Bad' }, ['Bad']],
    ['a list', { error: [{ message: 'Bad' }] }, ['Bad']],
    ['a list of strings', { error: ['Bad', 'Worse'] }, ['Bad', 'Worse']],
    ['JSON text', { error: '{"message":"Bad"}' }, ['Bad']],
    ['JSON behind words', { message: '400 {"error":{"message":"Bad"}}' }, ['400', 'Bad']],
    ['a flat message', { statusCode: 403, message: 'Bad' }, ['Bad']],
    ['an array around it', [{ error: { message: 'Bad' } }], ['Bad']],
    [
      'the complaints of FastAPI',
      { detail: [{ loc: ['body', 'model'], msg: 'field required', type: 'missing' }] },
      ['body.model: field required'],
    ],
    ['a reason that is a sentence', { reason: 'It went wrong', error: true }, ['It went wrong']],
    ['numbers', { message: 42 }, ['42']],
    ['nothing that speaks', { foo: { message: 'not an error field' } }, []],
  ])('reads a message in %s', (_, value, expected) => {
    expect(messages(value)).toEqual(expected);
  });

  it('takes codes of any type, in lower case', () => {
    expect(identifiers({ error: { code: 429, type: 'Rate_Limit', status: null, reason: {} } })).toEqual([
      '429',
      'rate_limit',
    ]);
  });

  it('tells where each word stood', () => {
    expect(readError({ error: { code: 'x', message: 'Bad' } })).toMatchObject({
      identifiers: [{ from: 'body error.code', value: 'x' }],
      messages: [{ from: 'body error.message', value: 'Bad' }],
    });
  });

  it('keeps the parameter apart from what speaks', () => {
    const reading = readError({ error: { message: 'Bad', param: 'messages[0]: rate limit 429' } });
    expect(reading.messages.map((said) => said.value)).toEqual(['Bad']);
    expect(reading.param?.value).toBe('messages[0]: rate limit 429');
  });

  it('stops in the depth', () => {
    let value: unknown = 'deep';
    for (let depth = 0; depth < 5000; depth++) value = { error: value };
    expect(messages(value)).toEqual([]);
  });

  it('reads plain words', () => {
    expect(readWords('no healthy upstream', 'body').messages).toEqual([{ from: 'body', value: 'no healthy upstream' }]);
  });
});
