import { describe, expect, it } from 'vitest';
import { withoutPreflightBlocked } from './preflight-blocked.ts';

const URL = 'https://api.example.ai/v1/chat/completions';
const AT = Date.UTC(2026, 0, 1);

/** A call of Firefox that seems to be under way: without timings. */
const call = (at = 0, url = URL) => ({
  startedDateTime: new Date(AT + at).toISOString(),
  request: { method: 'POST', url, headers: [] },
  response: { status: 0, headers: [] },
  timings: {},
});

const preflight = (at: number, status: number, { url = URL, allow = '*', done = true } = {}) => ({
  startedDateTime: new Date(AT + at).toISOString(),
  request: {
    method: 'OPTIONS',
    url,
    headers: [
      { name: 'Origin', value: 'https://app.example' },
      { name: 'Access-Control-Request-Method', value: 'POST' },
    ],
  },
  response: {
    status,
    headers: [{ name: 'Access-Control-Allow-Origin', value: allow }],
    content: done ? { mimeType: '' } : {},
  },
  timings: done ? { wait: 1 } : {},
});

describe('a call of Firefox that seems to be under way', () => {
  it.each([
    ['without a preflight is', [], true],
    ['with a preflight that allows it is', [preflight(3, 204)], true],
    ['with a preflight that is under way itself is', [preflight(3, 0, { done: false })], true],
    ['with a preflight that got 403 is not', [preflight(3, 403)], false],
    ['with a preflight that allows another origin is not', [preflight(3, 204, { allow: 'https://b.example' })], false],
    ['with a preflight to which nothing answered is not', [preflight(3, 0)], false],
    ['is, whatever became of an earlier preflight', [preflight(-500, 403), preflight(3, 204)], true],
    ['is, whatever became of a later one', [preflight(3, 204), preflight(500, 403)], true],
    ['is, whatever became of that of another call', [preflight(3, 403, { url: `${URL}?b` })], true],
  ])('%s', (_, preflights, isOpen) => {
    const open = [call()];
    expect(withoutPreflightBlocked(open, { entries: [...open, ...preflights] })).toEqual(isOpen ? open : []);
  });
});

it('Chromium tells the end of every call', () => {
  const open = [{ ...call(), _resourceType: 'fetch' }];
  expect(withoutPreflightBlocked(open, { entries: [...open, preflight(3, 403)] })).toEqual(open);
});

it('a preflight under way is part of its call, or stands for it as long as the call is not listed', () => {
  const asking = preflight(3, 0, { done: false });
  expect(withoutPreflightBlocked([asking, call()], { entries: [asking, call()] })).toEqual([call()]);
  expect(withoutPreflightBlocked([asking], { entries: [asking] })).toEqual([asking]);
});
