import { expect, it } from 'vitest';
import { readError } from './error.ts';
import { toldStatus } from './told-status.ts';

it.each<[name: string, status: number, value: unknown, told: number | null]>([
  ['in an answer that began well', 200, { error: { code: 502, message: 'Lost' } }, 502],
  ['behind a gateway that says 500', 500, { error: { code: '402', message: 'Credits' } }, 402],
  ['in the words', 500, { error: { message: 'Error code: 404 - gone' } }, 404],
  ['after a sentence', 500, { error: { message: 'bad response, status code: 400, request id: 1' } }, 400],
  ['as HTTP has it', 200, { error: { message: 'Upstream returned HTTP 429: slow' } }, 429],
  ['beside the gateway’s own', 500, { error: { code: 500, message: 'API error 400: improperly formed' } }, 400],
  ['with a code over a WebSocket', 101, { error: { code: 429, message: 'Slow' } }, 429],
  ['of a message over a WebSocket', 101, { type: 'error', error: { message: 'Bad' } }, 200],
  ['in brackets', 502, { error: { message: 'Error from provider(429): slow' } }, 429],
  ['but the response’s own counts', 400, { error: { code: 429, message: 'Bad' } }, null],
  ['but it is the same', 503, { error: { code: 503, message: 'Down' } }, null],
  ['but it is no status', 200, { error: { code: 20015, message: 'Bad' } }, null],
  ['but a number is just part of a sentence', 500, { error: { message: 'Used 429 tokens' } }, null],
])('finds the status %s', (_, status, value, told) => {
  expect(toldStatus(status, readError(value))).toBe(told);
});
