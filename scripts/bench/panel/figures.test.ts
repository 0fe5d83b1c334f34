import { describe, expect, it } from 'vitest';
import { countMet, figuresOf, lineOf } from './figures.ts';
import type { Measured } from './measure.ts';

const run: Measured = {
  subject: 'Faultline',
  calls: 200,
  live: true,
  listed: 120,
  task: 540,
  processor: 300,
  longest: 62,
  heap: 12.34,
  perCall: 2345.6,
  nodes: 1500,
  frame: 18,
  idleFrame: 16.7,
};
const figures = figuresOf(run, { ...run, subject: 'bare', task: 200, processor: 150 });

describe('the figures of the panel', () => {
  it('say beside each what is asked, and whether it is met', () => {
    expect(figures.map(lineOf)).toEqual([
      '  listed after                120 ms   asked 300 ms       met',
      '  task time                   540 ms',
      '  task time beside bare       2.70 ×   asked 1.30 ×       MISSED',
      '  processor time              300 ms',
      '  processor beside bare       2.00 ×',
      '  longest task                 62 ms   asked 50 ms        MISSED',
      '  frame, p95                 18.0 ms   asked 18.4 ms      met',
      '  heap                       12.3 MB   asked 60.0 MB      met',
      '  of it for each call     2346 bytes',
      '  nodes                         1500   asked 2000         met',
    ]);
  });

  it('are counted', () => {
    expect(countMet(figures)).toEqual({ met: 4, asked: 6 });
  });

  it('that could not be taken are missed', () => {
    const [figure] = figuresOf({ ...run, listed: Number.NaN }, run);
    expect(figure && lineOf(figure)).toContain('MISSED');
  });
});
