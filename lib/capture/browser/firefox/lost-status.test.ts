import { expect, it } from 'vitest';
import { exchangeOf, noContent } from '../../har/index.ts';
import { withLostStatus } from './lost-status.ts';

const headers = [{ name: 'content-type', value: 'application/json' }];
const timed = { wait: 60, receive: 14 };

const entryOf = (response: object, more: object = {}) => ({
  startedDateTime: '2026-01-01T00:00:00.000Z',
  request: { method: 'POST', url: 'https://api.openai.com/v1/chat/completions' },
  response: { status: 0, bodySize: -1, headers: [], ...response },
  timings: timed,
  ...more,
});

it.each<[what: string, entry: object, failure: string | null]>([
  ['An answer without its status is an answer', entryOf({ headers }), null],
  ['What was timed and not answered failed for an unknown reason', entryOf({}), 'NO_RESPONSE'],
  ['What was never sent was blocked', entryOf({}, { timings: {} }), 'BLOCKED_OR_ABORTED'],
  ['What tells of its connection is whole', entryOf({}, { _securityState: 'secure' }), 'ABORTED_OR_RESET'],
  ['A refused connection is whole', entryOf({ bodySize: 0 }, { _securityState: 'insecure' }), 'REFUSED_OR_DNS'],
  ['A status is not lost', entryOf({ status: 401, headers }), null],
  ['Chromium loses none', entryOf({ headers, _error: null }, { _resourceType: 'fetch' }), 'NO_RESPONSE'],
])('%s', (_, entry, failure) => {
  const exchange = withLostStatus(exchangeOf(entry, noContent, '1'), entry);
  expect(exchange.failure?.name ?? null).toBe(failure);
});
