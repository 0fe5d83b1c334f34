import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../../tests/exchange.ts';
import { factsOf } from '../../../tests/facts.ts';
import { readSignals } from '../read/signals.ts';
import { urlOf } from '../read/url.ts';
import { readFacts } from './index.ts';
import { factPatterns } from './patterns/index.ts';
import { processorTime } from '../../../tests/processor-time.ts';

/** As long as what patterns are matched against, and made so that many of them almost match, over and over. */
const hostile = [
  'maximum context length is 1 tokens ',
  'limit 1, used 1, ',
  '1,',
  '1 > ',
  'between 0 and ',
  "'a', ",
  '`a` or ',
  'supported values are a, ',
  'missing field `',
  'a.',
  'a[0].',
  ' ',
  'a',
  '"\\',
  '(',
  'per minute ',
  '最大长度',
  '不能超过1',
  'https://a.b/',
  'try again in ',
  '\n',
  'a b c d e ',
].map((piece) => piece.repeat(Math.ceil(4096 / piece.length)).slice(0, 4096));

describe('every pattern', () => {
  it.each(factPatterns.map(({ id, message }) => [id, message]))('%s takes hostile text in no time', (_, pattern) => {
    const took = processorTime(() => {
      for (const text of hostile) pattern.exec(text);
    });
    expect(took).toBeLessThan(400);
  });

  it('has an id of its own', () => {
    const ids = factPatterns.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

/** Words of the patterns themselves, so that what is made up almost matches. */
const words = [
  ...new Set(factPatterns.flatMap(({ message }) => message.source.match(/[a-z]{3,12}|[\u4E00-\u9FFF]{2,6}/giu) ?? [])),
];
const text = fc.array(
  fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(
      '0',
      '1',
      '128',
      '1e308',
      '99999999999999999999',
      '-1',
      '2.5',
      '4,096',
      "'",
      '`',
      '"',
      '(',
      ')',
      ':',
      ',',
      '.',
      '>',
      '\n',
      '__proto__',
      'constructor',
    ),
    fc.string({ maxLength: 8 }),
  ),
  { maxLength: 40 },
);

describe('whatever an answer says', () => {
  it('has facts that survive JSON, the same ones each time', () => {
    fc.assert(
      fc.property(text, fc.anything(), fc.string(), (parts, anything, request) => {
        const message = parts.join(' ');
        const said = { error: { message, param: anything, details: anything } };
        const body = JSON.stringify(said) as string | undefined;
        const exchange = exchangeWith({
          status: 400,
          responseBody: textBody(body ?? message),
          requestBody: textBody(request),
        });
        const facts = readFacts(readSignals(exchange, urlOf(exchange.url), []));
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
        expect(readFacts(readSignals(exchange, urlOf(exchange.url), []))).toEqual(facts);
      }),
      { numRuns: 1000 },
    );
  });

  it('names no fact after what every object has', () => {
    const facts = Object.keys(factsOf('missing field `__proto__`; unknown field `constructor`'));
    expect(facts.sort()).toEqual(['field', 'missing', 'unknown']);
  });
});
