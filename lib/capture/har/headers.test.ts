import { describe, expect, it } from 'vitest';
import { MAX_HEADERS } from '../bounds.ts';
import { readHeaders } from './headers.ts';

describe('readHeaders', () => {
  it('has names in lower case, keeps repeated ones, and leaves out what is no header', () => {
    const headers = [
      { name: 'Content-Type', value: 'a' },
      { name: ':authority', value: 'h' },
      { name: 'Vary', value: 'b' },
      { name: 'vary', value: 'c' },
      { name: 7, value: 'd' },
      null,
      { name: 'X-Odd', value: 9 },
    ];
    expect(readHeaders({ headers })).toEqual([
      { name: 'content-type', value: 'a' },
      { name: 'vary', value: 'b' },
      { name: 'vary', value: 'c' },
      { name: 'x-odd', value: '' },
    ]);
  });

  it.each([undefined, null, {}, { headers: 'none' }])('%j has none', (message) => {
    expect(readHeaders(message)).toEqual([]);
  });

  it('stops at a limit', () => {
    const headers = Array.from({ length: 5000 }, (_, index) => ({ name: `x-${index}`, value: '' }));
    expect(readHeaders({ headers })).toHaveLength(MAX_HEADERS);
  });
});
