import { MAX_BODY_CHARS } from '../bounds.ts';

/** The frames of a stream as the text of a text/event-stream. `size`: bytes of the whole where frames had to be left out, else the length of the text. */
export interface FramesText {
  readonly text: string;
  readonly size: number;
}

/** A frame's place among the bytes. */
interface Frame {
  readonly start: number;
  readonly length: number;
}

/** Lengths of the frame and its headers, and a checksum of both; behind the payload stands another checksum. */
const PRELUDE = 12;
const CHECKSUM = 4;
/** A hostile body could consist of empty frames; the longest answer has a tenth of these. */
const MAX_FRAMES = 500_000;

/** Whether a body is framed as Amazon frames the events of Bedrock. */
export function isFramed(type: string): boolean {
  return type === 'application/vnd.amazon.eventstream';
}

/**
 * The events of an `application/vnd.amazon.eventstream`, so that they read like those of any stream: named by the frame's
 * header, with the JSON of its payload. Of a long one the first and the last stay. `null` if this is no such stream.
 */
export function textOfFrames(base64: string): FramesText | null {
  try {
    const size = Math.floor((base64.replace(/={1,2}$/u, '').length * 3) / 4);
    const frames = framesOf(base64, size);
    if (frames.length === 0) return null;
    const kept = endsOf(frames);
    const text = kept.map((frame) => eventText(base64, frame)).join('');
    return { text, size: kept.length < frames.length ? size : text.length };
  } catch {
    return null;
  }
}

/** Hops from frame to frame; one that was cut at the end of the body is left out. */
function framesOf(base64: string, size: number): readonly Frame[] {
  const frames: Frame[] = [];
  let start = 0;
  while (start + PRELUDE + CHECKSUM <= size && frames.length < MAX_FRAMES) {
    const prelude = bytesAt(base64, start, PRELUDE);
    const length = numberAt(prelude, 0, 4);
    if (length < PRELUDE + CHECKSUM + numberAt(prelude, 4, 4)) return [];
    if (start + length > size) break;
    frames.push({ start, length });
    start += length;
  }
  return frames;
}

/** As many bytes from both ends as a body may have characters. */
function endsOf(frames: readonly Frame[]): readonly Frame[] {
  const last = frames.at(-1);
  const end = last === undefined ? 0 : last.start + last.length;
  return frames.filter(({ start, length }) => start + length <= MAX_BODY_CHARS || start >= end - MAX_BODY_CHARS);
}

function eventText(base64: string, { start, length }: Frame): string {
  const bytes = bytesAt(base64, start, length);
  const payloadAt = PRELUDE + numberAt(bytes, 4, 4);
  const headers = headersOf(bytes.slice(PRELUDE, payloadAt));
  const code = headers.get(':error-code');
  const data =
    code === undefined
      ? innerOf(utf8(bytes.slice(payloadAt, bytes.length - CHECKSUM)))
      : JSON.stringify({ code, message: headers.get(':error-message') ?? '' });
  const name = code === undefined ? (headers.get(':exception-type') ?? headers.get(':event-type')) : 'error';
  return `event: ${lines(name ?? 'message').join(' ')}\n${lines(data)
    .map((line) => `data: ${line}\n`)
    .join('')}\n`;
}

/** What an invoked model sent is wrapped once more: `{"bytes":"base64"}`. */
function innerOf(payload: string): string {
  const wrapped = /"bytes"\s?:\s?"(?<bytes>[\w+/]{4,}={0,2})"/u.exec(payload)?.groups?.['bytes'];
  return wrapped === undefined ? payload : utf8(atob(wrapped));
}

/** Lengths of values by their type in the header; 6 and 7 (bytes and text) tell their own. */
const LENGTHS: Readonly<Record<number, number>> = { 0: 0, 1: 0, 2: 1, 3: 2, 4: 4, 5: 8, 8: 8, 9: 16 };

/** The headers that hold text. */
function headersOf(bytes: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let at = 0;
  while (at < bytes.length) {
    const valueAt = at + 2 + numberAt(bytes, at, 1);
    const fixed = LENGTHS[numberAt(bytes, valueAt - 1, 1)];
    const end = valueAt + (fixed ?? 2 + numberAt(bytes, valueAt, 2));
    if (fixed === undefined) headers.set(utf8(bytes.slice(at + 1, valueAt - 1)), utf8(bytes.slice(valueAt + 2, end)));
    at = end;
  }
  return headers;
}

/** Some of the bytes of a base64 text, one a character. */
function bytesAt(base64: string, start: number, length: number): string {
  const from = Math.floor(start / 3);
  const bytes = atob(base64.slice(from * 4, Math.ceil((start + length) / 3) * 4));
  return bytes.slice(start - from * 3, start - from * 3 + length);
}

/** An unsigned number; throws where the bytes end before it. */
function numberAt(bytes: string, start: number, length: number): number {
  if (start + length > bytes.length) throw new RangeError('A frame ends early.');
  let value = 0;
  for (let at = start; at < start + length; at += 1) value = value * 256 + bytes.charCodeAt(at);
  return value;
}

function utf8(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
}

function lines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u);
}
