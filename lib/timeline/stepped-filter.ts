import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';

/** How long items are asked before the panel gets its turn, in ms. */
const STEP = 8;

/** Chooses from a list by a condition that takes long. */
export interface SteppedFilter<T> {
  /** Those of which it is known that they pass, in the list's order; the list itself while there is no condition. */
  readonly kept: ReadonlySignal<readonly T[]>;
  /** How many are still to be asked. */
  readonly left: ReadonlySignal<number>;
  stop(): void;
}

/**
 * Asks each item once for as long as the condition is the same, in steps between which `pause` lets all else run. Nothing is
 * asked while there is no condition. `now`: in ms.
 */
export function createSteppedFilter<T extends object>(
  list: ReadonlySignal<readonly T[]>,
  condition: ReadonlySignal<((item: T) => boolean) | null>,
  pause: (next: () => void) => void = (next) => void setTimeout(next),
  now: () => number = () => performance.now(),
): SteppedFilter<T> {
  /** Of the present condition. */
  const run = computed(() => ({ passes: condition.value, answers: new WeakMap<T, boolean>() }));
  const asked = signal(0);
  const left = signal(0);
  let isWaiting = false;
  let stopped = false;

  const step = (): void => {
    isWaiting = false;
    const { passes, answers } = run.peek();
    if (passes === null || stopped) return;
    const started = now();
    let [count, open] = [0, 0];
    for (const item of list.peek()) {
      if (answers.has(item)) continue;
      // The first one in any case: else nothing would ever come.
      if (count > 0 && now() - started >= STEP) open += 1;
      else {
        answers.set(item, passes(item));
        count += 1;
      }
    }
    left.value = open;
    if (count > 0) asked.value += 1;
    if (open > 0) wait();
  };
  const wait = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    pause(step);
  };
  const stop = effect(() => {
    const { passes, answers } = run.value;
    if (passes === null) {
      left.value = 0;
      return;
    }
    const open = list.value.filter((item) => !answers.has(item)).length;
    left.value = open;
    if (open > 0) wait();
  });
  const kept = computed(() => {
    const { passes, answers } = run.value;
    if (passes === null) return list.value;
    void asked.value;
    return list.value.filter((item) => answers.get(item) === true);
  });
  return {
    kept,
    left,
    stop() {
      stopped = true;
      stop();
    },
  };
}
