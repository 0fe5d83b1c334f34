import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samples } from '../../tests/corpus/samples.ts';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { classify } from './index.ts';
import { generalRules } from './protocols/general.ts';
import { protocols } from './protocols/index.ts';
import { providers } from './providers/index.ts';

const rules = [
  ...generalRules,
  ...providers.flatMap((provider) => provider.rules),
  ...Object.values(protocols).flatMap((protocol) => [...protocol.rules, ...protocol.fallbacks]),
];
const patterns = [
  ...new Set(rules.flatMap(({ message, param }) => [message, param]).filter((pattern) => pattern !== undefined)),
];

/** As long as what patterns are matched against, and made so that many of them almost match, over and over. */
const hostile = [
  'rate limit ',
  'model not ',
  'insufficient ',
  'input too ',
  ' ',
  'a',
  '"\\',
  'token',
  '(',
  '余额不',
  'exceed context ',
].map((piece) => piece.repeat(Math.ceil(4096 / piece.length)).slice(0, 4096));

describe('every pattern', () => {
  // A pattern that is not linear would not come back: the time limit of the test would.
  it.each(patterns.map((pattern) => [pattern]))('%s takes hostile text', (pattern) => {
    for (const text of hostile) {
      const found = pattern.exec(text);
      expect(found === null || text.includes(found[0])).toBe(true);
    }
  });
});

describe('samples that were tampered with', () => {
  it('get a verdict that can be shown, the same one each time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.string(),
        fc.boolean(),
        (sample, place, length, put, swap) => {
          const start = sample.body.length === 0 ? 0 : place % sample.body.length;
          const body = sample.body.slice(0, start) + put + sample.body.slice(start + length);
          const status = swap ? 200 : sample.status;
          const exchange = exchangeWith({ url: sample.url, status, responseBody: textBody(body) });
          const verdict = classify(exchange);
          expect(classify(exchange)).toEqual(verdict);
          if (!('fixes' in verdict)) return;
          expect(verdict.fixes.length).toBeGreaterThan(0);
          expect(verdict.title).not.toBe('');
          expect(verdict.fixes.map(({ text }) => text).join()).not.toMatch(/\{[a-z]+\}|\[object Object\]/u);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
