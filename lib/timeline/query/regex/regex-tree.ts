/** A regular expression without what cannot be searched in linear time. */
export type RegexTree =
  /** One character, by its code point. */
  | { readonly kind: 'character'; readonly fits: (point: number) => boolean }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly RegexTree[] }
  | { readonly kind: 'repeat'; readonly part: RegexTree; readonly min: number; readonly max: number };

/** What holds between two characters. */
export type Place = 'line-start' | 'line-end' | 'word-edge' | 'no-word-edge';

/** Why an expression is not searched for; `said`: in the browser's words. */
export type RegexProblem =
  | { readonly kind: 'invalid'; readonly said: string }
  /** Back references and lookarounds need time that may grow without bounds. */
  | { readonly kind: 'unsupported'; readonly part: string };

export type ReadRegex =
  { readonly tree: RegexTree; readonly problem: null } | { readonly tree: null; readonly problem: RegexProblem };

/** Reads the source of an expression as JavaScript has it, lines and letters of any case meant. */
export function readRegex(source: string): ReadRegex {
  const said = invalidity(source);
  if (said !== null) return { tree: null, problem: { kind: 'invalid', said } };
  const place = { at: 0, unsupported: null as string | null };
  const tree = choiceAt(source, place);
  const { unsupported } = place;
  if (unsupported !== null) return { tree: null, problem: { kind: 'unsupported', part: unsupported } };
  return { tree, problem: null };
}

/** What the browser finds wrong. Braces and dashes that it forgives outside of Unicode mode are forgiven. */
function invalidity(source: string): string | null {
  try {
    // eslint-disable-next-line faultline/linear-pattern -- it is only read, never matched
    return new RegExp(source, 'im') instanceof RegExp ? null : '';
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return told.slice(told.lastIndexOf(': ') + 1).trim();
  }
}

interface Reader {
  at: number;
  unsupported: string | null;
}

function choiceAt(source: string, reader: Reader): RegexTree {
  const parts = [sequenceAt(source, reader)];
  while (source.charAt(reader.at) === '|') {
    reader.at += 1;
    parts.push(sequenceAt(source, reader));
  }
  return { kind: 'choice', parts };
}

function sequenceAt(source: string, reader: Reader): RegexTree {
  const parts: RegexTree[] = [];
  while (reader.at < source.length && !/^[|)]$/u.test(source.charAt(reader.at))) {
    const part = atomAt(source, reader);
    parts.push(repeatedAt(source, reader, part));
  }
  return { kind: 'sequence', parts };
}

const QUANTIFIER = /(?:[*+?]|\{(\d{1,9})(,(\d{0,9}))?\})\??/uy;

function repeatedAt(source: string, reader: Reader, part: RegexTree): RegexTree {
  QUANTIFIER.lastIndex = reader.at;
  const found = QUANTIFIER.exec(source);
  if (found === null) return part;
  reader.at += found[0].length;
  const [sign, from, open, to] = found;
  if (from === undefined) {
    return { kind: 'repeat', part, min: sign.startsWith('+') ? 1 : 0, max: sign.startsWith('?') ? 1 : Infinity };
  }
  const min = Number(from);
  return { kind: 'repeat', part, min, max: open === undefined ? min : to ? Number(to) : Infinity };
}

function atomAt(source: string, reader: Reader): RegexTree {
  const letter = String.fromCodePoint(source.codePointAt(reader.at) ?? 0);
  switch (letter) {
    case '(':
      return groupAt(source, reader);
    case '[': {
      const end = classEnd(source, reader.at);
      const text = source.slice(reader.at, end);
      reader.at = end;
      return characterBy(text);
    }
    case '\\':
      return escapeAt(source, reader);
    case '^':
    case '$':
      reader.at += 1;
      return { kind: 'place', place: letter === '^' ? 'line-start' : 'line-end' };
    case '.':
      reader.at += 1;
      return characterBy('.');
    default:
      reader.at += letter.length;
      return literal(letter);
  }
}

function groupAt(source: string, reader: Reader): RegexTree {
  const [head = '('] = /^\((?:\?(?:<?[=!]|:|<[^>]{0,99}>|[a-z-]{1,9}:)?)?/u.exec(source.slice(reader.at)) ?? [];
  if (/^\(\?(?:<?[=!]|[a-z-])/u.test(head)) reader.unsupported ??= head;
  reader.at += head.length;
  const inner = choiceAt(source, reader);
  reader.at += 1;
  return inner;
}

/** Behind the bracket that ends a class. */
function classEnd(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

const ESCAPE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|c[a-z]|[\s\S])/iuy;

function escapeAt(source: string, reader: Reader): RegexTree {
  ESCAPE.lastIndex = reader.at;
  const [text = '\\'] = ESCAPE.exec(source) ?? [];
  reader.at += text.length;
  const letter = text.slice(1);
  if (letter === 'b' || letter === 'B') {
    return { kind: 'place', place: letter === 'b' ? 'word-edge' : 'no-word-edge' };
  }
  if (/^[1-9k]$/u.test(letter)) reader.unsupported ??= text;
  // Outside of Unicode mode these two are letters, which nobody means.
  if (/^p$/iu.test(letter)) reader.unsupported ??= text;
  return /^(?:[dDwWsSnrtfv0]|x..|u....|c.)$/u.test(letter) ? characterBy(text) : literal(letter);
}

function literal(letter: string): RegexTree {
  return characterBy(/^[\^$\\.*+?()[\]{}|/]$/u.test(letter) ? `\\${letter}` : letter);
}

/** One character, told by the browser's own engine: classes, escapes and cases are as it has them. */
function characterBy(source: string): RegexTree {
  const whole = characterRegex(source);
  return { kind: 'character', fits: (point) => whole.test(String.fromCodePoint(point)) };
}

function characterRegex(source: string): RegExp {
  try {
    // eslint-disable-next-line faultline/linear-pattern -- it matches one character
    return new RegExp(`^(?:${source})$`, 'iu');
  } catch {
    // eslint-disable-next-line faultline/linear-pattern -- it matches one character
    return new RegExp(`^(?:${source})$`, 'i');
  }
}
