import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrowingText, eventAt, textOfRun, wholeRun, offsetOfEvent } from './growing-text.ts';

describe('a text that comes in pieces', () => {
  it('holds every piece, and knows which event each character came with', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 3000 }), fc.nat({ max: 3 })), { maxLength: 30 }),
        (pieces) => {
          const text = createGrowingText();
          let event = 0;
          const owners: number[] = [];
          for (const [piece, step] of pieces) {
            event += step;
            text.append(piece, event);
            owners.push(...Array.from({ length: piece.length }, () => event));
          }
          const run = text.shown();
          expect(textOfRun(run)).toBe(pieces.map(([piece]) => piece).join(''));
          expect(run.length).toBe(owners.length);
          for (let at = 0; at < owners.length; at += 97) expect(eventAt(run, at)).toBe(owners[at]);
          expect(eventAt(run, owners.length)).toBe(owners.at(-1) ?? -1);
        },
      ),
    );
  });

  it('keeps closed blocks, and the whole while nothing comes', () => {
    const text = createGrowingText();
    for (let event = 0; event < 300; event += 1) text.append('x'.repeat(50), event);
    const before = text.shown();
    expect(text.shown()).toBe(before);
    text.append('y', 300);
    const after = text.shown();
    expect(before.blocks.length).toBeGreaterThan(2);
    expect(after.blocks.slice(0, -1)).toEqual(before.blocks.slice(0, -1));
    before.blocks.slice(0, -1).forEach((block, at) => expect(after.blocks[at]).toBe(block));
    expect(textOfRun(before)).toBe('x'.repeat(15_000));
  });

  it('parts no character in two', () => {
    const text = createGrowingText();
    text.append('a'.repeat(4095) + '\ud83d', 0);
    text.append('\ude00' + 'b'.repeat(5000), 1);
    expect(text.shown().blocks.map((block) => encodeURI(block.text).length)).toEqual([4095 + 12 + 5000]);
  });

  it('begins anew when it was cleared', () => {
    const text = createGrowingText();
    text.append('draft', 0);
    text.clear();
    text.append('final', 7);
    expect(text.shown()).toEqual(wholeRun('final', 7));
    expect(text.length()).toBe(5);
  });

  it('gives as much as is asked for', () => {
    const text = createGrowingText();
    for (let event = 0; event < 10; event += 1) text.append(String(event).repeat(1000), event);
    expect(textOfRun(text.shown(), 1001)).toBe(`${'0'.repeat(1000)}1`);
    expect(textOfRun(text.shown(), 0)).toBe('');
  });

  it.each([
    [0, 0],
    [1, 3],
    [2, 6],
    [5, 6],
    [9, 9],
  ])('knows how much of it came before event %i', (event, offset) => {
    const text = createGrowingText();
    for (const at of [0, 1, 5]) text.append('abc', at);
    expect(offsetOfEvent(text.shown(), event)).toBe(offset);
  });
});
