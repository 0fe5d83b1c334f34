import { percentEncoded } from './escapes.ts';
import { isMask, maskNamed } from './mask.ts';
import { verdictOn } from './name-verdict.ts';
import { isOpaque } from './opacity.ts';
import { isPlaceholder, isUnset } from './placeholder.ts';

/** Takes each secret that is replaced, with what is shown in its place. */
export type Learn = (secret: string, shown: string) => void;

/** Parameters of one query that are looked at. */
const MAX_PARAMETERS = 1000;

/** Shorter values of names that have other meanings too are none. */
const SHORTEST_OPAQUE = 8;

/** The names of parameters in URLs anywhere in a text, as JSON and other URLs escape them. */
const NAMED =
  /(?<sign>[?&#;]|\\u00(?:26|3f|23)|%(?:25)?(?:3f|26|23)|\?#)(?<name>[\w.~%[\]-]{1,64}?)(?<equals>=|\\u003d|&#61;|%(?:25)?3d)(?<value>[^&\s"'<>\\#;,)}\]…`|]{1,4096})/giu;

/** Replaces secrets in a query, a fragment or a form: `a=1&key=…`. */
export function redactQuery(query: string, learn: Learn): string {
  if (!query.includes('=')) return query;
  const parameters = query.split('&', MAX_PARAMETERS + 1);
  if (parameters.length > MAX_PARAMETERS) return redactParameters(query, learn);
  return parameters
    .map((parameter) => {
      const at = parameter.indexOf('=');
      if (at < 0) return parameter;
      const shown = shownOf(decoded(parameter.slice(0, at)), parameter.slice(at + 1), learn);
      return shown === null ? parameter : `${parameter.slice(0, at)}=${shown}`;
    })
    .join('&');
}

/** Replaces secrets in the queries of URLs anywhere in a text. */
export function redactParameters(text: string, learn: Learn): string {
  return text.replaceAll(NAMED, (whole, ...rest) => {
    const { sign, name, equals, value } = rest.at(-1) as Readonly<Record<'sign' | 'name' | 'equals' | 'value', string>>;
    // A query within a parameter ends with it, or where it says so itself.
    const end = sign.startsWith('%') ? value.search(/%(?:25)?(?:26|23)/u) : -1;
    const own = end < 0 ? value : value.slice(0, end);
    const shown = shownOf(decoded(name), own, learn);
    return shown === null ? whole : `${sign}${name}${equals}${shown}${value.slice(own.length)}`;
  });
}

/** What is shown in place of a parameter's value; `null` where it is no secret. */
function shownOf(name: string, value: string, learn: Learn): string | null {
  const verdict = verdictOn(name, 'parameter');
  if (verdict === null || value === '') return null;
  const plain = decoded(value);
  if (isUnset(plain) || isPlaceholder(plain) || isMask(plain)) return null;
  if (verdict === 'opaque' && (plain.length < SHORTEST_OPAQUE || !isOpaque(plain))) return null;
  const shown = maskNamed(name, plain);
  learn(plain, shown);
  return encodedMask(shown);
}

/** The last characters of a secret may be ones that end a parameter. */
function encodedMask(shown: string): string {
  return shown.replaceAll(/[^\w.~…-]/gu, percentEncoded);
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
