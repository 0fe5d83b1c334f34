import { describe, expect, it } from 'vitest';
import { createRedact } from '../secrets/index.ts';
import { readRequestBody } from './request-body.ts';

const redact = createRedact(new Map());
const bodyOf = (request: object, length?: number) =>
  readRequestBody({ request }, length === undefined ? [] : [{ name: 'content-length', value: `${length}` }], redact);

describe('readRequestBody', () => {
  it.each([
    ['none', {}, undefined, { kind: 'empty' }],
    ['a text', { postData: { text: '{}' } }, 2, { kind: 'text', text: '{}', tail: '', size: 2 }],
    [
      'a form as parameters',
      {
        postData: {
          params: [
            { name: 'a', value: '1' },
            { name: 'b', value: '2' },
          ],
        },
      },
      7,
      { kind: 'text', text: 'a=1&b=2', tail: '', size: 7 },
    ],
    ['one that was not told', {}, 2, { kind: 'unavailable', reason: 'not-kept-by-browser' }],
    [
      'one that was not told, by its size',
      { bodySize: 12 },
      undefined,
      { kind: 'unavailable', reason: 'not-kept-by-browser' },
    ],
    ['one of 25 MB', { bodySize: 0 }, 25_600_008, { kind: 'unavailable', reason: 'too-large' }],
    ['a size that is none', { bodySize: 'many' }, undefined, { kind: 'empty' }],
  ])('%s', (_, request, length, expected) => {
    expect(bodyOf(request, length).body).toEqual(expected);
  });

  it('hides the first parameter of a form too', () => {
    const postData = {
      mimeType: 'application/x-www-form-urlencoded; charset=utf-8',
      text: 'token=abcdefabcdef1234&model=m',
    };
    expect(bodyOf({ postData }).body).toMatchObject({ text: 'token=…1234&model=m' });
  });

  it('tells that Firefox kept the first MiB only', () => {
    const text = 'line\n'.repeat(200_000);
    expect(bodyOf({ postData: { text }, bodySize: 3_000_000 }).cuts).toEqual([
      'Request body: the browser kept the first 977 KB of 2.9 MB',
      'Request body: 977 KB cut to 64 KB',
    ]);
  });
});
