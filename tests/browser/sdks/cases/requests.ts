import { json } from '../../faults/replies.ts';
import type { RightRow } from '../sdk-case.ts';
import { both, failed } from '../right.ts';
import type { SdkCase } from '../sdk-case.ts';
import { anthropicError } from './anthropic-answers.ts';
import { geminiError } from './gemini-answers.ts';
import { openaiError } from './openai-answers.ts';

interface Refused extends Pick<SdkCase, 'id' | 'title' | 'call'> {
  readonly options?: NonNullable<SdkCase['options']>;
  readonly message: string;
  readonly code?: string;
  readonly param?: string;
  readonly cause: RightRow['cause'];
  readonly told?: Parameters<typeof failed>[3];
}

const byOpenai = ({ message, code, param, cause, told, ...rest }: Refused): SdkCase => ({
  ...rest,
  answers: [json(400, openaiError(message, 'invalid_request_error', code ?? null, param ?? null))],
  ends: 'rror',
  ...both(failed('openai', 400, cause, told)),
});

const byAnthropic = ({ message, cause, told, ...rest }: Refused): SdkCase => ({
  ...rest,
  answers: [json(400, anthropicError('invalid_request_error', message))],
  ends: 'rror',
  ...both(failed('anthropic', 400, cause, told)),
});

const likely = 'likely';

/** Requests that are refused for what stands in them. */
export const requests: readonly SdkCase[] = [
  byOpenai({
    id: 'tool-before-call',
    title: 'A tool’s answer without a call before it',
    call: 'openai.chat',
    options: {
      more: {
        messages: [
          { role: 'user', content: 'case:tool-before-call:' },
          { role: 'tool', tool_call_id: 'call_1', content: '{}' },
        ],
      },
    },
    message:
      "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
    param: 'messages.[1].role',
    cause: 'invalid_request/message_order',
    told: { certainty: likely, never: [/Add one tool message/u] },
  }),
  byOpenai({
    id: 'schema-additional',
    title: 'A schema without `additionalProperties: false`',
    call: 'openai.chat',
    message:
      "Invalid schema for response_format 'tea': In context=(), 'additionalProperties' is required to be supplied and to be false.",
    param: 'response_format',
    cause: 'invalid_request/tool_schema',
    told: { certainty: likely, says: [/additionalProperties/u] },
  }),
  byOpenai({
    id: 'schema-one-of',
    title: 'A schema with `oneOf`',
    call: 'ai.openaiChat',
    options: { retries: 0 },
    message: "Invalid schema for response_format 'tea': In context=('properties', 'kind'), 'oneOf' is not permitted.",
    code: 'invalid_json_schema',
    param: 'response_format',
    cause: 'invalid_request/tool_schema',
    told: { says: [/oneOf/u] },
  }),
  byOpenai({
    id: 'json-word',
    title: 'JSON mode without the word',
    call: 'langchain.chat',
    message: "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
    param: 'messages',
    cause: 'invalid_request/field_combination',
    told: { certainty: likely, says: [/JSON/u] },
  }),
  byOpenai({
    id: 'blob-mime',
    title: 'A `blob:` URL for an image',
    call: 'openai.responses',
    message:
      "Invalid 'input[0].content[1].image_url'. Expected a base64-encoded data URL with an image MIME type (e.g. 'data:image/png;base64,aW1nIGJ5dGVzIGhlcmU='), but got unsupported MIME type 'blob'.",
    code: 'invalid_value',
    param: 'input[0].content[1].image_url',
    cause: 'invalid_request/unreachable_media',
    told: { certainty: likely, says: [/data URL/iu] },
  }),
  byOpenai({
    id: 'max-tokens',
    title: '`max_tokens`, which the model does not know',
    call: 'openai.chat',
    options: { more: { max_tokens: 200 } },
    message:
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    code: 'unsupported_parameter',
    param: 'max_tokens',
    cause: 'unsupported/parameter',
    told: { says: [/max_completion_tokens/u], never: [/the one that replaced it/u] },
  }),
  byOpenai({
    id: 'temperature',
    title: 'A temperature that the model does not take',
    call: 'openai.chat',
    options: { more: { temperature: 0 } },
    message:
      "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
    code: 'unsupported_value',
    param: 'temperature',
    cause: 'unsupported/value',
    told: { certainty: likely, says: [/temperature/u] },
  }),
  byOpenai({
    id: 'tools-loop',
    title: 'No output for a tool call of the Responses API',
    call: 'openai.responses',
    message: 'No tool output found for function call call_12xyz.',
    param: 'input',
    cause: 'invalid_request/tool_calls_unanswered',
    told: { certainty: likely, says: [/function_call_output/u], never: [/Add one tool message/u] },
  }),
  byOpenai({
    id: 'not-persisted',
    title: 'An item that was not stored',
    call: 'openai.responses',
    options: { more: { store: false, previous_response_id: 'resp_1' } },
    message:
      "Item with id 'rs_1' not found. Items are not persisted when `store` is set to false. Try again with `store` set to true, or remove this item from your input.",
    param: 'input',
    cause: 'not_found/unknown_resource',
    told: { certainty: likely, says: [/store/u], never: [/another key/u] },
  }),
  byOpenai({
    id: 'reasoning-item',
    title: 'A reasoning item without the item that follows it',
    call: 'openai.responses',
    message: "Item 'rs_1' of type 'reasoning' was provided without its required following item.",
    param: 'input',
    cause: 'invalid_request/message_order',
    told: { certainty: likely },
  }),
  byAnthropic({
    id: 'empty-block',
    title: 'An empty block of text',
    call: 'anthropic.messages',
    message: 'messages: text content blocks must be non-empty',
    // A field that is missing or empty.
    cause: 'invalid_request/missing_field',
    told: { certainty: likely, says: [/empty/u], never: [/Add the field/u] },
  }),
  byAnthropic({
    id: 'thinking-signature',
    title: 'The signature of a thinking block is not valid',
    call: 'anthropic.stream',
    message: 'messages.1.content.0: Invalid `signature` in `thinking` block',
    cause: 'invalid_request/reasoning_not_returned',
    told: { certainty: likely },
  }),
  byAnthropic({
    id: 'tool-result-missing',
    title: 'A tool call without its result',
    call: 'anthropic.messages',
    message:
      'messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_01. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
    cause: 'invalid_request/tool_calls_unanswered',
    told: { certainty: likely, says: [/tool_result/u] },
  }),
  byAnthropic({
    id: 'anthropic-max-tokens',
    title: 'More tokens than the model writes',
    call: 'ai.anthropic',
    options: { retries: 0 },
    message: 'max_tokens: 100000 > 64000, which is the maximum allowed number of output tokens for claude-sonnet-4-5',
    cause: 'invalid_request/out_of_range',
    told: { certainty: likely, says: [/64,?000/u] },
  }),
  {
    id: 'genai-batch',
    title: 'Too many requests in one batch',
    call: 'genai.generate',
    answers: [
      json(
        400,
        geminiError(
          400,
          'INVALID_ARGUMENT',
          '* BatchEmbedContentsRequest.requests: at most 100 requests can be in one batch',
        ),
      ),
    ],
    ends: 'ApiError',
    ...both(failed('gemini', 400, 'payload_too_large/item_count', { certainty: likely, says: [/100/u] })),
  },
  {
    id: 'genai-schema',
    title: 'A field that the API does not know',
    call: 'genai.generate',
    answers: [
      json(
        400,
        geminiError(
          400,
          'INVALID_ARGUMENT',
          'Invalid JSON payload received. Unknown name "additionalProperties" at \'generation_config.response_schema\': Cannot find field.',
        ),
      ),
    ],
    ends: 'ApiError',
    ...both(
      failed('gemini', 400, 'invalid_request/unknown_field', { certainty: likely, says: [/additionalProperties/u] }),
    ),
  },
  {
    id: 'deepseek-range',
    title: 'More tokens than the model writes',
    call: 'openai.chat',
    options: { baseUrl: 'https://api.deepseek.com', model: 'deepseek-chat', more: { max_tokens: 99000 } },
    answers: [
      json(
        400,
        openaiError(
          'Invalid max_tokens value, the valid range of max_tokens is [1, 8192]',
          'invalid_request_error',
          'invalid_request_error',
        ),
      ),
    ],
    ends: 'BadRequestError',
    ...both(failed('deepseek', 400, 'invalid_request/out_of_range', { certainty: likely, says: [/8,?192/u] })),
  },
  {
    id: 'anthropic-org-id',
    title: 'The message names the organization by its id',
    call: 'anthropic.messages',
    options: { retries: 0 },
    answers: [
      json(
        429,
        anthropicError(
          'rate_limit_error',
          'This request would exceed the rate limit for your organization (b5ac8c8d-3f1e-4c77-9a55-0d1e2f3a4b5c) of 40,000 input tokens per minute.',
        ),
      ),
    ],
    ends: 'RateLimitError',
    ...both(failed('anthropic', 429, 'rate_limit/tokens_per_minute', { certainty: likely, never: [/b5ac8c8d/u] })),
  },
];
