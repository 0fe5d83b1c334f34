/**
 * JSON that was cut, closed where it ends: what was begun and is not complete goes, but for the beginning of a string value.
 * Linear in any text, unlike what repairs JSON of all kinds; what is no JSON stays none.
 */
export function closedJson(text: string): string {
  const closers: string[] = [];
  let isKey = false;
  // Behind the last value that is complete, or the last bracket that was opened.
  let safe = 0;
  let at = 0;
  const closed = (head: string) => head + closers.toReversed().join('');
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '"') {
      const { end, isWhole } = stringEnd(text, at + 1);
      if (!isWhole) return isKey ? closed(text.slice(0, safe)) : closed(`${text.slice(0, end)}"`);
      at = end + 1;
      if (isKey) isKey = false;
      else safe = at;
      continue;
    }
    if (/[-+.\w]/u.test(char)) {
      while (at < text.length && /[-+.\w]/u.test(text[at] ?? '')) at += 1;
      // The rest of a number may be missing.
      if (at < text.length) safe = at;
      continue;
    }
    at += 1;
    if (char === '{' || char === '[') closers.push(char === '{' ? '}' : ']');
    if (char === '}' || char === ']') closers.pop();
    if ('{}[]'.includes(char)) safe = at;
    isKey = char === '{' || (char === ',' && closers.at(-1) === '}') || (isKey && /\s/u.test(char));
  }
  return closed(text.slice(0, safe));
}

/** Where a string ends, or where its last whole character does if it has no end. */
function stringEnd(text: string, from: number): { readonly end: number; readonly isWhole: boolean } {
  let at = from;
  while (at < text.length) {
    if (text[at] === '"') return { end: at, isWhole: true };
    const length = text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
    if (at + length > text.length) return { end: at, isWhole: false };
    at += length;
  }
  return { end: at, isWhole: false };
}
