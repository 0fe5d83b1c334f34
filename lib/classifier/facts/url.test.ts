import { expect, it } from 'vitest';
import { factsOf, plainFacts } from '../../../tests/facts.ts';

it.each<[url: string, facts: object]>([
  [
    'https://me.openai.azure.com/openai/deployments/my-demo/chat/completions?api-version=2024-10-21',
    { deployment: 'my-demo', apiVersion: '2024-10-21' },
  ],
  [
    'https://us-central1-aiplatform.googleapis.com/v1/projects/my-project/locations/us-central1/publishers/acme/models/a:predict',
    { region: 'us-central1', project: 'my-project' },
  ],
  ['https://bedrock-runtime.us-east-1.amazonaws.com/model/acme.demo-1/converse', { region: 'us-east-1' }],
  ['https://ark.cn-beijing.volces.com/api/v3/chat/completions', { region: 'cn-beijing' }],
  ['https://api.openai.com/v1/chat/completions', {}],
])('%s', (url, facts) => {
  expect(plainFacts(factsOf('No', { url }))).toEqual(facts);
});

it('tells the path where that was not found', () => {
  expect(plainFacts(factsOf('No', { status: 404, url: 'https://relay.example.com/v1/nope' }))).toEqual({
    path: '/v1/nope',
  });
});
