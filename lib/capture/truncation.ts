/** The two ends of a text that was too long. */
export interface Ends {
  readonly head: string;
  readonly tail: string;
}

/** How far the tail looks for the end of the string or line that the cut fell into. */
const SEAM_CHARS = 8 * 1024;

/**
 * The first `limit` characters at most, without the word that the cut fell into: half a key must not survive, because
 * nothing would recognise it.
 */
export function truncateHead(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = limit;
  if (isWordChar(text.charCodeAt(end))) while (end > 0 && isWordChar(text.charCodeAt(end - 1))) end -= 1;
  return copied(text.slice(0, end));
}

/** The last `limit` characters at most, from the end of the string, line or word that the cut fell into. */
export function truncateTail(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.length - limit;
  const seam = text.slice(start, start + SEAM_CHARS).search(/["\n]/u);
  if (seam >= 0) return copied(text.slice(start + seam));
  let next = start;
  while (next < text.length && isWordChar(text.charCodeAt(next))) next += 1;
  return copied(text.slice(next));
}

/** Head (three quarters) and tail (one quarter) of a text, together at most `limit` characters. */
export function truncateEnds(text: string, limit: number): Ends {
  if (text.length <= limit) return { head: text, tail: '' };
  const tailLimit = Math.floor(limit / 4);
  return { head: truncateHead(text, limit - tailLimit), tail: truncateTail(text, tailLimit) };
}

/** V8's slices keep the whole text alive, megabytes for a few kilobytes: this one does not. */
function copied(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** Whether a key can go on over this character: letters, digits, `- _ . + / = ~ %` and everything that is not ASCII. */
function isWordChar(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2d && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2b ||
    code === 0x3d ||
    code === 0x7e ||
    code === 0x25 ||
    code > 0x7f
  );
}
