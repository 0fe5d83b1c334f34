import { field, textOf } from '../../unknown-fields.ts';

/** Safari tells in English sentences what Chromium tells by names; see `NetworkFailure` for both. */
const NAMES: readonly (readonly [words: RegExp, name: string])[] = [
  [/preflight|access-control-allow-(?:headers|methods)/iu, 'PREFLIGHT_REJECTED'],
  [/access[- ]control/iu, 'BLOCKED_BY_CORS'],
  [/appears to be offline/iu, 'ERR_INTERNET_DISCONNECTED'],
  [/hostname could not be found/iu, 'ERR_NAME_NOT_RESOLVED'],
  [/could not connect to the server/iu, 'ERR_CONNECTION_REFUSED'],
  [/connection was lost/iu, 'ERR_CONNECTION_RESET'],
  [/timed out/iu, 'ERR_TIMED_OUT'],
  [/certificate/iu, 'ERR_CERT_INVALID'],
  [/ssl error|secure connection/iu, 'ERR_SSL_PROTOCOL_ERROR'],
  [/content security policy|mixed content|insecure content/iu, 'ERR_BLOCKED_BY_CSP'],
  [/^cancell?ed\.?$/iu, 'ERR_ABORTED'],
];

/** Sentences are looked at up to this length. */
const MAX_WORDS = 512;

/** An entry with the name of its error, where Safari wrote a sentence that is known. */
export function withNamedError(entry: unknown): unknown {
  const response = field(entry, 'response');
  const told = textOf(response, '_error').slice(0, MAX_WORDS);
  const name = NAMES.find(([words]) => words.test(told))?.[1];
  if (name === undefined) return entry;
  return { ...(entry as object), response: { ...(response as object), _error: name } };
}
