import { describe, expect, it } from 'vitest';
import { placeOfRule, placeOfText } from '../../scripts/languages/source-place.ts';
import { sampleOf, samples } from './samples.ts';

const good = {
  id: 'example-001',
  provider: 'openai',
  url: 'https://api.openai.com/v1/chat/completions',
  method: 'POST',
  status: 429,
  headers: {},
  body: '',
  transport: 'response',
  category: 'rate_limit',
  retryable: true,
};

describe('a line of samples', () => {
  it('is told by file and line when it is read', () => {
    const place = 'tests/corpus/example.jsonl:3';
    expect(sampleOf(JSON.stringify(good), place)).toEqual({ ...good, place });
  });

  it.each([
    ['broken JSON', '{"id":'],
    ['a field that is not known', JSON.stringify({ ...good, nearby: 'moonshot/quota' })],
    ['a status that is none', JSON.stringify({ ...good, status: 7 })],
  ])('is told by file and line when it is %s', (_, line) => {
    expect(() => sampleOf(line, 'tests/corpus/example.jsonl:3')).toThrow(/^tests\/corpus\/example\.jsonl:3: /u);
  });
});

describe('a message', () => {
  it('names where a rule stands', () => {
    const rules = [...new Set(samples.flatMap(({ rule }) => rule ?? []))].filter(
      (rule) => rule !== 'status/unrecognised',
    );
    expect(rules.filter((rule) => !/^lib\/classifier\/[\w./-]+\.ts:\d+$/u.test(placeOfRule(rule)))).toEqual([]);
  });

  it('names where a text stands', () => {
    expect(placeOfText('Check “Expected” and no such text.')).toBe('lib/classifier');
    expect(placeOfText('Send “generation_id” from the POST that created the video when fetching its result.')).toMatch(
      /^lib\/classifier\/providers\/aimlapi\.ts:\d+$/u,
    );
  });
});
