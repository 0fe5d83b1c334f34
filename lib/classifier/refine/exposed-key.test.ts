import { expect, it } from 'vitest';
import { bearer, exchangeWith } from '../../../tests/exchange.ts';
import type { Credential } from '../../exchange.ts';
import { exposedKey } from './exposed-key.ts';

it.each<[what: string, pageOrigin: string | null, credential: Credential | null, told: boolean]>([
  ['a public page', 'https://shop.example.com', bearer, true],
  ['localhost', 'http://localhost:5173', bearer, false],
  ['an address of the local network', 'http://192.168.1.20:3000', bearer, false],
  ['a host reserved for tests', 'https://app.test', bearer, false],
  ['an extension', 'chrome-extension://abc', bearer, false],
  ['a public page without a key', 'https://shop.example.com', null, false],
  ['a placeholder', 'https://shop.example.com', { ...bearer, oddities: ['undefined'] }, false],
  ['a key of some minutes', 'https://shop.example.com', { ...bearer, prefix: 'ek_' }, false],
  ['a request of no page', null, bearer, false],
])('%s', (_, pageOrigin, credential, told) => {
  expect(exposedKey(exchangeWith({ pageOrigin, credential })) !== null).toBe(told);
});
