import { describe, expect, it } from 'vitest';
import { callWith } from '../../tests/rows.ts';
import { textBody } from '../../tests/exchange.ts';
import type { Failure } from '../classifier/index.ts';
import { copiedLine, correctedLine } from './corrected-line.ts';

/** A refused parameter whose value is to be sent under another name. */
function renamed(value: unknown): Failure {
  const { problem } = callWith({
    status: 400,
    requestBody: textBody(JSON.stringify({ model: 'gpt-5', max_tokens: value })),
    responseBody: textBody(
      JSON.stringify({
        error: {
          message:
            "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
          param: 'max_tokens',
          code: 'unsupported_parameter',
        },
      }),
    ),
  });
  if (problem === null) throw new Error('That is no failure');
  return problem;
}

const withCorrection = (kind: 'url' | 'env' | 'header', code: string): Failure => {
  const failure = renamed(1);
  return { ...failure, facts: { ...failure.facts, correction: { kind, code, from: '', said: '' } } };
};

describe('the corrected line', () => {
  it('is the code that the verdict tells', () => {
    expect(correctedLine(renamed(100))).toBe('max_completion_tokens: 100');
  });

  it('is not there without a correction', () => {
    const { problem } = callWith({ status: 401, responseBody: textBody('{"error":{"code":"invalid_api_key"}}') });
    expect(problem && correctedLine(problem)).toBeNull();
  });

  it.each([
    ['backticks', '```'],
    ['what ends a line', 'a\nb\u2028c'],
    ['marks that reorder', 'a\u202Eb'],
    ['spaces in a row', 'a   b'],
    ['tags', 'a\u{E0041}b'],
    ['half a character', 'a\uD83D'],
  ])('has %s as escapes, and means the same', (_, value) => {
    const line = correctedLine(renamed([value])) ?? '';
    expect(line).not.toMatch(/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Surrogate}`]| {2}/u);
    expect(JSON.parse(line.replace(/^max_completion_tokens: /u, ''))).toEqual([value]);
  });

  it.each([
    ['url', 'https://a.test/`x`\u202E', 'https://a.test/%60x%60'],
    ['header', 'x-a:\n`b`', "x-a: 'b'"],
    ['env', 'OPENAI_API_KEY=…', 'OPENAI_API_KEY=…'],
  ] as const)('of the kind “%s” stays on its line', (kind, code, line) => {
    expect(correctedLine(withCorrection(kind, code))).toBe(line);
  });
});

it.each([
  ['OPENAI_API_KEY=…', 'OPENAI_API_KEY='],
  ['max_completion_tokens: 100', 'max_completion_tokens: 100'],
  ['stop: "…"', 'stop: "…"'],
])('%s is copied as %s', (line, copied) => {
  expect(copiedLine(line)).toBe(copied);
});
