import { describe, expect, it } from 'vitest';
import { factsOf, plainFacts } from '../../../../tests/facts.ts';

const bare = { requestBody: { kind: 'empty' } } as const;

describe('models', () => {
  it.each<[message: string, facts: object]>([
    ['The model `demo-1` does not exist or you do not have access to it.', { model: 'demo-1' }],
    ["model 'demo-1:4b' not found", { model: 'demo-1:4b' }],
    ['models/demo-2.0-flash is not found for API version v1', { model: 'demo-2.0-flash' }],
    ['Publisher Model `projects/p/locations/global/publishers/acme/models/demo-1` not found.', { model: 'demo-1' }],
    ['Not supported model demo-v2', { model: 'demo-v2' }],
    ['unknown model acme/demo-1', { model: 'acme/demo-1' }],
    ['model: demo-1', { model: 'demo-1' }],
    ['You passed in model=acme/demo-1. There is no such name', { model: 'acme/demo-1' }],
    ['acme/demo-1:free is temporarily rate-limited upstream.', { model: 'acme/demo-1:free' }],
    ['does not work with the specified model, demo-35-turbo. Please choose', { model: 'demo-35-turbo' }],
    ['The model demo-1 has been deprecated. Please use demo-2 instead.', { model: 'demo-1', suggestedModel: 'demo-2' }],
    [
      '`demo-2.1` was retired on July 21, 2025. Migrate to demo-4-5.',
      { suggestedModel: 'demo-4-5', retiredAt: '2025-07-21T00:00:00.000Z' },
    ],
    ['Model x-1 is not supported. Supported models are\ndemo-1\ndemo-2', { models: 'demo-1 | demo-2', model: 'x-1' }],
    ['请求的模型 demo-9 不存在', { model: 'demo-9' }],
  ])('%s', (message, facts) => {
    expect(plainFacts(factsOf(message, bare))).toMatchObject(facts);
  });

  it.each([
    'Model not exist.',
    'Model is unavailable, please try again later.',
    'the model has been loaded',
    'No available models currently',
  ])('names none: %s', (message) => {
    expect(factsOf(message, bare).model).toBeUndefined();
  });
});

describe('tools, messages and files', () => {
  it.each<[message: string, facts: object]>([
    [
      'must be followed by tool messages. The following tool_call_ids did not have response messages: call_a1, call_b2',
      { toolCall: 'call_a1 | call_b2' },
    ],
    ['No tool output found for function call call_8vO7.', { toolCall: 'call_8vO7' }],
    [
      'messages.3: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_01HW. Each',
      { toolCall: 'toolu_01HW', field: 'messages[3]' },
    ],
    ["tool result's tool id(call_fn_1) not found (2013)", { toolCall: 'call_fn_1' }],
    ["Invalid schema for function 'edit_it': In context", { tool: 'edit_it' }],
    ['parameters for tool get_it did not match schema', { tool: 'get_it' }],
    ["Unexpected role 'user' after role 'tool'", { messageRole: 'user', value: 'tool' }],
    ['chat content has invalid message role: system', { messageRole: 'system' }],
    ['Invalid file [id:file-fe-0001].', { file: 'file-fe-0001' }],
    ["Previous response with id 'resp_1a2b' not found.", { file: 'resp_1a2b' }],
    ['Your input was flagged for "self-harm/intent, hate".', { flagged: 'self-harm/intent | hate' }],
    ['No endpoints found that support image input', { feature: 'image input', modality: 'image' }],
  ])('%s', (message, facts) => {
    expect(plainFacts(factsOf(message, bare))).toMatchObject(facts);
  });
});

describe('parameters and headers', () => {
  it.each<[message: string, facts: object]>([
    [
      "'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      { parameter: 'max_tokens', replacement: 'max_completion_tokens' },
    ],
    ['`temperature` is deprecated for this model.', { parameter: 'temperature', field: 'temperature' }],
    ['response_format is not supported with RAG.', { parameter: 'response_format' }],
    ['The model demo-max does not support enable_thinking.', { parameter: 'enable_thinking' }],
    ["tool_choice 'required' is not supported with thinking", { parameter: 'tool_choice', value: 'required' }],
    ['"demo:4b" does not support thinking', { model: 'demo:4b', feature: 'thinking' }],
    [
      "This model doesn't support the s3Uri field. Remove s3Uri and try again.",
      { parameter: 's3Uri', remedy: 'Remove s3Uri and try again' },
    ],
    [
      '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
      { flags: '--enable-auto-tool-choice | --tool-call-parser' },
    ],
    ["requests must set 'acme-direct-access' header", { header: 'acme-direct-access' }],
    ['Missing Authentication header', { header: 'Authentication' }],
    [
      "'messages' must contain the word 'json' to use 'response_format' of type 'json_object'.",
      { parameter: 'response_format', value: 'json_object' },
    ],
  ])('%s', (message, facts) => {
    expect(plainFacts(factsOf(message, bare))).toMatchObject(facts);
  });
});

describe('paths and methods', () => {
  it.each<[message: string, facts: object]>([
    ['Invalid URL (POST /v1/foo)', { method: 'POST', path: '/v1/foo' }],
    ['Cannot POST /messages', { method: 'POST', path: '/messages' }],
    [
      'not supported in the v1/chat/completions endpoint. Did you mean to use v1/responses?',
      { path: 'v1/chat/completions', suggestedPath: 'v1/responses' },
    ],
    ['Use the /v1/completions endpoint for this model.', { suggestedPath: '/v1/completions' }],
    ["Request method 'GET' is not supported.", { method: 'GET' }],
    ['This endpoint only supports POST.', { allowedMethods: 'POST' }],
    ['The requested webhook "POST my-chat" is not registered.', { method: 'POST', path: 'my-chat' }],
  ])('%s', (message, facts) => {
    expect(plainFacts(factsOf(message, bare))).toMatchObject(facts);
  });
});
