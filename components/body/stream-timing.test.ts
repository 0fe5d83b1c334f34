import { describe, expect, it } from 'vitest';
import type { StreamEvent } from '../../lib/exchange.ts';
import { streamTiming } from './stream-timing.ts';

const at = (...times: readonly (number | null)[]): readonly StreamEvent[] =>
  times.map((time) => ({ time, name: 'message', data: '' }));
const course = (count: number, longestSilence: number, lastSilence: number) => ({ count, longestSilence, lastSilence });

describe('the times of a stream', () => {
  it('are offsets from the start and gaps', () => {
    const { offsets, gaps, timed } = streamTiming(at(1300, 1350, 2350), 1000, null);
    expect({ offsets, gaps, timed }).toEqual({ offsets: [300, 350, 1350], gaps: [300, 50, 1000], timed: true });
  });

  it('are unknown where the browser did not tell them', () => {
    const { gaps, timed, silence } = streamTiming(at(null, null), 1000, course(2, -1, -1));
    expect({ gaps, timed, silence }).toEqual({ gaps: [null, null], timed: false, silence: null });
  });

  it('never run backwards', () => {
    expect(streamTiming(at(900, 1200, 1100), 1000, null).gaps).toEqual([0, 200, 0]);
  });

  it.each([
    ['before an event', at(1900, 2000, 2600), course(3, 600, 100), { ms: 600, before: 3 }],
    ['at the end', at(1900, 2000, 2600), course(3, 9000, 9000), { ms: 9000, before: 'end' }],
    ['beside events that were left out', at(1900, 2000), course(2000, 7000, 100), { ms: 7000, before: null }],
    ['told by the events alone', at(1900, 2000, 2600), null, { ms: 600, before: 3 }],
    ['nowhere in a stream of one event', at(1900), course(1, 0, 0), null],
  ])('have their longest silence %s', (_, events, told, silence) => {
    expect(streamTiming(events, 1000, told).silence).toEqual(silence);
  });

  it('tell how many events were left out', () => {
    expect(streamTiming(at(1, 2), 0, course(5, 1, 0)).leftOut).toBe(3);
    expect(streamTiming(at(1, 2), 0, null).leftOut).toBe(0);
  });
});
