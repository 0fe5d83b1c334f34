import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classifier/index.ts';
import { exchangeOfRecord } from '../../scripts/evaluate/exchange.ts';
import { readRecords } from '../../scripts/evaluate/records.ts';
import { isRight, providerOf, retryOf, type Judged } from '../../scripts/evaluate/score.ts';

/** Labelled failures of third parties; they are measured against, and are no part of the project. */
const FOLDER = resolve(import.meta.dirname, '../..', '../shared/corpus/dev');
const FILES = ['aihubmix', 'aimlapi', 'anthropic', 'mimo', 'modelswitch', 'moonshot', 'openai'];

const MIN_CATEGORY = 0.98;
const MIN_RETRY = 0.98;

describe.skipIf(!existsSync(FOLDER))('../shared/corpus, where it lies beside the checkout', () => {
  it.each(FILES)('%s: the right category, retry advice and provider', (name) => {
    const judged: readonly Judged[] = readRecords(`${FOLDER}/${name}.jsonl`).records.map((record) => ({
      record,
      verdict: classify(exchangeOfRecord(record)),
      answer: null,
    }));
    const share = (isGood: (item: Judged) => boolean): number => judged.filter(isGood).length / judged.length;
    expect(judged.length).toBeGreaterThan(0);
    expect(share(isRight)).toBeGreaterThanOrEqual(MIN_CATEGORY);
    expect(share(({ record, verdict }) => retryOf(verdict) === record.retryable)).toBeGreaterThanOrEqual(MIN_RETRY);
    expect(share(({ record, verdict }) => providerOf(verdict) === record.provider)).toBe(1);
  });
});
