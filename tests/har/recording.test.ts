import { openAsBlob } from 'node:fs';
import { expect, it } from 'vitest';
import { readHarFile } from '../../lib/capture/har/index.ts';
import { classify } from '../../lib/classifier/index.ts';

it('the recording that the README evaluates holds six calls, five of which failed', async () => {
  const blob = await openAsBlob(`${import.meta.dirname}/recording.har`);
  const read = await readHarFile(blob.stream(), { wants: (heads) => heads.map(() => true), idPrefix: '' });
  const exchanges = read.kind === 'refused' ? [] : read.exchanges;
  const verdicts = exchanges.map((exchange) => classify(exchange));
  expect(verdicts.map((verdict) => ('cause' in verdict ? verdict.cause : verdict.kind))).toEqual([
    'ok',
    'rate_limit/concurrency',
    'billing/balance_empty',
    'invalid_request/enum',
    'overloaded/engine_overloaded',
    'model_not_found/unknown_model',
  ]);
});
