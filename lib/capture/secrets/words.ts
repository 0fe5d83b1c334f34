/**
 * Replaces the words of a text: runs of at least `least` letters, digits, `_ - .`. By hand, because a regular expression
 * runs out of stack on a word of ten million characters.
 */
export function replaceWords(text: string, least: number, replace: (word: string, at: number) => string): string {
  let result = '';
  let from = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isWordChar(text.charCodeAt(at))) continue;
    if (at - start >= least) {
      const word = text.slice(start, at);
      const replaced = replace(word, start);
      if (replaced !== word) {
        result += text.slice(from, start) + replaced;
        from = at;
      }
    }
    start = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

function isWordChar(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f ||
    code === 0x2d ||
    code === 0x2e
  );
}
