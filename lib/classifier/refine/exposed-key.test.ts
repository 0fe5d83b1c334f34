import { expect, it } from 'vitest';
import { exchangeWith } from '../../../tests/exchange.ts';
import type { Credential } from '../../exchange.ts';
import { exposedKey } from './exposed-key.ts';

const key: Credential = {
  source: 'authorization',
  scheme: 'Bearer',
  prefix: 'sk-',
  length: 51,
  lastFour: 'wXyZ',
  shape: 'sk-alnum48',
  oddities: [],
};

it.each<[what: string, pageOrigin: string | null, credential: Credential | null, told: boolean]>([
  ['a public page', 'https://shop.example.com', key, true],
  ['localhost', 'http://localhost:5173', key, false],
  ['an address of the local network', 'http://192.168.1.20:3000', key, false],
  ['a host reserved for tests', 'https://app.test', key, false],
  ['an extension', 'chrome-extension://abc', key, false],
  ['a public page without a key', 'https://shop.example.com', null, false],
  ['a placeholder', 'https://shop.example.com', { ...key, oddities: ['undefined'] }, false],
  ['a key of some minutes', 'https://shop.example.com', { ...key, prefix: 'ek_' }, false],
  ['a request of no page', null, key, false],
])('%s', (_, pageOrigin, credential, told) => {
  expect(exposedKey(exchangeWith({ pageOrigin, credential }), null) !== null).toBe(told);
});
