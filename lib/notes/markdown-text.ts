/** Controls but tab and line feed, and the marks that reorder text so that it reads as something else. */
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u;

/** Text with its line ends as "\n" and without characters that hide or reorder others. */
export function plain(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return HIDDEN.test(lines) ? [...lines].filter((character) => !HIDDEN.test(character)).join('') : lines;
}

/** One line of plain text in which nothing is Markdown or HTML. */
export function inline(text: string): string {
  return (
    oneLine(text)
      .replaceAll(/[\\`*[\]<|]|^[#>+-]|~(?=~)|&(?=#?\w{1,40};)/gu, '\\$&')
      // Within a word, as in max_tokens, an underscore is no mark.
      .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
  );
}

/** One line of code. */
export function code(text: string): string {
  const line = oneLine(text);
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + pad + line + pad + fence;
}

/** A block of code in which nothing ends the block. */
export function block(text: string, language: string): string {
  const body = plain(text);
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/** A link; only the text where the address is not https. */
export function link(text: string, url: string): string {
  if (!url.startsWith('https://')) return inline(text);
  const address = plain(url).replaceAll(/[\s()<>[\]\\"`|]/gu, (mark) =>
    encodeURIComponent(mark).replace('(', '%28').replace(')', '%29'),
  );
  return `[${inline(text)}](${address})`;
}

/** Text on one line, without characters that hide or reorder others. */
export function oneLine(text: string): string {
  return plain(text).replaceAll(/\s+/gu, ' ').trim();
}

/** The length of the longest run of backticks. */
function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
}
