import { thousands } from '../thousands.ts';

/** The find bar of the details. */
export const find = {
  label: 'Find in this tab',
  count: (at: number, count: number) => (count === 0 ? 'No matches' : `${thousands(at)} of ${thousands(count)}`),
  many: (at: number, most: number) => `${thousands(at)} of ${thousands(most)}+`,
  previous: 'Previous match',
  previousTitle: 'Previous match (Shift+Enter)',
  next: 'Next match',
  nextTitle: 'Next match (Enter)',
  close: 'Close the find bar',
  closeTitle: 'Close (Esc)',
};
