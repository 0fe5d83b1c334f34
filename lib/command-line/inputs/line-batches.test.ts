import { describe, expect, it } from 'vitest';
import { lineBatches, type LongLine } from './line-batches.ts';

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function batchesOf(chunks: AsyncIterable<Uint8Array>) {
  const long: LongLine[] = [];
  const batches = [];
  for await (const { text, firstLine } of lineBatches(chunks, 'log', (line) => long.push(line)))
    batches.push({ text: new TextDecoder().decode(text), firstLine });
  return { batches, long };
}

describe('batches of lines', () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `${at} ${'é'.repeat(at % 90)}`);

  it.each([7, 1000, 65_536, 1_000_000])('are whole lines in their order, from pieces of %i bytes', async (size) => {
    const text = lines.join('\n');
    const { batches } = await batchesOf(pieces(text, size));
    expect(batches.map((batch) => batch.text).join('')).toBe(text);
    for (const { text: part, firstLine } of batches) expect(part.split('\n')[0]).toBe(lines[firstLine - 1]);
  });

  it('hold no more than what came last, however much comes', async () => {
    const { batches } = await batchesOf(pieces(`${lines.join('\n')}\n`.repeat(10), 4096));
    expect(batches.length).toBeGreaterThan(20);
    expect(Math.max(...batches.map(({ text }) => text.length))).toBeLessThan(72 * 1024);
  });

  it('leave out a line that is too long to be a record, and count on', async () => {
    const piece = new Uint8Array(1024 * 1024).fill(0x61);
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('1\n');
      // The same bytes each time: what is held of them costs nothing here.
      for (let count = 0; count < 80; count += 1) yield piece;
      yield new TextEncoder().encode('end\n3\n');
    }
    const { batches, long } = await batchesOf(endless());
    expect(long).toEqual([{ file: 'log', line: 2 }]);
    expect(batches.at(-1)).toEqual({ text: '3\n', firstLine: 3 });
  });
});
