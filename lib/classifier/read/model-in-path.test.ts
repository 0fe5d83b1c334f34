import { expect, it } from 'vitest';
import { modelInPath } from './model-in-path.ts';

it.each<[path: string, model: string | null]>([
  ['/v1beta/models/demo-1:generateContent', 'demo-1'],
  ['/v1/projects/p/locations/global/publishers/acme/models/demo-1@2025:streamRawPredict', 'demo-1@2025'],
  ['/model/us.acme.demo-1%3A0/converse-stream', 'us.acme.demo-1:0'],
  ['/model/%E0%A4%A/invoke', '%E0%A4%A'],
  ['/openai/deployments/demo-1/chat/completions', 'demo-1'],
  ['/client/v4/accounts/0a1b/ai/run/@cf/acme/demo-1', '@cf/acme/demo-1'],
  ['/models/acme/demo-1', 'acme/demo-1'],
  ['/models/acme/demo-1/v1/chat/completions', 'acme/demo-1'],
  ['/v1/models/acme/demo-1/predictions', 'acme/demo-1'],
  ['/models/chat/completions', null],
  ['/v1/models', null],
  ['/v1/models/demo-1', null],
  ['/v1/chat/completions', null],
  ['', null],
])('reads the model of %s', (path, model) => {
  expect(modelInPath(path)).toBe(model);
});
