import { describe, expect, it } from 'vitest';
import { MAX_BASE64_CHARS } from '../bounds.ts';
import { contentOfFile, decodeContent } from './content.ts';

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

describe('contentOfFile', () => {
  it.each([
    ['text', { response: { content: { text: 'a' } } }, { text: 'a', base64: false }],
    ['base64', { response: { content: { text: 'YQ==', encoding: 'base64' } } }, { text: 'YQ==', base64: true }],
    ['no text', { response: { content: {} } }, { text: null, base64: false }],
    ['nothing', undefined, { text: null, base64: false }],
  ])('%s', (_, given, expected) => {
    expect(contentOfFile(given)).toEqual(expected);
  });
});

describe('decodeContent', () => {
  const json = '{"error":"naïve 日本"}';

  it.each([
    ['application/json'],
    ['text/event-stream'],
    ['application/problem+json'],
    [''],
    ['application/octet-stream'],
  ])('decodes base64 of "%s" that is text', (type) => {
    expect(decodeContent({ text: base64(json), base64: true }, type)).toEqual({
      kind: 'text',
      text: json,
      size: json.length,
    });
  });

  it.each([
    ['audio/mpeg', base64('{}')],
    ['image/png', base64('{}')],
    ['application/vnd.amazon.eventstream', base64('{}')],
    ['', Buffer.from([0xff, 0xfb, 0x90, 0]).toString('base64')],
    ['', base64('a\u0000b')],
    ['application/octet-stream', Buffer.from([0x1f, 0x8b, 8, 0]).toString('base64')],
    ['application/json', '*no base64*'],
  ])('leaves "%s" as binary: %s', (type, text) => {
    expect(decodeContent({ text, base64: true }, type)).toEqual({ kind: 'binary' });
  });

  it('replaces broken bytes of what is surely text', () => {
    const text = Buffer.from([0x7b, 0xff, 0x7d]).toString('base64');
    expect(decodeContent({ text, base64: true }, 'application/json')).toEqual({
      kind: 'text',
      text: '{\uFFFD}',
      size: 3,
    });
  });

  it('reads the frames of Bedrock as the events that they are', () => {
    const head = '0b3a6576656e742d74797065070004'; // ":event-type", text of four bytes
    const frame = Buffer.from(`0000002700000013${'0'.repeat(8)}${head}70696e677b7d${'0'.repeat(8)}`, 'hex');
    frame.writeUInt32BE(frame.length, 0);
    expect(
      decodeContent({ text: frame.toString('base64'), base64: true }, 'application/vnd.amazon.eventstream'),
    ).toEqual({ kind: 'text', text: 'event: ping\ndata: {}\n\n', size: 22 });
  });

  it('leaves an empty body empty, whatever its encoding', () => {
    expect(decodeContent({ text: '', base64: true }, '')).toEqual({ kind: 'text', text: '', size: 0 });
  });

  it('decodes the head of megabytes only, also where that ends inside a character', () => {
    const decoded = decodeContent({ text: base64('日'.repeat(MAX_BASE64_CHARS / 2)), base64: true }, '');
    expect(decoded).toMatchObject({ kind: 'text', size: (MAX_BASE64_CHARS / 2) * 3 });
  });
});
