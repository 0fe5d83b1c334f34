import { expect, it, vi } from 'vitest';
import { scenarios } from '../scenarios/index.ts';

it('each call that the page offers has a button', async () => {
  document.body.innerHTML = '<main id="providers"></main><button id="play-all"></button><output id="last"></output>';
  const calls = scenarios.map(({ id, button, call }) => ({ id, button, ...call }));
  vi.stubGlobal('fetch', () => Promise.resolve({ json: () => Promise.resolve(calls) }));
  await import(/* @vite-ignore */ new URL('shop.js', import.meta.url).pathname);
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(texts('#providers button').toSorted()).toEqual(scenarios.flatMap(({ button }) => button ?? []).toSorted());
  expect(texts('h2')).toContain('The shop’s own server');
});
