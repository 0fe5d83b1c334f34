import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../har-file.ts';
import { readHarStream } from './har-stream.ts';

/** A file that comes in pieces of a few bytes. */
const fileOf = (bytes: Uint8Array, piece = 7): ReadableStream<Uint8Array> => {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += piece)));
    },
  });
};

const read = async (bytes: Uint8Array) => {
  const entries: unknown[] = [];
  const refusal = await readHarStream(fileOf(bytes), {
    onEntry: (entry, index) => {
      expect(index).toBe(entries.length);
      entries.push(entry);
    },
  });
  return { refusal, entries };
};
const readText = (text: string) => read(new TextEncoder().encode(text));

describe('a HAR read piece by piece', () => {
  it('gives its entries, whatever stands around them', async () => {
    const har = { log: { version: '1.2', pages: [{ id: 'é' }], entries: [{ a: 'ü"\\' }, 5, null, [{}]], comment: '' } };
    for (const text of [JSON.stringify(har), JSON.stringify(har, null, 2), `\uFEFF${JSON.stringify(har)}\r\n\n`]) {
      expect(await readText(text)).toEqual({ refusal: null, entries: har.log.entries });
    }
  });

  it('is understood in UTF-16', async () => {
    const text = '{"log":{"entries":["é"]}}';
    const little = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0), 0])]);
    const big = new Uint8Array([0xfe, 0xff, ...[...text].flatMap((char) => [0, char.charCodeAt(0)])]);
    for (const bytes of [little, big]) expect(await read(bytes)).toEqual({ refusal: null, entries: ['é'] });
  });

  it('reads bytes that are no text as U+FFFD', async () => {
    const [before, after] = ['{"log":{"entries":["', '"]}}'].map((text) => new TextEncoder().encode(text));
    const bytes = new Uint8Array([...(before ?? []), 0xe9, ...(after ?? [])]);
    expect(await read(bytes)).toEqual({ refusal: null, entries: ['\uFFFD'] });
  });

  it.each<[fact: string, text: string, refusal: Refusal]>([
    ['nothing', '', { kind: 'empty' }],
    ['white space', ' \r\n ', { kind: 'empty' }],
    ['a page', '<!doctype html>', { kind: 'not-json', at: { line: 1, column: 1 }, found: '<' }],
    [
      'a character that does not belong',
      '{"log":\n {"entries":\n  [x]}}',
      { kind: 'not-json', at: { line: 3, column: 4 }, found: 'x' },
    ],
    ['a missing comma', '{"log":{"entries":[{} {}]}}', { kind: 'not-json', at: { line: 1, column: 23 }, found: '{' }],
    ['more behind the end', '{"log":{"entries":[]}}\n{', { kind: 'not-json', at: { line: 2, column: 1 }, found: '{' }],
    [
      'an end within a string',
      '{"log":{"entries":[{"a":1},\n{"b":"ab',
      { kind: 'ends-early', at: { line: 2, column: 9 }, entries: 1 },
    ],
    [
      'an end within a list',
      '{"log":{"entries":[{},[',
      { kind: 'ends-early', at: { line: 1, column: 24 }, entries: 1 },
    ],
    ['a list', '[1]', { kind: 'no-har', misfit: { path: 'log', expected: '"log"', received: 'undefined' } }],
    ['a number', '5', { kind: 'no-har', misfit: { path: '', expected: 'Object', received: '5' } }],
    ['no log', '{"a":1}', { kind: 'no-har', misfit: { path: 'log', expected: '"log"', received: 'undefined' } }],
    [
      'a log without entries',
      '{"log":{"version":"1.2"}}',
      { kind: 'no-har', misfit: { path: 'log.entries', expected: '"entries"', received: 'undefined' } },
    ],
    [
      'entries that are no list',
      '{"log":{"entries":{}}}',
      { kind: 'no-har', misfit: { path: 'log.entries', expected: 'Array', received: 'Object' } },
    ],
  ])('with %s is refused', async (_, text, refusal) => {
    expect((await readText(text)).refusal).toEqual(refusal);
  });

  it('nested without end is refused before it fills the memory', async () => {
    const { refusal } = await readText(`{"log":{"entries":[${'['.repeat(100_000)}`);
    expect(refusal).toMatchObject({ kind: 'too-deep', at: { line: 1 } });
  });

  it('that cannot be read any more is refused', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
    });
    expect(await readHarStream(broken, { onEntry: () => undefined })).toEqual({ kind: 'unreadable' });
  });

  it('leaves the prototypes of objects alone', async () => {
    const { entries } = await readText('{"__proto__":{"x":1},"log":{"entries":[{"__proto__":{"polluted":true}}]}}');
    expect(entries).toHaveLength(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
