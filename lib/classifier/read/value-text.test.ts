import { expect, it } from 'vitest';
import { parseJson } from './json.ts';
import { valueText } from './value-text.ts';

it.each([
  ['"busy"', 'busy'],
  ['429', '429'],
  ['1e308', '1e+308'],
  ['1e400', ''],
  ['-1e400', ''],
  ['true', ''],
  ['null', ''],
  ['[]', ''],
  ['{"toString":1,"valueOf":1}', ''],
  ['{"__proto__":{"toString":1}}', ''],
])('%s reads “%s”', (json, text) => {
  expect(valueText(parseJson(json))).toBe(text);
});
