import type { Rule } from '../model.ts';

/** What only a browser says: of what it keeps from the page, and of what it does not tell apart. */
const pageRules: readonly Rule[] = [
  { id: 'duplicate-allow-origin', cause: 'cors/duplicate_allow_origin', when: 'cors-duplicate-allow-origin' },
  { id: 'origin-not-allowed', cause: 'cors/origin_not_allowed', when: 'cors-origin-not-allowed' },
  { id: 'header-not-allowed', cause: 'cors/header_not_allowed', when: 'cors-header-not-allowed' },
  { id: 'credentials-not-allowed', cause: 'cors/credentials_not_allowed', when: 'cors-credentials-not-allowed' },
  { id: 'local-origin-refused', cause: 'cors/origin_refused', when: 'cors-local-origin-refused' },
  { id: 'preflight-rejected', cause: 'cors/preflight_rejected', when: 'cors-preflight-rejected' },
  { id: 'response-unreadable', cause: 'cors/error_without_cors', when: 'cors-response-unreadable' },
  { id: 'websocket-refused', cause: 'network/websocket', when: 'websocket-refused' },
  { id: 'refused-or-dns', cause: 'network/refused_or_dns', failure: 'REFUSED_OR_DNS' },
  { id: 'aborted-or-reset', cause: 'network/aborted_or_reset', failure: 'ABORTED_OR_RESET' },
  {
    id: 'blocked-by-client',
    cause: 'network/blocked_by_client',
    failure: ['ERR_BLOCKED_BY_CLIENT', 'ERR_BLOCKED_BY_ADMINISTRATOR'],
  },
  {
    id: 'mixed-content',
    cause: 'network/mixed_content',
    failure: ['BLOCKED', 'BLOCKED_OR_ABORTED'],
    when: 'mixed-content',
  },
  {
    id: 'local-network',
    cause: 'cors/local_network_access',
    failure: ['ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS', 'ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS'],
  },
  {
    id: 'blocked',
    cause: 'network/blocked_or_mixed_content',
    failure: ['BLOCKED', 'BLOCKED_OR_ABORTED', 'ERR_BLOCKED_BY_CSP', 'ERR_BLOCKED_BY_RESPONSE'],
  },
];

/** What any client says of its connection, in Chromium's names. */
export const connectionRules: readonly Rule[] = [
  // With a bad status it was the browser that let go, e.g. an EventSource: the status is what failed. With an error or the end
  // of the answer the page had read all that there was.
  { id: 'aborted', cause: 'cancelled/by_page', failure: 'ERR_ABORTED', when: 'answer-open' },
  // A good status and a broken connection: the answer was on its way.
  {
    id: 'stream-broken',
    cause: 'stream_interrupted/connection_lost',
    when: 'stream-connection-lost',
    failure: [
      'ERR_INCOMPLETE_CHUNKED_ENCODING',
      'ERR_CONNECTION_RESET',
      'ERR_CONNECTION_CLOSED',
      'ERR_CONTENT_LENGTH_MISMATCH',
      'ERR_HTTP2_PROTOCOL_ERROR',
      'ERR_QUIC_PROTOCOL_ERROR',
      'ERR_NETWORK_CHANGED',
      'ERR_TIMED_OUT',
    ],
  },
  { id: 'name-not-resolved', cause: 'network/dns', failure: ['ERR_NAME_NOT_RESOLVED', 'ERR_NAME_RESOLUTION_FAILED'] },
  {
    id: 'connection-refused',
    cause: 'network/refused',
    failure: ['ERR_CONNECTION_REFUSED', 'ERR_ADDRESS_UNREACHABLE'],
  },
  {
    id: 'connection-reset',
    cause: 'network/reset',
    failure: ['ERR_CONNECTION_RESET', 'ERR_CONNECTION_CLOSED', 'ERR_EMPTY_RESPONSE', 'ERR_SOCKET_NOT_CONNECTED'],
  },
  { id: 'offline', cause: 'network/offline', failure: ['ERR_INTERNET_DISCONNECTED', 'ERR_NETWORK_CHANGED'] },
  { id: 'timed-out', cause: 'network/timed_out', failure: ['ERR_TIMED_OUT', 'ERR_CONNECTION_TIMED_OUT'] },
  {
    id: 'tls',
    cause: 'network/tls',
    failure: [
      'TLS',
      'ERR_CERT_AUTHORITY_INVALID',
      'ERR_CERT_COMMON_NAME_INVALID',
      'ERR_CERT_DATE_INVALID',
      'ERR_CERT_INVALID',
      'ERR_CERT_REVOKED',
      'ERR_SSL_PROTOCOL_ERROR',
      'ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
      'ERR_BAD_SSL_CLIENT_AUTH_CERT',
    ],
  },
  {
    id: 'proxy',
    cause: 'network/proxy',
    failure: [
      'ERR_PROXY_CONNECTION_FAILED',
      'ERR_TUNNEL_CONNECTION_FAILED',
      'ERR_PROXY_AUTH_UNSUPPORTED',
      'ERR_PROXY_AUTH_REQUESTED',
      'ERR_PROXY_CERTIFICATE_INVALID',
      'ERR_MANDATORY_PROXY_CONFIGURATION_FAILED',
    ],
  },
  {
    id: 'broken-response',
    cause: 'network/broken_response',
    failure: [
      'ERR_CONTENT_DECODING_FAILED',
      'ERR_INVALID_HTTP_RESPONSE',
      'ERR_INVALID_CHUNKED_ENCODING',
      'ERR_HTTP2_PROTOCOL_ERROR',
      'ERR_RESPONSE_HEADERS_TRUNCATED',
    ],
  },
];

/** What the browser itself says about a failure. It stands before all other rules: the response, if any, never reached the page. */
export const browserRules: readonly Rule[] = [...pageRules, ...connectionRules];

/** Behind everything: nothing came, and nothing tells why. */
export const connectionFallbacks: readonly Rule[] = [
  { id: 'good-status-no-answer', cause: 'network/broken_response', status: 200, failure: 'ERR_FAILED' },
];

/** Behind everything: the browser gave up, and nothing tells why. */
export const browserFallbacks: readonly Rule[] = [
  { id: 'preflight-failed', cause: 'cors/preflight_rejected', failure: 'PREFLIGHT_REJECTED' },
  { id: 'unreadable', cause: 'cors/error_without_cors', failure: 'BLOCKED_BY_CORS' },
  ...connectionFallbacks,
];
