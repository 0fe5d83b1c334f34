import { expect, it } from 'vitest';
import { factsOf, plainFacts } from '../../../../tests/facts.ts';

it.each<[message: string, facts: object]>([
  [
    'missing field `messages` at line 4 column 1',
    { missing: 'messages', field: 'messages', position: 'line 4 column 1' },
  ],
  [
    "Missing required parameter: 'messages[0].content[0].type'.",
    { missing: 'messages[0].content[0].type', field: 'messages[0].content[0].type' },
  ],
  ['Required parameter "model" missing from request.', { missing: 'model' }],
  ["errors: [missing properties: 'name', 'age']", { missing: 'name | age' }],
  ['- input: prompt is required\n- version is required', { missing: 'prompt | version' }],
  [
    'messages.2.content.0.source.type: Field required',
    { missing: 'messages.2.content.0.source.type', field: 'messages[2].content[0].source.type' },
  ],
  ['you must provide a model parameter.', { missing: 'model' }],
  [
    'Missing `reasoning_content` field in the assistant message at message index 2.',
    { missing: 'reasoning_content', field: 'messages[2].reasoning_content' },
  ],
  [
    'Image part is missing a thought_signature in content position 3, part position 1.',
    { missing: 'thought_signature', field: 'contents[3].parts[1]' },
  ],
  ['未传入参数 prompt', { missing: 'prompt' }],
  [
    'Unknown name "top_k": Cannot find field. Unknown name "reasoning": Cannot find field.',
    { unknown: 'top_k | reasoning' },
  ],
  ["Unknown parameter: 'quality'.", { unknown: 'quality', field: 'quality' }],
  ['body.store: Extra inputs are not permitted\nbody.n: Extra inputs are not permitted', { unknown: 'store | n' }],
  ["Extra inputs are not permitted, field: 'vl_high', value: True", { unknown: 'vl_high', value: 'True' }],
  ['Additional property model is not allowed', { unknown: 'model' }],
  [
    'unknown field `tempature`, expected one of `temperature`, `top_p`',
    { unknown: 'tempature', replacement: 'temperature' },
  ],
  ['Unrecognized field "foo" (class com.example.Request), not marked as ignorable', { unknown: 'foo' }],
  ['Unrecognized request argument supplied: reasoning', { unknown: 'reasoning' }],
  [
    'Malformed input request: #/messages/2/content/0: extraneous key [toolResult] is not permitted',
    { field: 'messages[2].content[0]' },
  ],
  ['Either "json_schema" or "grammar" can be specified, but not both', { conflicting: 'json_schema | grammar' }],
  ['`temperature` and `top_p` cannot both be specified for this model.', { conflicting: 'temperature | top_p' }],
  [
    '`max_tokens` must be greater than `thinking.budget_tokens`.',
    { conflicting: 'max_tokens | thinking.budget_tokens' },
  ],
  ['Either "prompt" or "messages" must exist and cannot both be none', { missing: 'prompt | messages' }],
  [
    "Invalid type for 'metadata.a': expected a string, but got a boolean instead.",
    { field: 'metadata.a', expectedType: 'a string', sentType: 'boolean' },
  ],
  [
    'messages[1]: invalid type: sequence, expected a string at line 17 column 3',
    { field: 'messages[1]', sentType: 'sequence', expectedType: 'a string' },
  ],
  ['Invalid input: expected array, received undefined', { expectedType: 'array', sentType: 'undefined' }],
  [
    'cannot unmarshal string into Go struct field ChatRequest.temperature of type float64',
    { field: 'temperature', sentType: 'string', expectedType: 'float64' },
  ],
  [
    'Cannot deserialize value of type `java.lang.Integer` from String "abc": not a valid value',
    { expectedType: 'java.lang.Integer', value: 'abc' },
  ],
  [
    'temperature: invalid value: integer `3`, expected a value between 0 and 2 at line 1 column 9',
    { field: 'temperature', value: '3', range: '[0, 2]' },
  ],
  ['1 validation error for Request\ntemperature\n  Input should be a valid number', { field: 'temperature' }],
  ["[{'type': 'int_type', 'loc': ('body', 'messages', 0, 'role'), 'msg': 'no'}]", { field: 'messages[0].role' }],
  ['max_tokens参数非法。请检查文档。', { field: 'max_tokens' }],
  ['messages.44.content.1.image.source.base64: too large', { field: 'messages[44].content[1].image.source.base64' }],
  ["Invalid file data: 'input[4].content[0].file_data'.", { field: 'input[4].content[0].file_data' }],
  ['`tool_choice` may only be specified while providing `tools`.', { parameter: 'tool_choice', missing: 'tools' }],
])('%s', (message, facts) => {
  expect(plainFacts(factsOf(message, { requestBody: { kind: 'empty' } }))).toMatchObject(facts);
});

it.each([
  'litellm.BadRequestError: something went wrong',
  'model qwen2.5 is not available',
  "Could not open 'photo.png'",
  "host 'api.example.com' is down",
  'Authentication is required.',
  'Error: something broke',
  'I said "please.stop" to it',
])('tells no field: %s', (message) => {
  const { field } = factsOf(message, { requestBody: { kind: 'empty' } });
  expect(field?.path === 'please.stop' ? undefined : field).toBeUndefined();
});
