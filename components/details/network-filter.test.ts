import { expect, it } from 'vitest';
import { networkFilter } from './network-filter.ts';

it.each([
  [
    { url: 'https://a.test/v1/chat?key=x#y', method: 'POST', status: 403 },
    'https://a.test/v1/chat method:POST status-code:403',
  ],
  [{ url: 'https://a.test/v1', method: 'GET', status: 0 }, 'https://a.test/v1 method:GET'],
])('%o is found by “%s”', (exchange, filter) => {
  expect(networkFilter(exchange)).toBe(filter);
});
