/** A list as facts keep it. */
export interface Listed {
  readonly values: readonly string[];
  readonly more: number;
}

const MAX_KEPT = 8;
const MAX_NAME = 200;

const OPENING = '"\'`“‘「[(<\\';
const CLOSING = '"\'`”’」])>\\.,;:。，；：';

/** A name without the quotes, brackets and stops around it; `null` where nothing is left. */
export function nameOf(text: string): string | null {
  let start = 0;
  let end = Math.min(text.length, MAX_NAME);
  while (start < end && (isBlank(text, start) || OPENING.includes(text.charAt(start)))) start++;
  while (end > start && (isBlank(text, end - 1) || CLOSING.includes(text.charAt(end - 1)))) {
    // "tools[0]", "file(s)" and "Foo<T>" end in a bracket of their own.
    const opened = OPENED[text.charAt(end - 1)];
    if (opened !== undefined && text.slice(start, end).includes(opened)) break;
    end--;
  }
  return end > start ? text.slice(start, end) : null;
}

const OPENED: Readonly<Record<string, string>> = { ']': '[', ')': '(', '>': '<' };

function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x20;
}

/** What separates items that are not quoted. */
const SEPARATOR =
  /\s{0,3}(?:[,;|、，；\n和及]|\bor\b|\band\b|(?<=\s)\/(?=\s)|或者?)\s{0,3}(?:(?:or|and|或)\b\s{0,3})?/iu;

/** The items of a list: quoted ones, or those between commas, bars, lines, "or" and "and". `null` where there is none. */
export function listOf(text: string): Listed | null {
  const quoted = text.trimStart().startsWith('--') ? [] : quotedIn(requoted(text));
  return listed(quoted.length > 0 ? quoted : text.split(SEPARATOR));
}

/** `a" or "b` lost its outer quotes to the pattern that found it. */
function requoted(text: string): string {
  const quote = /^[\w.[\]-]{1,100}(["'`])/u.exec(text)?.[1];
  if (quote === undefined || !text.includes(quote, text.indexOf(quote) + 1)) return text;
  return `${quote}${text}${text.endsWith(quote) ? '' : quote}`;
}

function listed(items: readonly string[]): Listed | null {
  const names = [...new Set(items.map((item) => nameOf(item)).filter((name) => name !== null))];
  return names.length === 0 ? null : { values: names.slice(0, MAX_KEPT), more: Math.max(0, names.length - MAX_KEPT) };
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '“': '”' };
const MAX_LISTED = 200;

/** All quoted texts, whatever stands between them. */
function quotedIn(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length && found.length < MAX_LISTED; at++) {
    const close = QUOTES[text.charAt(at)];
    if (close === undefined) continue;
    const end = text.indexOf(close, at + 1);
    if (end < 0) continue;
    found.push(text.slice(at + 1, end));
    at = end;
  }
  return found;
}

const BARE = /[\w./:+*@-]{1,80}/uy;
const BETWEEN = /\s{0,2}(?:[,|;、，\n]\s{0,2}(?:(?:and|or)\s)?|\s(?:or|and)\s)["'`“]?/uy;

/** As Go writes a list, behind its bracket: "flac mp3 wav]". */
const SPACED = /^[\w./-]{1,30}(?: [\w./-]{1,30}){1,40}\]/u;

/**
 * The list that a text begins with, whatever follows it: quoted or single words with separators between. `null` where it
 * begins with no list: one word alone is none, but for one in quotes or one that only a name looks like.
 */
export function leadingListOf(text: string): Listed | null {
  const spaced = SPACED.exec(text)?.[0];
  if (spaced !== undefined) return listed(spaced.slice(0, -1).split(' '));
  const items: string[] = [];
  let at = 0;
  let quoted = false;
  let lines: boolean | null = null;
  while (at < text.length && items.length < MAX_LISTED) {
    const close = QUOTES[text.charAt(at)];
    const end = close === undefined ? -1 : text.indexOf(close, at + 1);
    if (end > at && end - at < 200) {
      quoted = true;
      items.push(text.slice(at + 1, end));
      at = end + 1;
    } else {
      BARE.lastIndex = at;
      const bare = BARE.exec(text)?.[0];
      if (bare === undefined) break;
      items.push(bare);
      at += bare.length;
      // The last word ends with the sentence, not with a separator.
      if (bare.endsWith('.')) break;
    }
    const next = nextItem(text, at, lines);
    if (next < 0) break;
    lines ??= text.charAt(at) === '\n';
    at = next;
  }
  const [only = ''] = items;
  return items.length > 1 || quoted || /\w[._:/-]\w/u.test(only) ? listed(items) : null;
}

/** Where the item behind a separator begins; -1 where none follows. Lines separate only where they did so from the first. */
function nextItem(text: string, at: number, lines: boolean | null): number {
  BETWEEN.lastIndex = at;
  const between = BETWEEN.exec(text)?.[0];
  if (between === undefined || (lines === false && between.includes('\n'))) return -1;
  return at + (/["'`“]$/u.test(between) ? between.length - 1 : between.length);
}
