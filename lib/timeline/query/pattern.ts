/** A text to look for, in lower case, split where it has wildcards: "gpt-*-mini" is ["gpt-", "-mini"]. Never empty. */
export type Pattern = readonly string[];

/** Whether the pattern is the whole text, which is in lower case. */
export function isWhole(pattern: Pattern, text: string): boolean {
  const [first = ''] = pattern;
  if (pattern.length === 1) return text === first;
  const last = pattern.at(-1) ?? '';
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const piece of pattern.slice(1, -1)) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= text.length - last.length && text.endsWith(last);
}

/** Whether the pattern occurs within one line of the text, which is in lower case. */
export function occursIn(pattern: Pattern, text: string): boolean {
  const [first = ''] = pattern;
  if (pattern.length === 1) return text.includes(first);
  return text.split('\n').some((line) => {
    let from = 0;
    return pattern.every((piece) => {
      const at = line.indexOf(piece, from);
      from = at + piece.length;
      return at >= 0;
    });
  });
}
