import type { Protocol } from '../model.ts';

/** Error types of the Messages API, and of all that copy it. */
export default {
  id: 'anthropic',
  compatible: { id: 'anthropic-compatible', name: 'Anthropic-compatible API' },
  paths: /\/v1\/messages(?:\/count_tokens|\/batches)?$/u,
  keyHeader: 'x-api-key: <key>',
  requestIdHeaders: ['request-id', 'x-request-id'],
  rules: [
    // Sent as 401 authentication_error, but the key is not the trouble.
    {
      id: 'browser-access',
      message: /CORS requests must set .{0,5}anthropic-dangerous-direct-browser-access/iu,
      cause: 'cors/browser_access_header',
    },
    {
      id: 'cors-forbidden',
      message: /CORS requests are not allowed for this organization/iu,
      cause: 'cors/organization_forbids',
    },
    { id: 'billing', code: 'billing_error', cause: 'billing/balance_empty' },
    {
      id: 'thinking-changed',
      message:
        /\bthinking\W.{0,60}blocks .{0,60}cannot be modified|invalid .{0,12}signature.{0,12} in .{0,12}thinking/iu,
      cause: 'invalid_request/reasoning_not_returned',
      title: 'The signature of a thinking block is not valid',
      why: ['Thinking blocks are signed: one that was changed, or that another model or provider wrote, is rejected.'],
      fixes: [
        {
          text: [
            'Return the thinking block at “{field}” unchanged, with its signature.',
            'Return thinking and redacted_thinking blocks unchanged, with their signatures.',
          ],
          link: 'https://platform.claude.com/docs/en/build-with-claude/extended-thinking',
        },
        { text: 'Drop that assistant message, or turn thinking off, if the original blocks are lost.' },
      ],
    },
    // A pool of accounts that gives up tells so with the code of an overload, whatever the last of them answered.
    {
      id: 'last-answer',
      code: 'overloaded_error',
      message: /last error: HTTP 4(?:00|13|22)\b/iu,
      cause: 'invalid_request/unspecified',
    },
    { id: 'overloaded', code: 'overloaded_error', cause: 'overloaded/engine_overloaded' },
    { id: 'request-too-large', code: 'request_too_large', cause: 'payload_too_large/body' },
    { id: 'timeout', code: 'timeout_error', cause: 'timeout/provider' },
    { id: 'conflict', code: 'conflict_error', cause: 'invalid_request/conflict' },
    {
      id: 'trailing-whitespace',
      message: /final assistant content cannot end with trailing whitespace/iu,
      cause: 'invalid_request/message_order',
      title: 'The last assistant message ends with whitespace',
      why: ['A prefilled assistant message must not end with whitespace.'],
      fixes: [{ text: 'Trim the trailing whitespace of the last assistant message, or drop that message.' }],
    },
    {
      id: 'version-header',
      message: /anthropic-version: (?:header is required|.{0,80}not a valid version)/iu,
      cause: 'invalid_request/header',
    },
    {
      id: 'missing-key',
      message: /x-api-key header is required|missing authentication header/iu,
      cause: 'authentication/missing_key',
    },
    {
      id: 'model',
      code: 'not_found_error',
      message: /\bmodel: (?<model>[\w.:@/-]{1,100})/iu,
      cause: 'model_not_found/unknown_model',
    },
  ],
  fallbacks: [
    { id: 'authentication', code: 'authentication_error', cause: 'authentication/invalid_key' },
    { id: 'permission', code: 'permission_error', cause: 'permission/not_allowed' },
    { id: 'rate-limit', code: 'rate_limit_error', cause: 'rate_limit/unspecified' },
    { id: 'not-found', code: 'not_found_error', cause: 'not_found/unknown_resource' },
    {
      id: 'invalid-request',
      code: 'invalid_request_error',
      status: [200, 400, 404, 422],
      cause: 'invalid_request/unspecified',
      certainty: 'guess',
    },
    { id: 'api-error', code: 'api_error', status: [200, 500, 502, 503, 504, 529], cause: 'server_error/internal' },
  ],
} as const satisfies Protocol;
