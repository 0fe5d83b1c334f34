import { describe, expect, it } from 'vitest';
import { barCount, barPaths } from './overview-bars.ts';

const scale = { from: 0, to: 1000 };

describe('the bars of the overview', () => {
  it.each([
    [1280, 160],
    [320, 40],
    [0, 10],
    [100_000, 400],
  ])('in %i px are %i', (width, count) => {
    expect(barCount(width)).toBe(count);
  });

  it('stand one on the other, from the foot', () => {
    const overview = { scale, buckets: [{}, { fine: 1, access: 1 }], most: 2 };
    expect(barPaths(overview, 16, 20)).toEqual({ fine: 'M8 20V10h6V20z', access: 'M8 10V0h6V10z' });
  });

  it('are seen however few they are, and never leave the picture', () => {
    const overview = { scale, buckets: [{ access: 1 }, { fine: 1000, access: 1 }], most: 1001 };
    expect(barPaths(overview, 16, 20)).toEqual({ access: 'M0 20V18h6V20zM8 0V0h6V0z', fine: 'M8 20V0h6V20z' });
  });
});
