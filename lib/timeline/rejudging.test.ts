import { describe, expect, it } from 'vitest';
import { classify, type Verdict } from '../classifier/index.ts';
import { exchangeWith } from '../../tests/exchange.ts';
import { createRecording } from './recording.ts';

const calls = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => exchangeWith({ id: `${from + index}` }));

function recorded() {
  let host = 'old';
  const steps: (() => void)[] = [];
  const recording = createRecording({
    classify: (exchange, context): Verdict => {
      const verdict = classify(exchange, context);
      if (exchange.id === '3' && host !== 'old') return { kind: 'not-llm' };
      return verdict.kind === 'ok' ? { ...verdict, host } : verdict;
    },
    soon: (run) => steps.push(run),
  });
  return {
    recording,
    rejudge: (next: string) => {
      host = next;
      recording.rejudge();
    },
    step: () => steps.shift()?.(),
    runAll: () => {
      for (let step = steps.shift(); step !== undefined; step = steps.shift()) step();
    },
    told: () => new Set(recording.entries.map(({ verdict }) => ('host' in verdict ? verdict.host : verdict.kind))),
  };
}

describe('new verdicts', () => {
  it('come in steps, and all at once', () => {
    const { recording, rejudge, step, told } = recorded();
    recording.append(calls(250, 10));
    const events: string[] = [];
    recording.subscribe(({ type }) => events.push(type));
    rejudge('new');
    step();
    step();
    expect([told(), events]).toEqual([new Set(['old']), []]);
    step();
    expect([told(), events]).toEqual([new Set(['new']), ['removed']]);
  });

  it('leave in the list what is no call any more, as it was', () => {
    const { recording, rejudge, runAll } = recorded();
    recording.append(calls(5));
    rejudge('new');
    runAll();
    expect(recording.entries.map(({ verdict }) => 'host' in verdict && verdict.host)).toEqual([
      'new',
      'new',
      'new',
      'old',
      'new',
    ]);
  });

  it('are the last that were asked for', () => {
    const { recording, rejudge, runAll, step, told } = recorded();
    recording.append(calls(150, 10));
    rejudge('second');
    step();
    rejudge('third');
    runAll();
    expect(told()).toEqual(new Set(['third']));
  });

  it('miss nothing that was recorded meanwhile, and bring nothing back', () => {
    const { recording, rejudge, runAll, step, told } = recorded();
    recording.append(calls(150, 10));
    rejudge('new');
    step();
    recording.clear();
    recording.append(calls(2, 500));
    runAll();
    expect([recording.entries.length, told()]).toEqual([2, new Set(['new'])]);
  });
});
