import { describe, expect, it } from 'vitest';
import { splitOf } from './split.ts';

describe('the details', () => {
  it.each([
    ['at the bottom of a window', 1280, 440, 'right'],
    ['in a window of their own', 1280, 1000, 'right'],
    ['in a low, narrow dock', 700, 300, 'right'],
    ['at the side', 500, 560, 'below'],
    ['at the side of a tall window', 800, 900, 'below'],
    ['in the smallest dock', 320, 200, 'below'],
  ])('%s (%i × %i px) stand %s', (_, width, height, side) => {
    const split = splitOf(width, height);
    expect(split.side).toBe(side);
    expect(split.preferred).toBeGreaterThanOrEqual(split.min);
    expect(split.preferred).toBeLessThanOrEqual(split.max);
  });
});
