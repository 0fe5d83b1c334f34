import { knownFailure, plainFailure } from '../package/connection-failure.ts';

const MAX_CAUSES = 8;

/**
 * Chromium's name for an error of Node, undici or fetch, as everywhere in Faultline: by its code or name, or that of what it was
 * caused by; of several attempts to connect the last one counts.
 */
export function failureName(error: unknown): string {
  let at = error;
  for (let depth = 0; depth < MAX_CAUSES && typeof at === 'object' && at !== null; depth += 1) {
    const { code, name, message, cause, errors } = at as Readonly<
      Record<'code' | 'name' | 'message' | 'cause' | 'errors', unknown>
    >;
    const spoken = plainFailure(message);
    if (spoken !== null) return spoken;
    for (const word of [code, name]) {
      const known = typeof word === 'string' ? knownFailure(word) : null;
      if (known !== null) return known;
      // OpenSSL and the parser of HTTP have a code for each of many faults.
      if (String(word).startsWith('ERR_SSL_')) return 'ERR_SSL_PROTOCOL_ERROR';
      if (String(word).startsWith('HPE_')) return 'ERR_INVALID_HTTP_RESPONSE';
    }
    at = cause ?? (Array.isArray(errors) ? (errors.at(-1) as unknown) : undefined);
  }
  return 'ERR_FAILED';
}
