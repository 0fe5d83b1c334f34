/** Controls but tab and line feed, marks that reorder text so that it reads as something else, and what is not seen at all. */
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;

/** Joiners and variants: part of how some scripts and pictures are written, and hidden anywhere else. */
const JOINERS = new Set(['\u200C', '\u200D', '\uFE0E', '\uFE0F']);

/** Behind what a joiner may stand: letters of a script that is written with joiners, and pictures. */
const JOINED =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}]|\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;

/** Half of a character: what cannot be written becomes the sign for that. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text with its line ends as "\n" and without characters that are not seen, or that hide or reorder others. */
export function plain(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll(LONE_SURROGATE, '\uFFFD');
  if (!HIDDEN.test(lines)) return lines;
  const kept: string[] = [];
  for (const character of lines) if (isSeen(character, kept.at(-1))) kept.push(character);
  return kept.join('');
}

function isSeen(character: string, before: string | undefined): boolean {
  if (!HIDDEN.test(character)) return true;
  return JOINERS.has(character) && before !== undefined && JOINED.test(before);
}

/** Text on one line, without characters that hide or reorder others. */
export function oneLine(text: string): string {
  return plain(text).replaceAll(/\s+/gu, ' ').trim();
}
