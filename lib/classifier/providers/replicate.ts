import type { Provider } from '../model.ts';

export default {
  id: 'replicate',
  name: 'Replicate',
  hosts: ['api.replicate.com'],
  protocol: 'plain',
  keyHeader: 'Authorization: Bearer <key>',
  keys: [
    { shape: /^r8_/u, kind: 'inference', name: 'API token (r8_)', distinctive: true },
    { shape: /^hex40$/u, kind: 'inference', name: 'API token (40 hex digits)' },
  ],
  links: {
    docs: 'https://replicate.com/docs/reference/http',
    errors: 'https://replicate.com/docs/reference/error-codes',
    limits: 'https://replicate.com/docs/topics/predictions/rate-limits',
    billing: 'https://replicate.com/account/billing',
    keys: 'https://replicate.com/account/api-tokens',
    models: 'https://replicate.com/explore',
    status: 'https://www.replicatestatus.com',
  },
  checked: '2026-11',
  rules: [
    // The limit is lower while there is little credit, and the message says so; it is a rate all the same.
    {
      id: 'throttled',
      status: 429,
      message: /request was throttled/iu,
      cause: 'rate_limit/unspecified',
      furtherFixes: [{ text: 'Add credit or a payment method: the limit is lower without.', link: 'billing' }],
    },
    { id: 'spend-limit', message: /monthly spend limit/iu, cause: 'billing/spending_cap' },
    {
      id: 'free-time',
      message: /free time limit|set up billing|billing required/iu,
      cause: 'billing/payment_required',
    },
    {
      id: 'no-token',
      message: /did not pass an authentication token/iu,
      cause: 'authentication/missing_key',
      fixes: [{ text: 'Send the token as “Authorization: Bearer r8_…”.', link: 'keys' }],
    },
    {
      id: 'bad-token',
      status: 401,
      message: /valid authentication token|invalid token|unauthenticated/iu,
      cause: 'authentication/invalid_key',
    },
    {
      id: 'version',
      message: /version does not exist|invalid version/iu,
      cause: 'model_not_found/unknown_model',
      why: ['The version was deleted, was mistyped, or belongs to a private model of another account.'],
    },
    {
      id: 'disabled',
      message: /(?:model|version) .{0,60}(?:disabled|deprecated)/iu,
      cause: 'model_not_found/not_deployed',
    },
    { id: 'model', status: 404, path: /\/models\/|\/deployments\//u, cause: 'model_not_found/unknown_model' },
    { id: 'resource', status: 404, cause: 'not_found/unknown_resource' },
    // A run that failed: the status is 200 or 201, and the error is what the model’s program said.
    {
      id: 'sensitive',
      message: /\bE005\b|flagged as sensitive|NSFW|\b(?:was|were|been) flagged\b/iu,
      cause: 'content_filter/input_blocked',
    },
    { id: 'queue', message: /queue .{0,20}limit|\bE003\b/iu, status: [200, 201], cause: 'overloaded/no_capacity' },
    { id: 'run-timeout', message: /timed? ?out|\bE004\b/iu, status: [200, 201], cause: 'timeout/provider' },
    {
      id: 'unreadable-input',
      message:
        /cannot identify image|(?:could not|failed to|unable to) (?:download|open|load|decode|read) .{0,40}(?:image|file|url|audio|video)/iu,
      status: [200, 201],
      cause: 'invalid_request/unreachable_media',
    },
    {
      id: 'run-input',
      message: /failed validation|not an allowed value|field required|input validation/iu,
      status: [200, 201],
      cause: 'invalid_request/unspecified',
    },
    { id: 'cancelled', message: /cancell?ed/iu, status: [200, 201], cause: 'cancelled/by_page' },
    {
      id: 'run-failed',
      code: 'failed',
      status: [200, 201],
      cause: 'server_error/internal',
      title: 'The run of the model failed',
      why: ['The model’s program stopped with an error; the prediction’s logs have more.'],
      fixes: [{ text: 'Read the prediction’s logs, then retry once or with a smaller input.', link: 'errors' }],
    },
  ],
  furtherFixes: {
    'billing/balance_empty': [{ text: 'Wait a few minutes after topping up, then run it again.' }],
  },
} as const satisfies Provider;
