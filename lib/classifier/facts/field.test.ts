import { expect, it } from 'vitest';
import { textBody } from '../../../tests/exchange.ts';
import { factsOf } from '../../../tests/facts.ts';
import { pathText, pathWords } from './field.ts';

it.each<[path: string, text: string | null]>([
  ['messages[0].role', 'messages[0].role'],
  ['messages.0.role', 'messages[0].role'],
  ['messages.[3].role', 'messages[3].role'],
  ['#/messages/2/content/0', 'messages[2].content[0]'],
  ['body.max_tokens', 'max_tokens'],
  ['body', 'body'],
  ['a whole prompt that was echoed', null],
  ['', null],
])('%s is the path %s', (path, text) => {
  const words = pathWords(path);
  expect(words === null ? null : pathText(words)).toBe(text);
});

const request = {
  model: 'demo-1',
  messages: [{ role: 'system', content: [{ type: 'text', text: '' }] }],
  temperature: 3,
  generationConfig: { topKay: 4 },
};

it.each<[what: string, error: object, field: object | undefined]>([
  [
    'the parameter',
    { message: 'No', param: 'messages[0].role' },
    { path: 'messages[0].role', steps: ['messages', 0, 'role'], value: '"system"', sent: true },
  ],
  [
    'a union’s member between',
    { message: 'messages.0.content.0.text.text: Field required' },
    { path: 'messages[0].content[0].text', value: '""', sent: true },
  ],
  [
    'snake case for camel case',
    { message: 'No', param: 'generation_config.top_kay' },
    { path: 'generationConfig.topKay', value: '4', sent: true },
  ],
  [
    'what is missing',
    { message: "Missing required parameter: 'prompt'." },
    { path: 'prompt', steps: [], value: null, sent: false },
  ],
  [
    'what is missing deep inside',
    { message: 'No', param: 'messages[4].role' },
    { path: 'messages[4].role', steps: ['messages'], value: null, sent: false },
  ],
  [
    'a word before a colon that was sent',
    { message: 'temperature: 3 > 1' },
    { path: 'temperature', value: '3', sent: true },
  ],
  ['no word before a colon that was not', { message: 'overloaded: come back' }, undefined],
  ['no code in the parameter', { message: 'No', param: 'rate_limit_error' }, undefined],
  ['no prompt in the parameter', { message: 'Bad', param: 'a whole prompt, with 429' }, undefined],
  [
    'a sentence in the parameter that begins with one',
    { message: 'Bad', param: 'messages[0] must not be empty' },
    { path: 'messages[0]', sent: true },
  ],
])('is %s', (_, error, field) => {
  const facts = factsOf({ error }, { requestBody: textBody(JSON.stringify(request)) });
  if (field === undefined) expect(facts.field).toBeUndefined();
  else expect(facts.field).toMatchObject(field);
});
