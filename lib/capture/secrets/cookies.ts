import { isOpaque } from './opacity.ts';
import { unquoted } from './quotes.ts';

/** A cookie of a `cookie` header. */
export interface Cookie {
  /** `null` for one that has none. */
  readonly name: string | null;
  /** Its value without quotes if it is a secret that may be looked for: a choice or a count may stand anywhere. `null` else. */
  readonly secret: string | null;
}

/** The cookies of a `cookie` header. */
export function cookiesIn(value: string): readonly Cookie[] {
  return value.split(';').map(cookieOf);
}

/** A cookie as it is written: `name=value`. */
export function cookieOf(written: string): Cookie {
  const at = written.indexOf('=');
  if (at < 0) return { name: null, secret: null };
  const value = written.slice(at + 1).trim();
  return { name: written.slice(0, at).trim().slice(0, 64), secret: isOpaque(value) ? unquoted(value) : null };
}
