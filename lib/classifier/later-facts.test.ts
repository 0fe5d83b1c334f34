import { expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { classify, type Failure } from './index.ts';

const failure = (limit: number): Failure => {
  const message = `This model's maximum context length is ${limit} tokens. However, you requested 9000 tokens.`;
  const verdict = classify(
    exchangeWith({ status: 400, responseBody: textBody(JSON.stringify({ error: { message } })) }),
  );
  if (verdict.kind !== 'failed') throw new Error(`no failure: ${verdict.kind}`);
  return verdict;
};

it('each failure has facts of its own, read once', () => {
  const [one, other] = [failure(4096), failure(8192)];
  expect(one.facts.limit?.value).toBe(4096);
  expect(other.facts.limit?.value).toBe(8192);
  expect(one.facts).toBe(one.facts);
});

it('copies have the facts, and nothing of how they came', () => {
  expect({ ...failure(4096) }.facts).toEqual(failure(4096).facts);
  expect(structuredClone(failure(4096)).facts).toEqual(failure(4096).facts);
  expect(JSON.stringify(failure(4096))).not.toContain('requestHeaders');
  expect(Object.keys(failure(4096))).toContain('facts');
});
