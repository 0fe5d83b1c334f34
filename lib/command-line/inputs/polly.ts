import { brotliDecompressSync, inflateSync, gunzipSync } from 'node:zlib';

interface PollyEntry {
  readonly response?: {
    readonly headers?: readonly { readonly name?: unknown; readonly value?: unknown }[];
    readonly content?: { readonly text?: unknown; readonly encoding?: unknown };
  };
}

const MAX_TEXT = 64 * 1024 * 1024;

/**
 * An entry as Polly.js records it: a HAR's, but that a compressed body stands as a JSON list of base64 pieces. Any other entry
 * stays as it is.
 */
export function withPollyBody(entry: unknown): unknown {
  const { response } = (entry ?? {}) as PollyEntry;
  const text = response?.content?.text;
  if (response?.content?.encoding !== 'base64' || typeof text !== 'string' || !text.startsWith('["')) return entry;
  try {
    const pieces = JSON.parse(text) as readonly string[];
    const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')));
    const content = {
      ...response.content,
      encoding: 'base64',
      text: unpacked(bytes, encodingOf(response)).toString('base64'),
    };
    return { ...(entry as object), response: { ...response, content } };
  } catch {
    return entry;
  }
}

function encodingOf({ headers }: NonNullable<PollyEntry['response']>): unknown {
  const list = Array.isArray(headers) ? headers : [];
  return list.find(({ name }) => typeof name === 'string' && name.toLowerCase() === 'content-encoding')?.value;
}

function unpacked(bytes: Buffer, encoding: unknown): Buffer {
  const limit = { maxOutputLength: MAX_TEXT };
  if (encoding === 'gzip') return gunzipSync(bytes, limit);
  if (encoding === 'br') return brotliDecompressSync(bytes, limit);
  return encoding === 'deflate' ? inflateSync(bytes, limit) : bytes;
}
