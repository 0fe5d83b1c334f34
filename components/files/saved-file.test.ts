import { expect, it } from 'vitest';
import { fileName } from './saved-file.ts';

it('a file is named by the time at which it was made', () => {
  expect(fileName(new Date(2026, 0, 2, 4, 5, 6), 'har')).toBe('faultline-2026-01-02-040506.har');
});
