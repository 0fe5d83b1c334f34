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
  expect(exposedKey(exchangeWith({ pageOrigin, credential }), true) !== null).toBe(told);
});

const token: Credential = { ...bearer, prefix: '', shape: 'lower3_alnum31' };

it.each<[what: string, url: string, credential: Credential, isKnown: boolean, told: boolean]>([
  ['a session’s token, sent to the app’s own server', 'https://shop.example.com/api/chat', token, false, false],
  ['a provider’s key, sent to the app’s own server', 'https://shop.example.com/api/chat', bearer, false, true],
  ['a key of no known form, sent to a provider', 'https://api.mistral.ai/v1/chat/completions', token, true, true],
  [
    'the key of a Firebase app',
    'https://firebasevertexai.googleapis.com/v1beta/projects/p/models/m:generateContent',
    { ...bearer, prefix: 'AIza' },
    true,
    false,
  ],
])('%s', (_, url, credential, isKnown, told) => {
  const exchange = exchangeWith({ url, credential, pageOrigin: 'https://shop.example.com' });
  expect(exposedKey(exchange, isKnown) !== null).toBe(told);
});
