import type { InterfaceTexts } from './interface-texts.ts';

type Texts = InterfaceTexts['cuts'];

/** How capture says what it left out, which recordings and files hold in English, and the same in the language of the panel. */
const FORMS: readonly (readonly [form: RegExp, said: (texts: Texts, values: readonly string[]) => string])[] = [
  [/^URL: cut to (\d+ KB)$/u, (texts, [kept = '']) => texts.url(kept)],
  [
    /^Request body: the browser kept the first ([\d.]+ \w+) of ([\d.]+ \w+)$/u,
    (texts, [kept = '', whole = '']) => texts.requestKept(sized(kept, texts), sized(whole, texts)),
  ],
  [
    /^Request body: ([\d.]+ \w+) cut to ([\d.]+ \w+)$/u,
    (texts, [whole = '', kept = '']) => texts.request(sized(whole, texts), sized(kept, texts)),
  ],
  [
    /^Response body: ([\d.]+ \w+) cut to ([\d.]+ \w+)$/u,
    (texts, [whole = '', kept = '']) => texts.response(sized(whole, texts), sized(kept, texts)),
  ],
  [
    /^Stream: (\d+) events cut to the first (\d+) and the last (\d+)$/u,
    (texts, [count = '', first = '', last = '']) => texts.events(count, first, last),
  ],
  [/^Stream: events cut to (\d+ KB) each$/u, (texts, [kept = '']) => texts.eachEvent(kept)],
];

/** What was left out, worded; what another version or program wrote stays as it is. */
export function cutText(cut: string, { cuts }: Pick<InterfaceTexts, 'cuts'>): string {
  for (const [form, said] of FORMS) {
    const match = form.exec(cut);
    if (match !== null) return said(cuts, match.slice(1));
  }
  return cut;
}

/** KB and MB are the same in every language. */
function sized(size: string, texts: Texts): string {
  return size.endsWith(' characters') ? texts.characters(size.slice(0, size.indexOf(' '))) : size;
}
