import type { Rule } from '../model.ts';

/** Last of all: what a status means when the body says nothing that is known. Each is a guess. */
export const statusRules: readonly Rule[] = [
  {
    id: 'status-400',
    status: [400, 406, 412, 416, 417, 421, 422, 426],
    cause: 'invalid_request/unspecified',
  },
  { id: 'status-401', status: 401, cause: 'authentication/invalid_key' },
  { id: 'status-402', status: 402, cause: 'billing/balance_empty' },
  { id: 'status-403', status: 403, cause: 'permission/not_allowed' },
  { id: 'status-404-model', status: 404, cause: 'model_not_found/unknown_model', when: 'names-a-model' },
  { id: 'status-404', status: [404, 410], cause: 'not_found/wrong_path' },
  { id: 'status-405', status: 405, cause: 'not_found/wrong_method' },
  { id: 'status-408', status: 408, cause: 'timeout/request' },
  { id: 'status-409', status: 409, cause: 'invalid_request/conflict' },
  { id: 'status-411', status: [411, 428], cause: 'invalid_request/header' },
  { id: 'status-413', status: [413, 414, 431], cause: 'payload_too_large/body' },
  { id: 'status-415', status: 415, cause: 'invalid_request/header' },
  {
    id: 'status-424',
    status: 424,
    cause: 'upstream_error/provider_failed',
    title: 'A dependency of the request failed',
    why: ['The model’s container, or a tool or data source in the request, returned an error.'],
  },
  { id: 'status-429', status: 429, cause: 'rate_limit/unspecified' },
  { id: 'status-446', status: 446, cause: 'content_filter/input_blocked' },
  { id: 'status-451', status: 451, cause: 'permission/region' },
  {
    id: 'status-502',
    status: [502, 520, 521, 523, 525, 526, 530],
    cause: 'upstream_error/provider_failed',
    title: 'Bad gateway: the server behind it did not respond',
    why: [
      [
        '{proxy} took the request and could not get a response from the server behind it.',
        'A proxy or gateway took the request and could not get a response from the server behind it.',
      ],
    ],
  },
  { id: 'status-503', status: 503, cause: 'server_error/unavailable' },
  { id: 'status-499', status: 499, cause: 'cancelled/by_page' },
  { id: 'status-504', status: [504, 522, 524], cause: 'timeout/gateway' },
  { id: 'status-529', status: 529, cause: 'overloaded/engine_overloaded' },
  { id: 'status-5xx', status: [500, 501, 505, 506, 507, 508, 510, 511], cause: 'server_error/internal' },
  // In an answer that began well, the status that the error tells of itself stands before what the gateway calls it.
  {
    id: 'status-200-unavailable',
    status: 200,
    message: /\bunavailable\b|not available (?:right )?now|暂.{0,3}不可用/iu,
    cause: 'server_error/unavailable',
  },
];
