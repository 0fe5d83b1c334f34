import { describe, expect, it } from 'vitest';
import { createThrottle } from './throttle.ts';

function turnsAt(shown = true) {
  let time = 0;
  const timers: { readonly run: () => void; readonly at: number }[] = [];
  const throttle = createThrottle(
    (run, ms) => timers.push({ run, at: time + ms }),
    () => time,
    (run) => timers.push({ run, at: time }),
  );
  throttle.setShown(shown);
  const done: string[] = [];
  const come = (name: string) => void throttle.next().then(() => done.push(name));
  const pass = async (ms: number) => {
    time += ms;
    for (const timer of timers.splice(0)) {
      if (timer.at <= time) timer.run();
      else timers.push(timer);
    }
    await Promise.resolve();
  };
  return { throttle, done, come, pass };
}

describe('turns', () => {
  it('come at once after a rest', async () => {
    const { done, come, pass } = turnsAt();
    come('first');
    await pass(0);
    expect(done).toEqual(['first']);
  });

  it('come together in a burst, and none is forgotten', async () => {
    const { done, come, pass } = turnsAt();
    come('first');
    await pass(10);
    come('second');
    await pass(10);
    come('third');
    await pass(10);
    expect(done).toEqual(['first']);
    await pass(100);
    expect(done).toEqual(['first', 'second', 'third']);
  });

  it('are shared by a few, and all have theirs', async () => {
    const { done, come, pass } = turnsAt();
    for (let call = 0; call < 100; call += 1) come(`${call}`);
    await pass(80);
    expect(done).toHaveLength(13);
    await pass(0);
    expect(done).toHaveLength(25);
    for (let turn = 0; turn < 8; turn += 1) await pass(0);
    expect(done).toEqual(Array.from({ length: 100 }, (_, call) => `${call}`));
  });

  it('come with the next call where the timer is late', async () => {
    let time = 0;
    const throttle = createThrottle(
      () => undefined,
      () => time,
    );
    throttle.setShown(true);
    const done: string[] = [];
    for (const [name, at] of [
      ['first', 0],
      ['second', 20],
      ['third', 130],
    ] as const) {
      time = at;
      void throttle.next().then(() => done.push(name));
    }
    await Promise.resolve();
    expect(done).toEqual(['first', 'second', 'third']);
  });

  it('come when they are called, e.g. because the page goes away', async () => {
    const { throttle, done, come, pass } = turnsAt();
    come('first');
    come('second');
    const calm = throttle.hurry();
    come('third');
    await pass(0);
    expect(done).toEqual(['first', 'second', 'third']);
    calm();
    come('fourth');
    await pass(0);
    expect(done).toHaveLength(3);
  });

  it('are rarer while nobody sees what comes of them, and come when somebody does', async () => {
    const { throttle, done, come, pass } = turnsAt(false);
    come('first');
    come('second');
    await pass(100);
    expect(done).toEqual(['first']);
    throttle.setShown(true);
    await pass(0);
    expect(done).toEqual(['first', 'second']);
  });

  it('do not wait for more than so many while nobody sees', async () => {
    const { done, come, pass } = turnsAt(false);
    for (let call = 0; call < 100; call += 1) come(`${call}`);
    await pass(0);
    expect(done).toHaveLength(65);
    await pass(500);
    expect(done).toHaveLength(100);
  });
});
