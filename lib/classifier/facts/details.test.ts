import { expect, it } from 'vitest';
import { factsOf, plainFacts } from '../../../tests/facts.ts';

const bare = { requestBody: { kind: 'empty' } } as const;

it.each<[what: string, body: object, facts: object]>([
  [
    'FastAPI',
    {
      detail: [
        { type: 'less_than_equal', loc: ['body', 'messages', 0, 'n'], msg: 'Too large', input: 9, ctx: { le: 8 } },
      ],
    },
    { field: 'messages[0].n', value: '9', range: '[?, 8]' },
  ],
  [
    'bounds that are not allowed themselves',
    { detail: [{ loc: ['body', 'temperature'], msg: 'No', ctx: { gt: 0, lt: 2 } }] },
    { field: 'temperature', range: '(0, 2)' },
  ],
  [
    'lengths',
    { detail: [{ loc: ['body', 'stop'], msg: 'No', ctx: { max_length: 4, actual_length: 6 } }] },
    { field: 'stop', limit: '4 ?', asked: '6 ?', excess: '2 ?' },
  ],
  [
    'Zod',
    { error: { message: 'Invalid', path: ['tools', 1, 'name'], expected: 'string', received: 'null' } },
    { field: 'tools[1].name', expectedType: 'string', sentType: 'null' },
  ],
  ['keys that Zod does not know', { error: { message: 'Unrecognized', keys: ['foo'] } }, { unknown: 'foo' }],
  [
    'Google’s quotas',
    {
      error: {
        message: 'Quota exceeded',
        details: [
          {
            violations: [
              {
                quotaMetric: 'acme.com/requests',
                quotaValue: '20',
                quotaDimensions: { model: 'demo-1', location: 'europe-west4' },
              },
            ],
          },
        ],
      },
    },
    { quota: 'acme.com/requests', limit: '20 ?', model: 'demo-1', region: 'europe-west4' },
  ],
  [
    'Google’s help',
    { error: { message: 'No', details: [{ links: [{ description: 'Console', url: 'https://console.acme.com/x' }] }] } },
    { page: 'https://console.acme.com/x' },
  ],
  [
    'llama.cpp',
    { error: { message: 'too long', n_prompt_tokens: 1442, n_ctx: 819 } },
    { asked: '1442 tokens', limit: '819 tokens', excess: '623 tokens' },
  ],
  [
    'ElevenLabs',
    { detail: { message: 'quota', character_used: 1005, character_limit: 1000 } },
    { used: '1005 characters', limit: '1000 characters' },
  ],
  ['a wait', { error: { message: 'cooling down', reset_seconds: 599, reset_time: '9m59s' } }, { wait: '599000 ms' }],
  [
    'Azure’s filter',
    {
      error: {
        message: 'filtered',
        innererror: {
          content_filter_result: { hate: { filtered: false }, violence: { filtered: true, severity: 'high' } },
        },
      },
    },
    { flagged: 'violence' },
  ],
  [
    'OpenRouter’s moderation',
    { error: { message: 'flagged', metadata: { reasons: ['self-harm'], flagged_input: 'x' } } },
    { flagged: 'self-harm' },
  ],
  ['a hint', { error: { message: 'No', remedy_hint: 'Activate the workflow.' } }, { remedy: 'Activate the workflow' }],
  ['a list of models', { error: { message: 'No', available_models: ['a-1', 'b-2'] } }, { models: 'a-1 | b-2' }],
])('reads %s', (_, body, facts) => {
  expect(plainFacts(factsOf(body, bare))).toMatchObject(facts);
});

it.each<[what: string, body: object]>([
  ['the path of an URL', { error: { message: 'No', path: '/v1/chat' } }],
  ['a request that is repeated', { error: { message: 'No', input: { prompt: 'x' } } }],
  ['negative amounts', { error: { message: 'No', limit: -1, remaining: -5 } }],
  ['amounts beyond counting', { error: { message: 'No', limit: 1e308 } }],
  ['what is no list', { error: { message: 'No', categories: { a: 1 }, loc: 'body' } }],
])('makes nothing of %s', (_, body) => {
  expect(plainFacts(factsOf(body, bare))).toEqual({});
});

it('believes fields more than words', () => {
  const facts = factsOf({
    error: {
      message: 'maximum context length is 500 tokens. However, you requested 700 tokens',
      n_ctx: 819,
      n_prompt_tokens: 900,
    },
  });
  expect(plainFacts(facts)).toMatchObject({ limit: '819 tokens', asked: '900 tokens' });
});
