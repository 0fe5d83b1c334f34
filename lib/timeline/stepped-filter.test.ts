import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createSteppedFilter } from './stepped-filter.ts';

interface Item {
  readonly n: number;
}

/** Each question takes 5 ms of a clock of its own, so that a step asks two. */
function filterOf(count: number) {
  const list = signal<readonly Item[]>(Array.from({ length: count }, (_, n) => ({ n })));
  const condition = signal<((item: Item) => boolean) | null>(null);
  const asked: number[] = [];
  let next: (() => void) | null = null;
  let time = 0;
  const filter = createSteppedFilter(
    list,
    condition,
    (step) => (next = step),
    () => time,
  );
  return {
    list,
    condition,
    filter,
    asked,
    even: (item: Item) => {
      asked.push(item.n);
      time += 5;
      return item.n % 2 === 0;
    },
    /** Whether there was a step to take. */
    step: () => {
      const taken = next;
      next = null;
      taken?.();
      return taken !== null;
    },
    kept: () => filter.kept.value.map(({ n }) => n),
  };
}

describe('a filter in steps', () => {
  it('is the list itself while nothing is asked', () => {
    const { filter, list, step } = filterOf(3);
    expect(filter.kept.value).toBe(list.value);
    expect(step()).toBe(false);
  });

  it('gives what is found as it is found, and asks each item once', () => {
    const made = filterOf(5);
    made.condition.value = made.even;
    expect([made.kept(), made.filter.left.value]).toEqual([[], 5]);
    made.step();
    expect([made.kept(), made.filter.left.value]).toEqual([[0], 3]);
    made.step();
    expect([made.kept(), made.filter.left.value]).toEqual([[0, 2], 1]);
    made.step();
    expect([made.kept(), made.filter.left.value]).toEqual([[0, 2, 4], 0]);
    expect(made.step()).toBe(false);
    made.list.value = [...made.list.value.slice(1), { n: 6 }];
    expect([made.kept(), made.filter.left.value]).toEqual([[2, 4], 1]);
    made.step();
    expect(made.kept()).toEqual([2, 4, 6]);
    expect(made.asked).toEqual([0, 1, 2, 3, 4, 6]);
  });

  it('begins anew with another condition, and ends with none', () => {
    const made = filterOf(2);
    made.condition.value = made.even;
    made.step();
    made.condition.value = (item) => item.n === 1;
    expect(made.kept()).toEqual([]);
    made.step();
    expect(made.kept()).toEqual([1]);
    made.condition.value = null;
    expect([made.kept(), made.filter.left.value]).toEqual([[0, 1], 0]);
  });

  it('asks nothing more when it is stopped', () => {
    const made = filterOf(4);
    made.condition.value = made.even;
    made.step();
    made.filter.stop();
    made.step();
    expect(made.asked).toEqual([0, 1]);
  });
});
