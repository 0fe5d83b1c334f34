import { expect, it } from 'vitest';
import { factsOf, plainFacts } from '../../../../tests/facts.ts';

it.each<[message: string, facts: object]>([
  [
    "Unsupported value: 'minimal' is not supported with the 'demo-1' model. Supported values are: 'low', 'medium', and 'high'.",
    { value: 'minimal', allowed: 'low | medium | high', model: 'demo-1' },
  ],
  [
    "This model does not support effort level 'xhigh'. Supported levels: high, low, max.",
    { allowed: 'high | low | max' },
  ],
  [
    "Unsupported value: 'messages[0].role' does not support 'system' with this model.",
    { field: 'messages[0].role', value: 'system', messageRole: 'system' },
  ],
  ["Invalid enum value. Expected 'a/b' | 'c/d', received 'tree'", { allowed: 'a/b | c/d', value: 'tree' }],
  [
    'unknown variant `file`, expected one of `text`, `image_url` at line 1 column 9',
    { value: 'file', allowed: 'text | image_url' },
  ],
  [
    "Invalid value: 'text'. Supported values are: 'input_text', 'input_image', and 'refusal'.",
    { value: 'text', allowed: 'input_text | input_image | refusal' },
  ],
  [
    'invalid reasoning.type: "enabled" (allowed: adaptive, disabled)',
    { field: 'reasoning.type', value: 'enabled', allowed: 'adaptive | disabled' },
  ],
  [
    "Input tag 'web_9' found using 'type' does not match any of the expected tags: 'bash_1', 'custom'",
    { value: 'web_9', allowed: 'bash_1 | custom' },
  ],
  ["role: Input should be 'user' or 'assistant'", { allowed: 'user | assistant' }],
  [
    'output_format must be one of the following: "jpg", "png"\nInput validation failed',
    { field: 'output_format', allowed: 'jpg | png' },
  ],
  [
    "Invalid 'mode' value. Must be one of: single, loadbalance, fallback",
    { allowed: 'single | loadbalance | fallback' },
  ],
  ["'hot' is not one of ['low', 'high'] - 'mode'", { value: 'hot', allowed: 'low | high' }],
  ['Please use a valid role: user, model.', { allowed: 'user | model' }],
  ['invalid temperature: only 1 is allowed for this model', { allowed: '1' }],
  ['invalid thinking: only type=enabled is allowed', { allowed: 'enabled' }],
  ["Invalid purpose: only 'file-extract' accepted", { allowed: 'file-extract' }],
  [
    "'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
    { field: 'temperature', value: '0.2', allowed: '1' },
  ],
  ['The value of the enable_thinking parameter is restricted to True.', { field: 'enable_thinking', allowed: 'True' }],
  [
    'parameter.enable_thinking must be set to false for non-streaming calls',
    { field: 'enable_thinking', allowed: 'false' },
  ],
  ['Requests with max_tokens > 4096 must have stream=true', { parameter: 'max_tokens', limit: '4096 ?' }],
  ['Tool names are not allowed to be [search]', { forbidden: 'search', tool: 'search' }],
  ["String should match pattern '^[a-z]{1,64}$'", { pattern: '^[a-z]{1,64}$' }],
  ['unsupported image format: image/x-icon', { mediaType: 'image/x-icon' }],
  ['Supported types: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10', { allowed: '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | +2' }],
  ['请使用支持的模型：glm-1, glm-2', { allowed: 'glm-1 | glm-2' }],
])('%s', (message, facts) => {
  expect(plainFacts(factsOf(message, { requestBody: { kind: 'empty' } }))).toMatchObject(facts);
});

it.each([
  'Make sure to provide a valid key for an active subscription',
  'API key not valid. Please pass a valid API key.',
  'Call ListModels to see the list of available models and their supported methods.',
  'This is currently not allowed for this organization.',
  'list of documents must not be empty',
])('lists nothing: %s', (message) => {
  const { allowed, models, forbidden } = factsOf(message);
  expect([allowed, models, forbidden]).toEqual([undefined, undefined, undefined]);
});
