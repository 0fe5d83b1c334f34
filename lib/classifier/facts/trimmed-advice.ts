/** Ids that programs put behind a sentence. */
const IDS = /\s?\((?:ref|tid|(?:request|trace)[ _-]?id|(?:error )?code)[:=]? ?[\w.-]{0,80}\)/giu;
const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '”': '“',
  '’': '‘',
  '）': '（',
  '」': '「',
};

/** Advice as it reads: without ids, and without the end of the quotation, list or JSON that it stood in. */
export function trimmedAdvice(text: string): string {
  let words = text.replace(IDS, '').trim();
  while (words !== '' && isDebris(words)) words = words.slice(0, -1).trimEnd();
  return words;
}

/** Whether the last character is no part of the sentence. */
function isDebris(words: string): boolean {
  const last = words.at(-1) ?? '';
  if ('.,;:\\。，；：(（[{'.includes(last)) return true;
  const opening = PAIRS[last];
  if (opening !== undefined) return count(words, opening) < count(words, last);
  return '"\'`'.includes(last) && count(words, last) % 2 === 1;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
