import { expect, it } from 'vitest';
import { textBody } from '../../../tests/exchange.ts';
import { readError } from '../read/error.ts';
import { blamedField } from './blamed-field.ts';

const request = textBody(
  JSON.stringify({
    model: 'o1-mini',
    messages: [{ role: 'system', content: 'hi' }],
    temperature: 3,
    tools: [{ function: { name: 'a b' } }],
  }),
);

const nothing: readonly (string | number)[] = [];

it.each<[error: unknown, path: string | null, steps: readonly (string | number)[], value: string | null]>([
  [
    { error: { message: 'Unsupported value', param: 'messages[0].role' } },
    'messages[0].role',
    ['messages', 0, 'role'],
    '"system"',
  ],
  [{ error: { message: 'Out of range', param: 'temperature' } }, 'temperature', ['temperature'], '3'],
  [
    { error: { message: "Unsupported value: 'messages[0].role' does not support 'system'" } },
    'messages[0].role',
    ['messages', 0, 'role'],
    '"system"',
  ],
  [
    { error: { message: "Invalid 'tools[0].function.name': string does not match" } },
    'tools[0].function.name',
    ['tools', 0, 'function', 'name'],
    '"a b"',
  ],
  [
    { detail: [{ loc: ['body', 'messages', 0, 'content'], msg: 'bad' }] },
    'messages.0.content',
    ['messages', 0, 'content'],
    '"hi"',
  ],
  [{ error: { message: "Missing required parameter: 'prompt'." } }, 'prompt', nothing, null],
  [
    { error: { message: 'Required', param: 'tools[0].function.parameters' } },
    'tools[0].function.parameters',
    ['tools', 0, 'function'],
    null,
  ],
  [{ error: { message: 'Required', param: 'messages[4].role' } }, 'messages[4].role', ['messages'], null],
  [{ error: { message: 'temperature: 3 > 1' } }, 'temperature', ['temperature'], '3'],
  [{ error: { message: 'overloaded: come back' } }, null, nothing, null],
  [{ error: { message: 'Bad', param: 'a whole prompt that was echoed, with 429' } }, null, nothing, null],
  [{ error: { message: "it isn't 'valid' at all" } }, null, nothing, null],
  [{ error: { message: 'x', param: '__proto__' } }, '__proto__', nothing, null],
])('%j', (error, path, steps, value) => {
  expect(blamedField(readError(error), request)).toEqual(path === null ? null : { path, steps, value });
});

it.each<[name: string, body: unknown, message: string, steps: readonly (string | number)[], value: string | null]>([
  [
    'the name of a union’s member between',
    { messages: [{ content: [{ type: 'text', text: '' }] }] },
    'messages.0.content.0.text.text: Field required',
    ['messages', 0, 'content', 0, 'text'],
    '""',
  ],
  [
    'a member that the request does not name',
    { tools: [{ name: 'a', input_schema: 1 }] },
    'tools.0.custom.input_schema: Input should be a valid dictionary',
    ['tools', 0, 'input_schema'],
    '1',
  ],
  [
    'the name of a type behind',
    { messages: [{ content: 5 }] },
    'messages.0.content.str: Input should be a valid string',
    ['messages', 0, 'content'],
    '5',
  ],
  [
    'snake case for camel case',
    { generationConfig: { topKay: 4 } },
    `Invalid JSON payload received. Unknown name "topKay" at 'generation_config': Cannot find field.`,
    ['generationConfig', 'topKay'],
    '4',
  ],
  [
    'nothing but a name',
    { temprature: 1 },
    'Invalid JSON payload received. Unknown name "temprature": Cannot find field.',
    ['temprature'],
    '1',
  ],
])('is found although the path has %s', (_, body, message, steps, value) => {
  const field = blamedField(readError({ error: { message } }), textBody(JSON.stringify(body)));
  expect({ steps: field?.steps, value: field?.value }).toEqual({ steps, value });
});

it('is not looked for in a request that was cut', () => {
  const body = { kind: 'text', text: '{"model":', tail: '"x"}', size: 1e6 } as const;
  expect(blamedField(readError({ error: { param: 'model' } }), body)).toBeNull();
});
