import { describe, expect, it } from 'vitest';
import { foundIn } from './tree-search.ts';
import { processorTime } from '../../tests/processor-time.ts';

const value = {
  messages: [
    { role: 'system', content: `Bread ${'x'.repeat(300)} rye` },
    { role: 'user', content: ['Barley'] },
  ],
  many: Array.from({ length: 150 }, (_, at) => (at === 120 ? 'barley' : at)),
  'bread-maker': { on: true },
};

const found = (query: string) => {
  const { ways, texts } = foundIn(value, query);
  return [[...ways], [...texts]];
};

describe('a search in a tree', () => {
  it.each<[query: string, ways: readonly string[], texts: readonly string[]]>([
    ['', [], []],
    ['nothing', [], []],
    ['rye', ['/messages/0', '/messages', ''], ['/messages/0/content']],
    ['barley', ['/messages/1/content', '/messages/1', '/messages', '', '/many', '/many/~r100'], []],
    ['bread', ['/messages/0', '/messages', ''], ['/messages/0/content']],
    ['maker', [''], []],
    ['true', ['/bread-maker', ''], []],
  ])('for “%s” opens the way to each place', (query, ways, texts) => {
    expect(found(query)).toEqual([ways, texts]);
  });

  it('takes any depth and size', () => {
    let deep: unknown = 'rye';
    for (let at = 0; at < 20_000; at += 1) deep = [deep];
    const took = processorTime(() => {
      expect(foundIn(deep, 'rye').ways.size).toBe(0);
      const wide = Array.from({ length: 60_000 }, () => 'rye');
      const { ways } = foundIn(wide, 'rye');
      expect(ways.size).toBeGreaterThan(1);
      expect(ways.size).toBeLessThan(2100);
    });
    expect(took).toBeLessThan(3000);
  });
});
