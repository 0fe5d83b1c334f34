import type { Buffer } from 'node:buffer';
import * as zlib from 'node:zlib';
import type { KeptBytes } from './kept-bytes.ts';

const MAX_DECODED = 1024 * 1024;

type Decode = (bytes: Buffer) => Buffer;

const flush = { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: MAX_DECODED };
const decoders: Readonly<Record<string, Decode>> = {
  gzip: (bytes) => zlib.gunzipSync(bytes, flush),
  'x-gzip': (bytes) => zlib.gunzipSync(bytes, flush),
  deflate: (bytes) => zlib.inflateSync(bytes, flush),
  br: (bytes) =>
    zlib.brotliDecompressSync(bytes, {
      finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
      maxOutputLength: MAX_DECODED,
    }),
  // Node 20 has none.
  ...('zstdDecompressSync' in zlib && {
    zstd: (bytes: Buffer) => zlib.zstdDecompressSync(bytes, { maxOutputLength: MAX_DECODED }),
  }),
};

/** The text of a response body as it came over the wire; `null` where it cannot be decoded. Of a compressed one only the head. */
export function decodedBody(body: KeptBytes, encoding: string): string | null {
  const head = body.head();
  if (head.length === 0) return '';
  const tail = body.tail();
  const coding = encoding.trim().toLowerCase();
  if (coding === '' || coding === 'identity') {
    return tail.length === 0 ? head.toString('utf8') : `${head.toString('utf8')}\n\n${tail.toString('utf8')}`;
  }
  const decode = decoders[coding];
  if (decode === undefined) return null;
  try {
    return decode(head).toString('utf8');
  } catch {
    return null;
  }
}
