/** How Chromium calls what Node.js, undici, Bun, OpenSSL and DOM name otherwise: the classifier knows Chromium's names. */
const names: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'ERR_CONNECTION_REFUSED',
  ConnectionRefused: 'ERR_CONNECTION_REFUSED',
  EHOSTUNREACH: 'ERR_ADDRESS_UNREACHABLE',
  ENETUNREACH: 'ERR_ADDRESS_UNREACHABLE',
  EADDRNOTAVAIL: 'ERR_ADDRESS_UNREACHABLE',
  ENETDOWN: 'ERR_INTERNET_DISCONNECTED',
  ENOTFOUND: 'ERR_NAME_NOT_RESOLVED',
  EAI_AGAIN: 'ERR_NAME_NOT_RESOLVED',
  EAI_FAIL: 'ERR_NAME_NOT_RESOLVED',
  EAI_NODATA: 'ERR_NAME_NOT_RESOLVED',
  EAI_NONAME: 'ERR_NAME_NOT_RESOLVED',
  ECONNRESET: 'ERR_CONNECTION_RESET',
  EPIPE: 'ERR_CONNECTION_RESET',
  ECONNABORTED: 'ERR_CONNECTION_RESET',
  ECONNCLOSED: 'ERR_CONNECTION_CLOSED',
  ConnectionClosed: 'ERR_CONNECTION_CLOSED',
  UND_ERR_SOCKET: 'ERR_CONNECTION_CLOSED',
  UND_ERR_CLOSED: 'ERR_CONNECTION_CLOSED',
  UND_ERR_DESTROYED: 'ERR_CONNECTION_CLOSED',
  ETIMEDOUT: 'ERR_CONNECTION_TIMED_OUT',
  ESOCKETTIMEDOUT: 'ERR_TIMED_OUT',
  UND_ERR_CONNECT_TIMEOUT: 'ERR_CONNECTION_TIMED_OUT',
  UND_ERR_HEADERS_TIMEOUT: 'ERR_TIMED_OUT',
  UND_ERR_BODY_TIMEOUT: 'ERR_TIMED_OUT',
  TimeoutError: 'ERR_TIMED_OUT',
  Timeout: 'ERR_TIMED_OUT',
  APIConnectionTimeoutError: 'ERR_TIMED_OUT',
  RequestTimeoutError: 'ERR_TIMED_OUT',
  AbortError: 'ERR_ABORTED',
  APIUserAbortError: 'ERR_ABORTED',
  UND_ERR_ABORTED: 'ERR_ABORTED',
  ABORT_ERR: 'ERR_ABORTED',
  ERR_CANCELED: 'ERR_ABORTED',
  CERT_HAS_EXPIRED: 'ERR_CERT_DATE_INVALID',
  CERT_NOT_YET_VALID: 'ERR_CERT_DATE_INVALID',
  CERT_REVOKED: 'ERR_CERT_REVOKED',
  ERR_TLS_CERT_ALTNAME_INVALID: 'ERR_CERT_COMMON_NAME_INVALID',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'ERR_CERT_AUTHORITY_INVALID',
  SELF_SIGNED_CERT_IN_CHAIN: 'ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_GET_ISSUER_CERT: 'ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'ERR_CERT_AUTHORITY_INVALID',
  EPROTO: 'ERR_SSL_PROTOCOL_ERROR',
  ERR_SSL_WRONG_VERSION_NUMBER: 'ERR_SSL_PROTOCOL_ERROR',
  ERR_PROXY_TUNNEL: 'ERR_TUNNEL_CONNECTION_FAILED',
  ERR_PROXY_INVALID_CONFIG: 'ERR_PROXY_CONNECTION_FAILED',
  UND_ERR_PRX_TLS: 'ERR_PROXY_CONNECTION_FAILED',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'ERR_CONTENT_LENGTH_MISMATCH',
  UND_ERR_HEADERS_OVERFLOW: 'ERR_INVALID_HTTP_RESPONSE',
  ERR_STREAM_PREMATURE_CLOSE: 'ERR_INCOMPLETE_CHUNKED_ENCODING',
  HPE_INVALID_CONSTANT: 'ERR_INVALID_HTTP_RESPONSE',
  HPE_INVALID_CHUNK_SIZE: 'ERR_INVALID_CHUNKED_ENCODING',
};

/** Words by which runtimes tell a failure for which they have no code (Deno, and `fetch` of undici when a body ends early). */
const words: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\b(?:dns error|failed to lookup address|name or service not known)/iu, 'ERR_NAME_NOT_RESOLVED'],
  [/\bconnection refused\b/iu, 'ERR_CONNECTION_REFUSED'],
  [/\binvalid peer certificate\b/iu, 'ERR_CERT_INVALID'],
  [
    /\bconnection (?:reset|closed|error: peer closed)|\bsocket hang up\b|\bother side closed\b/iu,
    'ERR_CONNECTION_RESET',
  ],
  [/^terminated$|\bunexpected end of (?:file|chunk)|\bpremature close\b/iu, 'ERR_INCOMPLETE_CHUNKED_ENCODING'],
  [/\b(?:request|operation|connection) timed out\b/iu, 'ERR_TIMED_OUT'],
  [/\b(?:request|operation) was aborted\b/iu, 'ERR_ABORTED'],
];

const MAX_WORDS = 1000;

/** undici gives what a proxy answers to CONNECT the code of a request that was aborted: its words tell more. */
const TUNNEL = /^Proxy response \(\d{3}\)/u;

/** Chromium's name for what only the message of an error tells, whatever its code; `null` for all others. */
export function plainFailure(message: unknown): string | null {
  return typeof message === 'string' && TUNNEL.test(message) ? 'ERR_TUNNEL_CONNECTION_FAILED' : null;
}

/** Chromium's name for a failure; one that is not known stays as it is. */
export function chromiumFailure(name: string): string {
  return knownFailure(name) ?? name.replace(/^net::/u, '');
}

/** Chromium's name for an error's code, name or class; `null` where these say nothing of the connection. */
export function knownFailure(name: string): string | null {
  if (name.startsWith('net::')) return name.slice('net::'.length);
  return Object.hasOwn(names, name) ? (names[name] ?? null) : null;
}

/** The same for the message of an error without a code. */
export function spokenFailure(message: string): string | null {
  const text = message.slice(0, MAX_WORDS);
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
