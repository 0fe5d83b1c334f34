import { expect, it } from 'vitest';
import { failureDetails, isIncomplete } from './failure-details.ts';

const entryOf = (status: number, changes: object = {}) => ({
  startedDateTime: '2026-01-01T00:00:00.000Z',
  request: { method: 'POST', url: 'https://api.openai.com/v1/chat/completions' },
  response: { status, _error: 'net::ERR_FAILED' },
  ...changes,
});
const hidden = entryOf(401);

it.each<[what: string, entry: object, har: unknown, seen: object]>([
  ['finds the status that came late', entryOf(0), { entries: [entryOf(0), hidden] }, hidden],
  [
    'takes no other request',
    entryOf(0),
    { entries: [entryOf(401, { startedDateTime: '2026-01-01T00:00:01.000Z' })] },
    entryOf(0),
  ],
  ['takes no answer that is no HAR', entryOf(0), 'nothing', entryOf(0)],
])('%s', async (_, entry, har, seen) => {
  expect(await failureDetails(entry, () => Promise.resolve(har))).toEqual({ entry: seen, preflights: [] });
});

it('finds the preflights of the same URL', async () => {
  const url = 'https://api.openai.com/v1/chat/completions';
  const own = { _resourceType: 'preflight', request: { method: 'OPTIONS', url } };
  const other = { _resourceType: 'preflight', request: { method: 'OPTIONS', url: `${url}/2` } };
  const { preflights } = await failureDetails(entryOf(0), () => Promise.resolve({ entries: [other, own] }));
  expect(preflights).toEqual([own]);
});

it('keeps the entry where the browser does not answer', async () => {
  expect(await failureDetails(entryOf(0), () => Promise.reject(new Error('gone')))).toEqual({
    entry: entryOf(0),
    preflights: [],
  });
});

it.each<[half: boolean, response: object]>([
  [true, { status: 0, _error: 'net::ERR_FAILED' }],
  [false, { status: 401, _error: 'net::ERR_FAILED' }],
  [false, { status: 0, _error: 'net::ERR_ABORTED' }],
  [false, { status: 200, _error: null }],
])('is called for: %s for %j', (half, response) => {
  expect(isIncomplete({ response })).toBe(half);
});
