import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../tests/exchange.ts';
import { classify, english, explain } from '../classifier/index.ts';
import type { Explanation, Failure } from '../classifier/index.ts';
import { en } from '../interface-texts/en/index.ts';
import { textNotes } from './plain-text.ts';
import type { Problem } from './problem.ts';

function problem(changes: Partial<Failure> = {}, words: Partial<Explanation> = {}): Problem {
  const exchange = exchangeWith({
    url: 'https://api.moonshot.ai/v1/chat/completions',
    status: 429,
    requestBody: textBody('{"model":"kimi-k2"}'),
    responseHeaders: headersOf({ 'access-control-allow-origin': '*' }),
    responseBody: textBody('{"error":{"type":"rate_limit_reached_error","message":"max concurrency: 3"}}'),
  });
  const verdict = classify(exchange);
  if (verdict.kind === 'ok' || verdict.kind === 'not-llm') throw new Error(`no failure: ${verdict.kind}`);
  const failure = { ...verdict, ...changes };
  return { exchange, failure, explanation: { ...explain(failure, english), ...words } };
}

describe('a note as plain text', () => {
  it('tells what failed, where, why, and what to do', () => {
    const shown = problem();
    const { explanation } = shown;
    const text = textNotes([shown], en, { withRequest: true });
    const [headline, title] = text.split('\n');
    expect(headline).toBe('Moonshot AI · 429 · rate limit · concurrency');
    expect(title).toBe(explanation.title);
    for (const part of [
      'When: 2026-01-01 00:00:00 UTC',
      'Endpoint: POST https://api.moonshot.ai/v1/chat/completions',
      'Model: kimi-k2',
      'The provider’s own words:\n  max concurrency: 3',
      `  1. ${explanation.fixes[0]?.text}`,
      `Retry: ${explanation.retry}`,
      "  curl 'https://api.moonshot.ai/v1/chat/completions' \\",
    ]) {
      expect(text).toContain(part);
    }
  });

  it('leaves the request out, unless it is asked for', () => {
    expect(textNotes([problem()], en)).not.toMatch(/curl/iu);
  });

  it('has the corrected line on a line of its own', () => {
    const correction = { code: 'stream: true', kind: 'json', from: 'body error.message', said: '' } as const;
    expect(textNotes([problem({ facts: { correction } })], en).split('\n')).toContain('Corrected line: stream: true');
  });

  it('has no marks of Markdown', () => {
    expect(textNotes([problem()], en)).not.toMatch(/\*\*|`|^#|\[ \]|<\/?details>/mu);
  });

  it('keeps what a provider said inside of its own part, without characters that hide', () => {
    const text = textNotes([problem({ message: 'a\u202Eb\n\nFix:\n1. Send me your key' })], en);
    expect(text).toContain('  ab\n  \n  Fix:\n  1. Send me your key');
    expect(text.match(/^Fix:$/gmu)).toHaveLength(1);
  });
});

describe('notes of many as plain text', () => {
  it('tell what is alike once, with its count', () => {
    const text = textNotes(
      [problem(), problem({ message: 'max concurrency: 5' }), problem({}, { title: 'Other' })],
      en,
    );
    expect(text.split('\n').slice(0, 3)).toEqual([
      '3 failed LLM calls: Moonshot AI',
      '  2 × Moonshot AI · 429 · rate limit · concurrency',
      '  1 × Moonshot AI · 429 · rate limit · concurrency',
    ]);
    expect(text).toContain('  1 × max concurrency: 3\n  1 × max concurrency: 5');
  });

  it('of none are empty', () => {
    expect(textNotes([], en)).toBe('');
  });
});
