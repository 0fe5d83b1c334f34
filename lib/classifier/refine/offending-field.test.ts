import { expect, it } from 'vitest';
import { textBody } from '../../../tests/exchange.ts';
import { readError } from '../read/error.ts';
import { offendingField } from './offending-field.ts';

const request = textBody(
  JSON.stringify({
    model: 'o1-mini',
    messages: [{ role: 'system', content: 'hi' }],
    temperature: 3,
    tools: [{ function: { name: 'a b' } }],
  }),
);

it.each<[error: unknown, path: string | null, value: string | null]>([
  [{ error: { message: 'Unsupported value', param: 'messages[0].role' } }, 'messages[0].role', '"system"'],
  [{ error: { message: 'Out of range', param: 'temperature' } }, 'temperature', '3'],
  [
    { error: { message: "Unsupported value: 'messages[0].role' does not support 'system'" } },
    'messages[0].role',
    '"system"',
  ],
  [
    { error: { message: "Invalid 'tools[0].function.name': string does not match" } },
    'tools[0].function.name',
    '"a b"',
  ],
  [{ detail: [{ loc: ['body', 'messages', 0, 'content'], msg: 'bad' }] }, 'messages.0.content', '"hi"'],
  [{ error: { message: "Missing required parameter: 'prompt'." } }, 'prompt', null],
  [{ error: { message: 'Bad', param: 'a whole prompt that was echoed, with 429' } }, null, null],
  [{ error: { message: "it isn't 'valid' at all" } }, null, null],
  [{ error: { message: 'x', param: '__proto__' } }, '__proto__', null],
])('%j', (error, path, value) => {
  expect(offendingField(readError(error), request)).toEqual(path === null ? null : { path, value });
});

it('is not looked for in a request that was cut', () => {
  const body = { kind: 'text', text: '{"model":', tail: '"x"}', size: 1e6 } as const;
  expect(offendingField(readError({ error: { param: 'model' } }), body)).toBeNull();
});
