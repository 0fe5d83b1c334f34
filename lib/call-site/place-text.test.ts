import { expect, it } from 'vitest';
import { placeText } from './place-text.ts';

it.each([
  ['https://app.test/src/chat.ts', 'src/chat.ts:41'],
  ['https://app.test/assets/js/chat.js?v=3#top', 'js/chat.js:41'],
  ['https://app.test/', 'https://app.test/:41'],
  ['https://app.test/main.js', 'main.js:41'],
  ['webpack-internal:///./src/app/page.tsx', 'app/page.tsx:41'],
  ['webpack://shop/./src/chat.ts', 'src/chat.ts:41'],
  ['../src/chat.ts', 'src/chat.ts:41'],
  ['blob:https://app.test/0a1b', 'app.test/0a1b:41'],
  ['data:text/javascript,fetch()', 'data::41'],
  ['', ''],
])('%j is at %s', (url, place) => {
  expect(placeText({ url, line: 41 })).toBe(place);
});

it('a long name is cut', () => {
  expect(placeText({ url: `https://app.test/${'x'.repeat(2000)}.js`, line: 1 }).length).toBeLessThan(90);
});
