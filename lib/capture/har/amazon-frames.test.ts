import { describe, expect, it } from 'vitest';
import { MAX_BODY_CHARS } from '../bounds.ts';
import { textOfFrames } from './amazon-frames.ts';

/** A frame as Bedrock sends it; its checksums are left at zero, as nobody looks at them. */
function frame(headers: Readonly<Record<string, string>>, payload: string): Buffer {
  const head = Buffer.concat(
    Object.entries(headers).map(([name, value]) => {
      const length = Buffer.from(value).length;
      return Buffer.concat([
        Buffer.from([name.length]),
        Buffer.from(name),
        Buffer.from([7, length >> 8, length & 255]),
        Buffer.from(value),
      ]);
    }),
  );
  const body = Buffer.from(payload);
  const prelude = Buffer.alloc(12);
  prelude.writeUInt32BE(16 + head.length + body.length, 0);
  prelude.writeUInt32BE(head.length, 4);
  return Buffer.concat([prelude, head, body, Buffer.alloc(4)]);
}

const event = (name: string, payload: string): Buffer =>
  frame({ ':event-type': name, ':content-type': 'application/json', ':message-type': 'event' }, payload);
const read = (...frames: readonly Buffer[]): string | undefined =>
  textOfFrames(Buffer.concat(frames).toString('base64'))?.text;

describe('textOfFrames', () => {
  const start = event('messageStart', '{"role":"assistant"}');

  it('names each event by its header', () => {
    expect(read(start, event('messageStop', '{"stopReason":"end_turn"}'))).toBe(
      'event: messageStart\ndata: {"role":"assistant"}\n\nevent: messageStop\ndata: {"stopReason":"end_turn"}\n\n',
    );
  });

  it('names an exception by its type', () => {
    const exception = frame(
      { ':exception-type': 'throttlingException', ':message-type': 'exception' },
      '{"message":"Too many requests."}',
    );
    expect(read(exception)).toBe('event: throttlingException\ndata: {"message":"Too many requests."}\n\n');
  });

  it('takes an error that is told by headers alone', () => {
    const error = frame(
      { ':message-type': 'error', ':error-code': 'InternalFailure', ':error-message': 'It “failed”' },
      '',
    );
    expect(read(error)).toBe('event: error\ndata: {"code":"InternalFailure","message":"It “failed”"}\n\n');
  });

  it('unwraps what an invoked model sent', () => {
    const chunk = event('chunk', JSON.stringify({ bytes: Buffer.from('{"text":"日"}').toString('base64'), p: 'ab' }));
    expect(read(chunk)).toBe('event: chunk\ndata: {"text":"日"}\n\n');
  });

  it('steps over headers that hold no text', () => {
    const head = Buffer.concat([Buffer.from([1, 0x61, 0, 1, 0x62, 4, 0, 0, 0, 9]), start.subarray(12)]);
    const prelude = Buffer.from(start.subarray(0, 12));
    prelude.writeUInt32BE(start.length + 10, 0);
    prelude.writeUInt32BE(start.readUInt32BE(4) + 10, 4);
    expect(read(Buffer.concat([prelude, head]))).toBe('event: messageStart\ndata: {"role":"assistant"}\n\n');
  });

  it('keeps an event of several lines one event', () => {
    expect(read(event('a\nb', '{\n"c":1\r\n}'))).toBe('event: a b\ndata: {\ndata: "c":1\ndata: }\n\n');
  });

  it.each([1, 2, 3, 40])('leaves out a frame that was cut %i bytes before its end', (missing) => {
    const cut = event('messageStop', '{"stopReason":"end_turn"}');
    expect(read(start, cut.subarray(0, cut.length - missing))).toBe(read(start));
  });

  it('keeps the first and the last of megabytes, and tells the size of the whole', () => {
    const delta = event('contentBlockDelta', JSON.stringify({ delta: { text: 'x'.repeat(1000) } }));
    const bytes = Buffer.concat([start, ...Array<Buffer>(5000).fill(delta), event('messageStop', '{}')]);
    const { text, size } = textOfFrames(bytes.toString('base64')) ?? { text: '', size: 0 };
    expect(size).toBe(bytes.length);
    expect(text.length).toBeLessThan(2 * MAX_BODY_CHARS);
    expect(text.startsWith('event: messageStart')).toBe(true);
    expect(text.endsWith('event: messageStop\ndata: {}\n\n')).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['JSON', Buffer.from('{"message":"The security token is expired"}').toString('base64')],
    ['no base64', '*'.repeat(40)],
    ['headers that end early', Buffer.from('000000140000000400000000096162630000000000', 'hex').toString('base64')],
    ['a length of nothing', Buffer.alloc(64).toString('base64')],
  ])('is null for %s', (_, base64) => {
    expect(textOfFrames(base64)).toBeNull();
  });
});
