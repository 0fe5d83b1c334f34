import { expect, it } from 'vitest';
import { classify, english, explain } from '../classifier/index.ts';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { createSeenModels } from './seen-models.ts';

const list = {
  id: 'list',
  method: 'GET',
  url: 'https://api.openai.com/v1/models',
  requestBody: { kind: 'empty' },
} as const;
const unknown = textBody('{"error":{"message":"The model does not exist","code":"model_not_found"}}');

it.each([
  ['a good answer', exchangeWith({ requestBody: textBody('{"model":"gpt-5-nano","messages":[]}') })],
  [
    'a list of models',
    exchangeWith({ ...list, responseBody: textBody('{"object":"list","data":[{"id":"gpt-5-nano"}]}') }),
  ],
])('an id from %s corrects a misspelt one', (_, good) => {
  const { seen, learn } = createSeenModels();
  learn(classify(good));
  const failed = exchangeWith({
    status: 404,
    requestBody: textBody('{"model":"gpt5-nano","messages":[]}'),
    responseBody: unknown,
  });
  expect(explain(classify(failed, { seen }), english).fixes).toMatchObject([
    { text: 'Check the model ID: did you mean “gpt-5-nano”?' },
    {},
  ]);
});

it('learns nothing from failures', () => {
  const { seen, learn } = createSeenModels();
  learn(classify(exchangeWith({ status: 404, responseBody: unknown })));
  expect(seen.size).toBe(0);
});
