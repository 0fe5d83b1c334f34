import { describe, expect, it } from 'vitest';
import { readContent } from './entry-content.ts';

const entry = (getContent: unknown, encoding?: string): object => ({ getContent, response: { content: { encoding } } });
const gives = (answer: unknown, encoding?: string): object => entry(() => Promise.resolve(answer), encoding);

const never = () => () => undefined;

describe('readContent', () => {
  it.each([
    ['Chromium: an object', gives({ content: '{}', encoding: '' }), { text: '{}', base64: false }],
    ['Chromium: base64', gives({ content: 'e30=', encoding: 'base64' }), { text: 'e30=', base64: true }],
    ['Chromium: nothing', gives({ content: null, encoding: '' }), { text: null, base64: false }],
    ['webextension-polyfill: an array', gives(['{}', '']), { text: '{}', base64: false }],
    ['webextension-polyfill: base64', gives(['e30=', 'base64']), { text: 'e30=', base64: true }],
    ['Firefox: the media type second', gives(['{}', 'application/json']), { text: '{}', base64: false }],
    ['Firefox: base64 told by the entry', gives(['e30=', 'audio/mpeg'], 'base64'), { text: 'e30=', base64: true }],
    ['Firefox: no media type', gives(['', undefined]), { text: '', base64: false }],
    ['undefined', gives(undefined), { text: null, base64: false }],
    ['a number', gives(7), { text: null, base64: false }],
    ['a list of other things', gives([{}, 1]), { text: null, base64: false }],
    ['a rejection', entry(() => Promise.reject(new Error('DevTools API'))), { text: null, base64: false }],
    [
      'a throw',
      entry(() => {
        throw new Error('Expected at most 0 arguments');
      }),
      { text: null, base64: false },
    ],
    ['no promise', entry(() => undefined), { text: null, base64: false }],
    ['no function, but the text itself', { response: { content: { text: 'x' } } }, { text: 'x', base64: false }],
    ['no entry', null, { text: null, base64: false }],
  ])('takes %s', async (_, given, expected) => {
    expect(await readContent(given, never)).toEqual(expected);
  });

  it('calls getContent as a method', async () => {
    const self = {
      text: 'mine',
      getContent(this: { text: string }) {
        return Promise.resolve([this.text, '']);
      },
    };
    expect(await readContent(self, never)).toEqual({ text: 'mine', base64: false });
  });

  it('that never settles can be given up, and nobody holds on to a reading that is over', async () => {
    const readers = new Set<() => void>();
    const read = readContent(
      entry(() => new Promise(() => undefined)),
      (giveUp) => {
        readers.add(giveUp);
        return () => readers.delete(giveUp);
      },
    );
    for (const giveUp of readers) giveUp();
    expect(await read).toEqual({ text: null, base64: false });
    expect(readers.size).toBe(0);
  });
});
