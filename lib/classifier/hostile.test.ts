import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samples } from '../../tests/corpus/samples.ts';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { explain } from './explain/explain.ts';
import { english } from './explain/language.ts';
import { classify } from './index.ts';
import { generalRules } from './protocols/general.ts';
import { protocols } from './protocols/index.ts';
import { providers } from './providers/index.ts';
import { processorTime } from '../../tests/processor-time.ts';

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

/** "@" stands for the value, in the fields that speak, name, wait and end. */
const HOLDERS = [
  '{"error":{"message":@,"type":@,"code":@,"param":@}}',
  '{"detail":[{"loc":["body",@],"msg":"bad","type":@}]}',
  '{"type":@,"choices":[{"finish_reason":@,"delta":{"content":@}}]}',
  '{"error":{"message":"slow down","retry_after":@,"details":[{"retryDelay":@,"reason":@}]}}',
  '{"base_resp":{"status_code":@,"status_msg":@},"object":@,"model":@}',
  '{"error":{"message":"m","metadata":{"raw":@,"provider_name":@}},"request_id":@}',
  '{"errors":[@,{"message":@}],"stop_reason":@,"data":[@,{"id":@}]}',
];
const VALUES = [
  '{"toString":1,"valueOf":1}',
  '{"__proto__":{"toString":null}}',
  '1e308',
  '-1e308',
  '1e400',
  '"9e307s"',
  '"\\ud800"',
  '[[]]',
  'true',
  `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
];

describe('a value that no text can be made of', () => {
  const rows = VALUES.flatMap((value) => HOLDERS.map((holder) => [value.slice(0, 40), holder, value] as const));

  it.each(rows)('%s in %s is passed over', (_, holder, value) => {
    const json = holder.replaceAll('@', () => value);
    for (const status of [200, 400, 429, 500])
      for (const body of [json, `event: error\ndata: ${json}\n\n`]) {
        const verdict = classify(exchangeWith({ status, requestBody: textBody(json), responseBody: textBody(body) }));
        expect(JSON.stringify(verdict)).not.toMatch(/\[object Object\]|Infinity|NaN/u);
      }
  });

  it('is a field of the request that is too deep to be shown', () => {
    const requestBody = textBody(`{"messages":${VALUES.at(-1)}}`);
    const responseBody = textBody('{"error":{"message":"bad","param":"messages","code":"invalid_value"}}');
    const verdict = classify(exchangeWith({ status: 400, requestBody, responseBody }));
    expect('facts' in verdict && verdict.facts.field?.value).toBe('…');
  });

  it('is broken JSON with thousands of brackets, which is read quickly', () => {
    const body = textBody(`{"error":${'['.repeat(2000)}${' '.repeat(2000)}${'['.repeat(1800)}"x`);
    const took = processorTime(() => {
      for (let time = 0; time < 20; time++) classify(exchangeWith({ status: 400, responseBody: body }));
    });
    expect(took).toBeLessThan(1000);
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
          if (!('cause' in verdict)) return;
          const { title, fixes } = explain(verdict, english);
          expect(fixes.length).toBeGreaterThan(0);
          expect(title).not.toBe('');
          expect(fixes.map(({ text }) => text).join()).not.toMatch(/\{[a-z]+\}|\[object Object\]/u);
        },
      ),
      { numRuns: 2000 },
    );
  }, 60_000);
});
