import type { Credential } from '../../exchange.ts';
import { splitScheme } from './credential.ts';
import { isKnownPrefix } from './key-search.ts';
import { SHAPE } from './key-shape.ts';

/** A header's name, or a parameter's. */
const SOURCE = /^(?:query:)?[\w!#$&'*+.^`|~-]{1,128}$/u;
const LAST_FOUR = /^(?:[^\s\p{C}]{4})?$/u;

/**
 * Whether a description of a key is one that `readCredentials` gives: a file may hold any text in its place, a line break or a
 * whole key. Each part is checked against what it can be.
 */
export function describesKey({ source, scheme, prefix, length, lastFour, shape }: Credential): boolean {
  return (
    SOURCE.test(source) &&
    splitScheme(`${scheme} `).scheme === scheme &&
    (prefix === '' || isKnownPrefix(prefix)) &&
    LAST_FOUR.test(lastFour) &&
    length >= prefix.length + lastFour.length &&
    shape.startsWith(prefix) &&
    SHAPE.test(shape.slice(prefix.length))
  );
}
