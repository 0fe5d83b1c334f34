import { describe, expect, it } from 'vitest';
import { exchangeWith } from '../../tests/exchange.ts';
import { classify } from '../classifier/index.ts';
import type { Timings } from '../exchange.ts';
import { callOf } from './call.ts';
import { rowOf } from './row.ts';
import { firstEventOf, fractionOf, phasesOf, scaleOf, segmentsOf } from './scale.ts';

const none: Timings = {
  blocked: -1,
  dns: -1,
  connect: -1,
  ssl: -1,
  send: -1,
  wait: -1,
  receive: -1,
  firstEvent: -1,
  total: 0,
};

function row(startedAt: number, timings: Partial<Timings>) {
  const exchange = exchangeWith({ startedAt, timings: { ...none, ...timings } });
  const call = callOf({ exchange, verdict: classify(exchange), answer: null });
  if (call === null) throw new Error('no call');
  return rowOf([call]);
}

describe('phases', () => {
  it.each<[fact: string, timings: Partial<Timings>, phases: readonly [number, number, number]]>([
    [
      'connect holds ssl',
      { blocked: 5, dns: 3, connect: 10, ssl: 7, send: 2, wait: 30, receive: 50, total: 100 },
      [20, 30, 50],
    ],
    ['what was not measured is nothing', { wait: 30, total: 30 }, [0, 30, 0]],
    ['time that no phase accounts for was waited', { blocked: 4, total: 100 }, [4, 96, 0]],
    ['nothing at all', {}, [0, 0, 0]],
  ])('%s', (_, timings, [blocked, waiting, receiving]) => {
    expect(phasesOf({ ...none, ...timings })).toEqual({ blocked, waiting, receiving });
  });
});

describe('scale', () => {
  it('reaches from the first start to the last end, in whatever order rows finished', () => {
    expect(scaleOf([row(2000, { total: 10 }), row(1000, { total: 5000 }), row(3000, { total: 1 })])).toEqual({
      from: 1000,
      to: 6000,
    });
    expect(scaleOf([])).toBeNull();
  });

  it('places the parts of a bar one behind the other', () => {
    const timings = { blocked: 100, wait: 300, receive: 100, total: 500 };
    expect(segmentsOf(row(1500, timings).exchange, { from: 1000, to: 2000 })).toEqual([
      { phase: 'blocked', start: 0.5, length: 0.1 },
      { phase: 'waiting', start: 0.6, length: 0.3 },
      { phase: 'receiving', start: expect.closeTo(0.9), length: 0.1 },
    ]);
  });

  it('stays finite for a moment', () => {
    expect(segmentsOf(row(1000, { total: 0 }).exchange, { from: 1000, to: 1000 })).toEqual([]);
  });

  it('knows when the first event of a stream came, if anything told', () => {
    const scale = { from: 1000, to: 2000 };
    const streamed = row(1500, { total: 500, firstEvent: 250 });
    expect(fractionOf(firstEventOf(streamed.exchange) ?? NaN, scale)).toBe(0.75);
    expect(firstEventOf(row(1500, { total: 500 }).exchange)).toBeNull();
  });
});
