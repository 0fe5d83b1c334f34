import { expect, it } from 'vitest';
import { thousands } from './thousands.ts';

it.each([0, 7, 999, 1000, 12_345, 123_456, 1_000_000, 9_876_543_210, -1234, 0.5, 1234.5678, 999.9996])(
  'sets the thousands of %d apart as the browser does',
  (count) => {
    expect(thousands(count)).toBe(count.toLocaleString('en'));
    expect(thousands(count)).toBe(count.toLocaleString('zh-CN'));
  },
);
