import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

export const STANDARD_INPUT = '-';

/** Something to read. */
export interface Input {
  /** As messages call it. */
  readonly name: string;
  readonly kind: 'har' | 'list' | 'lines';
  readonly chunks: AsyncIterable<Uint8Array>;
}

const READABLE = /\.(?:har|jsonl|ndjson|json)$/iu;

/** The files that a list of files and folders names; of a folder those that can be read, in the order of their names. */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    path !== STANDARD_INPUT && statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => READABLE.test(name))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
}

/** Bytes that are read at once. */
const PIECE = 64 * 1024;

/** Opens a file, and tells by its name and its beginning what it is. Throws what the system says of one that cannot be read. */
export async function openInput(path: string): Promise<Input> {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path, { highWaterMark: PIECE });
  const pieces = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const first = await pieces.next();
  const head = first.done === true ? '' : new TextDecoder().decode(first.value.subarray(0, 4096));
  const name = path === STANDARD_INPUT ? 'standard input' : path;
  return { name, kind: kindOf(basename(path), head), chunks: all(first, pieces) };
}

function kindOf(name: string, head: string): Input['kind'] {
  if (/\.har$/iu.test(name) || /^\s*\{\s*"log"\s*:\s*\{/u.test(head)) return 'har';
  return /^\s*\[/u.test(head) ? 'list' : 'lines';
}

async function* all(
  first: IteratorResult<Uint8Array, unknown>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let piece = first; piece.done !== true; piece = await rest.next()) yield piece.value;
}
