import type { Protocol } from '../model.ts';
import { accessRules } from './gemini/access.ts';
import { answerRules } from './gemini/answer.ts';
import { limitsRules } from './gemini/limits.ts';
import { requestRules } from './gemini/request.ts';
import { resourceRules } from './gemini/resource.ts';

/** Google's envelope: `status`, and in `details` the reason, the id of the quota and the fields at fault. */
export default {
  id: 'gemini',
  compatible: { id: 'gemini-compatible', name: 'Gemini-compatible API' },
  paths:
    /\/(?:models|tunedModels|endpoints)\/[^/]{1,200}:(?:(?:stream)?generateContent|(?:stream)?rawPredict|countTokens|(?:batch)?embedContents?|predict(?:LongRunning)?|batchGenerateContent)$/iu,
  everywhere: true,
  keyHeader: 'x-goog-api-key: <key>',
  requestIdHeaders: ['x-request-id', 'x-goog-request-id'],
  rules: [
    // Region before money, money before rate, the model before the path.
    ...limitsRules,
    ...accessRules,
    ...resourceRules,
    ...requestRules,
    ...answerRules,
  ],
  fallbacks: [
    { id: 'cancelled', code: 'cancelled', cause: 'cancelled/by_page' },
    { id: 'deadline', code: 'deadline_exceeded', cause: 'timeout/provider' },
    { id: 'unauthenticated', code: ['unauthenticated', 'authentication'], cause: 'authentication/invalid_key' },
    { id: 'permission', code: ['permission_denied', 'forbidden'], cause: 'permission/not_allowed' },
    { id: 'resource', code: 'not_found', cause: 'not_found/unknown_resource' },
    { id: 'precondition', code: 'failed_precondition', cause: 'invalid_request/unspecified', certainty: 'guess' },
    {
      id: 'invalid',
      code: ['invalid_argument', 'invalid_request', 'badrequest'],
      cause: 'invalid_request/unspecified',
      certainty: 'guess',
    },
    { id: 'unimplemented', code: 'unimplemented', cause: 'unsupported/feature' },
    { id: 'unavailable', code: ['unavailable', 'service_unavailable'], cause: 'overloaded/no_capacity' },
    { id: 'internal', code: ['internal', 'unknown', 'api_error', 'data_loss'], cause: 'server_error/internal' },
    // Operations tell the code of gRPC as a number.
    {
      id: 'rpc-invalid',
      code: ['3', '9', '11'],
      status: 200,
      cause: 'invalid_request/unspecified',
      certainty: 'guess',
    },
    { id: 'rpc-permission', code: '7', status: 200, cause: 'permission/not_allowed' },
    { id: 'rpc-resource', code: '5', status: 200, cause: 'not_found/unknown_resource' },
    { id: 'rpc-exhausted', code: '8', status: 200, cause: 'rate_limit/unspecified' },
    { id: 'rpc-deadline', code: '4', status: 200, cause: 'timeout/provider' },
    { id: 'rpc-unavailable', code: '14', status: 200, cause: 'overloaded/no_capacity' },
    { id: 'rpc-internal', code: ['2', '13', '15'], status: 200, cause: 'server_error/internal' },
  ],
} as const satisfies Protocol;
