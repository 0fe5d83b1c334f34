import { describe, expect, it } from 'vitest';
import { endOf, offsetOf, standAt, type ListShape } from './list-offset.ts';

const list = (names: string, height = 100): ListShape => ({
  count: names.length,
  keyAt: (index) => names[index] ?? '',
  rowHeight: 40,
  height,
});
const LETTERS = list('abcdefghij');
const followed = { follows: true, kept: -1, height: 100 };

describe('a list that stands at its end', () => {
  it('follows new rows', () => {
    expect(offsetOf(standAt(300, LETTERS), list('abcdefghijklm'), followed)).toBe(420);
  });

  it('counts as there within a few pixels', () => {
    expect([standAt(276, LETTERS).atEnd, standAt(275, LETTERS).atEnd]).toEqual([true, false]);
  });

  it('stays at its end when its visible part becomes lower', () => {
    expect(offsetOf(standAt(300, LETTERS), list('abcdefghij', 60), followed)).toBe(340);
  });

  it('stays where it is where new rows do not come at the end', () => {
    expect(offsetOf(standAt(300, LETTERS), list('abcdefghijklm'), { ...followed, follows: false })).toBe(300);
  });
});

describe('a list that stands elsewhere keeps the row at its top', () => {
  const stood = standAt(90, LETTERS);

  it.each([
    ['as rows come at the end', 'abcdefghijklm', 90],
    ['as one comes above', 'aXbcdefghij', 130],
    ['as the oldest leave', 'cdefghij', 10],
    ['as it leaves itself: the distance stays', 'abdefghij', 90],
    ['as all below leave', 'abc', 20],
    ['as all leave', '', 0],
  ])('%s', (_, names, offset) => {
    expect(offsetOf(stood, list(names), followed)).toBe(offset);
  });

  it('as rows get another height', () => {
    expect(offsetOf(stood, { ...LETTERS, rowHeight: 60 }, followed)).toBe(130);
  });
});

it('a list that stands at its top shows what comes above', () => {
  expect(offsetOf(standAt(0, LETTERS), list('XYabcdefghij'), { ...followed, follows: false })).toBe(0);
});

describe('a row whose details are open', () => {
  const opened = (kept: number, top: number, height: number) =>
    offsetOf(standAt(top, LETTERS), list('abcdefghij', height), { ...followed, kept });

  it('stays in sight when the details take room', () => {
    expect(opened(4, 90, 50)).toBe(150);
  });

  it('does not move the list where it stays in sight anyway', () => {
    expect(opened(3, 90, 80)).toBe(90);
  });

  it('stays in sight at the end of the list', () => {
    expect(opened(8, 300, 40)).toBe(320);
  });

  it('does not come back into sight', () => {
    expect(opened(0, 90, 50)).toBe(90);
  });
});

it('a list that is lower than its visible part does not scroll', () => {
  expect([endOf(list('ab')), offsetOf(standAt(0, list('ab')), list('abc', 200), followed)]).toEqual([0, 0]);
});
