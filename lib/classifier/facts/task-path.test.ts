import { expect, it } from 'vitest';
import { exchangeWith } from '../../../tests/exchange.ts';
import { readSignals } from '../read/signals.ts';
import { urlOf } from '../read/url.ts';
import type { Draft } from './draft.ts';
import { readTaskPath } from './task-path.ts';

it.each([
  ['https://api.mistral.ai/v1/audio/transcriptions', '/v1/audio/transcriptions'],
  ['https://api.example.com/v1/embeddings', '/v1/embeddings'],
  ['https://api.example.com/v1/images/generations/', '/v1/images/generations/'],
  ['https://api.example.com/v1/chat/completions', undefined],
  ['https://api.example.com/v1/images/files', undefined],
])('%s is for one task: %s', (url, path) => {
  const draft: Draft = {};
  readTaskPath(draft, readSignals(exchangeWith({ url }), urlOf(url), []));
  expect(draft.taskPath?.value).toBe(path);
});
