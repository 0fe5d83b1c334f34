import { describe, expect, it } from 'vitest';
import { allOpen, firstOpen, idOf, MOST_LINES, treeRows, type TreeMark, type TreeRow } from './json-tree.ts';
import { digitsOf, readJson, valueText } from './json-value.ts';

const line = ({ depth, key, kind, isOpen, size, range }: TreeRow) =>
  `${'  '.repeat(depth)}${range === null ? (key ?? '') : range.join('…')} ${kind}${size > 0 ? ` ${size}` : ''}${isOpen ? ' open' : ''}`;

const problem = (...steps: readonly (string | number)[]): TreeMark => ({ steps, tone: 'problem', text: 'Bad' });
const lines = (value: unknown, marks: readonly TreeMark[] = []) =>
  treeRows(value, firstOpen(value, marks), marks).map(line);

const many = (length: number) => Array.from({ length }, (_, index) => ({ index }));

describe('the lines of a tree', () => {
  it('are all there for a small value', () => {
    expect(lines({ model: 'x', messages: [{ role: 'user' }], n: 1, stream: true, stop: [] })).toEqual([
      ' object 5 open',
      '  model string',
      '  messages list 1 open',
      '    0 object 1 open',
      '      role string',
      '  n number',
      '  stream word',
      '  stop list',
    ]);
  });

  it('tell their place among their siblings', () => {
    const rows = treeRows([1, 2], firstOpen([1, 2], []), []);
    expect(rows.map(({ position, siblings, parent }) => [position, siblings, parent])).toEqual([
      [1, 1, null],
      [1, 2, ''],
      [2, 2, ''],
    ]);
  });

  it('of a long list are ranges', () => {
    expect(lines({ list: many(250) })).toEqual([
      ' object 1 open',
      '  list list 250 open',
      '    0…99 range 100',
      '    100…199 range 100',
      '    200…249 range 50',
    ]);
  });

  it('lead to a mark, however far it is', () => {
    const value = { list: many(250) };
    const marks = [problem('list', 120, 'index')];
    const rows = treeRows(value, firstOpen(value, marks), marks);
    expect(rows.filter((row) => row.marks.length > 0).map(({ id, depth }) => [id, depth])).toEqual([
      ['/list/120/index', 4],
    ]);
    expect(rows.length).toBeLessThan(120);
  });

  it('show a mark of the root', () => {
    expect(treeRows({}, new Set(), [problem()])[0]?.marks).toEqual([problem()]);
  });

  it('are few at first, however much there is', () => {
    const value = { a: many(90), b: many(90), c: { d: many(20_000) } };
    expect(lines(value).length).toBeLessThanOrEqual(61);
    expect(treeRows(value, allOpen(value), []).length).toBeLessThanOrEqual(MOST_LINES);
  });

  it('have ids that no key can imitate', () => {
    const value = { 'a/b': { '~r0': 1 }, a: { b: 2 } };
    const ids = treeRows(value, allOpen(value), []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(idOf(['a/b', '~r0'])).toBe('/a~1b/~0r0');
  });
});

describe('JSON for a tree', () => {
  it.each([
    ['words', 'upstream connect error', false],
    ['HTML', '<html></html>', true],
    ['a log line', '[error] no channel', false],
    ['a broken text that is whole', '{"a":', false],
  ])('is not read from %s', (_, text, isCut) => {
    expect(readJson(text, isCut)).toBeNull();
  });

  it('ends where a text was cut', () => {
    expect(readJson('{"messages":[{"role":"us', true)?.value).toEqual({ messages: [{ role: 'us' }] });
  });

  it('keeps the digits of a number that is too long', () => {
    const value = readJson('{"id":12345678901234567890,"n":1234567890123456}', false)?.value as Record<string, unknown>;
    expect(digitsOf(value['id'])).toBe('12345678901234567890');
    expect(value['n']).toBe(1_234_567_890_123_456);
    expect(valueText(value['id'])).toBe('12345678901234567890');
    expect(valueText(value)).toContain('12345678901234567890');
  });

  it('is too deep for no one', () => {
    const text = '['.repeat(20_000) + ']'.repeat(20_000);
    const read = readJson(text, false);
    expect(read === null || treeRows(read.value, allOpen(read.value), []).length <= MOST_LINES).toBe(true);
  });

  it('copies a string as it is', () => {
    expect(valueText('a "b"\n')).toBe('a "b"\n');
  });
});
