/** Why a call got no whole response, by the names that Chromium has for it, as everywhere in Faultline. */
const NAMES: Readonly<Record<string, string>> = {
  ABORT_ERR: 'ERR_ABORTED',
  AbortError: 'ERR_ABORTED',
  TimeoutError: 'ERR_ABORTED',
  UND_ERR_ABORTED: 'ERR_ABORTED',
  ECONNREFUSED: 'ERR_CONNECTION_REFUSED',
  EHOSTUNREACH: 'ERR_ADDRESS_UNREACHABLE',
  ENETUNREACH: 'ERR_ADDRESS_UNREACHABLE',
  ENOTFOUND: 'ERR_NAME_NOT_RESOLVED',
  EAI_AGAIN: 'ERR_NAME_NOT_RESOLVED',
  ECONNRESET: 'ERR_CONNECTION_RESET',
  ECONNABORTED: 'ERR_CONNECTION_RESET',
  EPIPE: 'ERR_CONNECTION_RESET',
  UND_ERR_SOCKET: 'ERR_CONNECTION_RESET',
  ETIMEDOUT: 'ERR_CONNECTION_TIMED_OUT',
  UND_ERR_CONNECT_TIMEOUT: 'ERR_CONNECTION_TIMED_OUT',
  UND_ERR_HEADERS_TIMEOUT: 'ERR_TIMED_OUT',
  UND_ERR_BODY_TIMEOUT: 'ERR_TIMED_OUT',
  CERT_HAS_EXPIRED: 'ERR_CERT_DATE_INVALID',
  CERT_NOT_YET_VALID: 'ERR_CERT_DATE_INVALID',
  CERT_REVOKED: 'ERR_CERT_REVOKED',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'ERR_CERT_AUTHORITY_INVALID',
  SELF_SIGNED_CERT_IN_CHAIN: 'ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_GET_ISSUER_CERT: 'ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'ERR_CERT_AUTHORITY_INVALID',
  ERR_TLS_CERT_ALTNAME_INVALID: 'ERR_CERT_COMMON_NAME_INVALID',
  EPROTO: 'ERR_SSL_PROTOCOL_ERROR',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'ERR_CONTENT_LENGTH_MISMATCH',
  UND_ERR_HEADERS_OVERFLOW: 'ERR_RESPONSE_HEADERS_TRUNCATED',
};

const MAX_CAUSES = 8;

/** The name of an error of Node, undici or fetch; `answered`: the head of the response had come. */
export function failureName(error: unknown, answered: boolean): string {
  const name = nameOf(error) ?? 'ERR_FAILED';
  return answered && name === 'ERR_CONNECTION_RESET' ? 'ERR_INCOMPLETE_CHUNKED_ENCODING' : name;
}

/** The code tells, of the error or of what it was caused by; of several attempts, the last. */
function nameOf(error: unknown): string | null {
  let at = error;
  for (let depth = 0; depth < MAX_CAUSES && typeof at === 'object' && at !== null; depth += 1) {
    const { code, name, cause, errors } = at as Readonly<Record<'code' | 'name' | 'cause' | 'errors', unknown>>;
    for (const word of [code, name]) {
      if (typeof word !== 'string') continue;
      if (Object.hasOwn(NAMES, word)) return NAMES[word] ?? null;
      if (word.startsWith('ERR_SSL_')) return 'ERR_SSL_PROTOCOL_ERROR';
      if (word.startsWith('HPE_')) return 'ERR_INVALID_HTTP_RESPONSE';
    }
    at = cause ?? (Array.isArray(errors) ? (errors.at(-1) as unknown) : undefined);
  }
  return null;
}
