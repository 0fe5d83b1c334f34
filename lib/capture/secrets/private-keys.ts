/** Characters between the words of the first line of a key, at most, however they are escaped. */
const MAX_LINE_CHARS = 80;

/** What stands between the words of a key's first line: spaces, as URLs and forms write them too, and the kind of the key. */
const BETWEEN = /^[A-Z\d\s%+_]*$/u;

/** Finds private keys in PEM: all lines between the first and the last, also where the last was cut off. */
export function findPrivateKeys(text: string, take: (start: number, end: number) => void): void {
  let from = 0;
  for (let at = text.indexOf('PRIVATE'); at >= 0; at = text.indexOf('PRIVATE', Math.max(from, at + 1))) {
    const dashes = text.indexOf('---', at);
    if (dashes < 0) return;
    if (dashes - at > MAX_LINE_CHARS) continue;
    let start = dashes;
    while (text.charCodeAt(start) === 0x2d) start += 1;
    const before = text.slice(Math.max(from, at - MAX_LINE_CHARS), at);
    const begin = before.lastIndexOf('BEGIN');
    if (begin < 0 || !BETWEEN.test(before.slice(begin)) || !BETWEEN.test(text.slice(at, dashes))) continue;
    let end = start;
    while (end < text.length && isPart(text.charCodeAt(end))) end += 1;
    take(start, end);
    from = end;
  }
}

/** Base64, white space, the escapes of it, and the headers of an encrypted key. */
function isPart(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2f && code <= 0x3a) ||
    code === 0x2b ||
    code === 0x3d ||
    code === 0x20 ||
    code === 0x0a ||
    code === 0x0d ||
    code === 0x09 ||
    code === 0x5c ||
    code === 0x25 ||
    code === 0x2c
  );
}
