import { MAX_BASE64_CHARS } from '../bounds.ts';
import { field, textOf } from '../unknown-fields.ts';
import { isFramed, textOfFrames } from './amazon-frames.ts';
import { textuality } from './media-type.ts';

/** A response body as the browser handed it over, before anything is decoded; `text` is `null` where it handed over nothing. */
export interface Content {
  readonly text: string | null;
  readonly base64: boolean;
}

/** A decoded body. `size` is its whole length where the text had to be cut before it was decoded. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly size: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'none' };

export const noContent: Content = { text: null, base64: false };

/** The body that an entry of a HAR file holds. */
export function contentOfFile(entry: unknown): Content {
  const content = field(field(entry, 'response'), 'content');
  const text = field(content, 'text');
  return typeof text === 'string' ? { text, base64: textOf(content, 'encoding') === 'base64' } : noContent;
}

/** Text of a body, by its media type and, where that tells nothing, by its bytes. */
export function decodeContent(content: Content, type: string): Decoded {
  if (content.text === null) return { kind: 'none' };
  if (!content.base64) return { kind: 'text', text: content.text, size: content.text.length };
  const kind = textuality(type);
  if (content.text === '') return { kind: 'text', text: '', size: 0 };
  const framed = isFramed(type) ? textOfFrames(content.text) : null;
  if (framed !== null) return { kind: 'text', ...framed };
  if (kind === 'binary') return { kind: 'binary' };
  const whole = content.text.length <= MAX_BASE64_CHARS;
  const text = decodeBase64(whole ? content.text : content.text.slice(0, MAX_BASE64_CHARS), kind === 'look');
  if (text === null) return { kind: 'binary' };
  return { kind: 'text', text, size: whole ? text.length : Math.floor((content.text.length * 3) / 4) };
}

/** UTF-8 text of base64; `null` if it is no base64 or, where `strict`, no text. */
function decodeBase64(base64: string, strict: boolean): string | null {
  try {
    const bytes = bytesOf(atob(base64));
    const text = new TextDecoder('utf-8', { fatal: strict }).decode(bytes, {
      stream: base64.length === MAX_BASE64_CHARS,
    });
    return strict && hasControlChars(text.slice(0, 4096)) ? null : text;
  } catch {
    return null;
  }
}

/** A loop: `Uint8Array.from` takes many times as long for megabytes. */
function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function hasControlChars(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x1b) return true;
  }
  return false;
}
