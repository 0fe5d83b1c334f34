const quotes = '"\'`“”‘’';

export function isQuoted(text: string): boolean {
  return text !== '' && (quotes.includes(text.charAt(0)) || quotes.includes(text.charAt(text.length - 1)));
}

/** A text without the quotes and the white space around it. */
export function unquoted(text: string): string {
  let bare = text.trim();
  while (isQuoted(bare)) {
    const from = quotes.includes(bare.charAt(0)) ? 1 : 0;
    const to = bare.length > 1 && quotes.includes(bare.charAt(bare.length - 1)) ? -1 : bare.length;
    bare = bare.slice(from, to).trim();
  }
  return bare;
}
