import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPartialArguments } from './partial-arguments.ts';

const valueOf = (...list: readonly object[]): unknown => {
  const args = createPartialArguments();
  for (const one of list) args.add([one]);
  return args.value();
};

describe('arguments that come value by value', () => {
  it.each<[what: string, list: readonly object[], value: unknown]>([
    [
      'a text in pieces',
      [
        { jsonPath: '$.a', stringValue: 'New ' },
        { jsonPath: '$.a', stringValue: 'York' },
      ],
      { a: 'New York' },
    ],
    [
      'values of all kinds',
      [
        { jsonPath: '$.n', numberValue: 1.5 },
        { jsonPath: '$.b', boolValue: false },
        { jsonPath: '$.z', nullValue: 'NULL_VALUE' },
      ],
      { n: 1.5, b: false, z: null },
    ],
    [
      'lists and what is in them',
      [
        { jsonPath: '$.l[1].x', stringValue: 'b' },
        { jsonPath: '$.l[0].x', stringValue: 'a' },
      ],
      { l: [{ x: 'a' }, { x: 'b' }] },
    ],
    ['names in quotes', [{ jsonPath: '$[\'a b\']["c"]', numberValue: 1 }], { 'a b': { c: 1 } }],
    [
      'paths that are none',
      [
        { jsonPath: '' },
        { jsonPath: '$' },
        { jsonPath: 'a' },
        { jsonPath: '$..a', numberValue: 1 },
        { jsonPath: '$.a[99999999]', numberValue: 1 },
      ],
      {},
    ],
    [
      'a path that goes through a value',
      [
        { jsonPath: '$.a', stringValue: 'x' },
        { jsonPath: '$.a.b', numberValue: 1 },
      ],
      { a: { b: 1 } },
    ],
  ])('%s', (_what, list, value) => {
    expect(valueOf(...list)).toEqual(value);
  });

  it('are total', () => {
    const path = fc
      .array(fc.constantFrom('.a', '.b', '[0]', '[1]', "['__proto__']", '.constructor', '[', ']', '.', "'"), {
        maxLength: 40,
      })
      .map((steps) => `$${steps.join('')}`);
    fc.assert(
      fc.property(fc.array(fc.record({ jsonPath: path, stringValue: fc.string() }), { maxLength: 20 }), (list) => {
        expect(() => valueOf(...list)).not.toThrow();
      }),
    );
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});
