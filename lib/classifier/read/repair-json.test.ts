import { expect, it } from 'vitest';
import { repairJson } from './repair-json.ts';

it.each([
  ['a text that is cut', '{"error":{"message":"too lo', { error: { message: 'too lo' } }],
  ['single quotes', `{'error':{'message':'no key'}}`, { error: { message: 'no key' } }],
  [
    'apostrophes',
    `{"error":{"message":"it's the app's key that isn't valid"`,
    { error: { message: "it's the app's key that isn't valid" } },
  ],
])('repairs %s', (_, text, value) => {
  expect(repairJson(text)).toEqual(value);
});

it('keeps the beginning of a long text whose fields are many', () => {
  const fields = Array.from({ length: 400 }, (_, at) => `"field${at}":"value"`).join(',');
  expect(repairJson(`{"error":"no key",${fields}`)).toMatchObject({
    error: 'no key',
    field0: 'value',
    field200: 'value',
  });
});

it.each(["'a", '" a', '“', '&quot;'])('keeps the beginning of a text that is %j over and over', (unit) => {
  const repaired = repairJson(`{"code":"no_key","message":"${unit.repeat(5000)}`);
  expect(repaired).toMatchObject({ code: 'no_key' });
  expect(JSON.stringify(repaired).length).toBeLessThan(8000);
});
