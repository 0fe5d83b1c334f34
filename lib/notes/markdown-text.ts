import { oneLine, plain } from './visible-text.ts';

/**
 * A word of a text: what stands between spaces, and between the marks of Chinese and of typographic quotation, which mean nothing
 * in any markup.
 */
const WORD = /[^\s“”‘’「」『』（），。；：！？、…]+/gu;

/**
 * What makes a word more than text: marks of Markdown and HTML, references to characters, formulas, addresses, mentions (GitHub,
 * Slack), pictures by name, and references to issues.
 */
const ALIVE =
  /[\\`*[\]<|~$@]|&(?=#?\w)|:\/\/|www\.|:[\w+-]+:|#\d|\bgh-\d|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^(?:mailto|xmpp):/iu;

/** A host's name, with a path or without: chats make a link of it. */
const HOST = /^["'(]*(?:[a-z\d-]{1,63}\.){1,9}[a-z]{2,24}(?:[/:?#]|["').,;!?]*$)/iu;

/** What begins a heading, a quotation, a list or a line when a text begins with it. */
const OPENING = /^(?:>|#{1,6}$|[-+=]+$|\d{1,9}[.)]$)/u;

/** Marks around a word that belong to the sentence: before it, and behind it. */
const BEFORE = /^["'(]+/u;
const BEHIND = /["').,;:!?]{1,8}$/u;
/** The colon that ends the name of a picture, as in ":tada:", is a part of it. */
const BEHIND_PICTURE = /["').,;!?]{1,8}$/u;

/**
 * One line of text in which nothing is alive, in Markdown or in a chat. Words that would be are written as code: an escape does not
 * keep a site from making a mention of "@name", and a chat shows the escape.
 */
export function inline(text: string): string {
  const coded = oneLine(text).replaceAll(WORD, (word: string, at: number) =>
    ALIVE.test(word) || HOST.test(word) || (at === 0 && OPENING.test(word)) ? asCode(word) : word,
  );
  // Code needs no quotation marks.
  return coded.replaceAll(/“(?<whole>`[^`]{1,400}`)”/gu, '$<whole>');
}

function asCode(word: string): string {
  const before = BEFORE.exec(word)?.[0] ?? '';
  const rest = word.slice(before.length);
  const behind = (rest.startsWith(':') ? BEHIND_PICTURE : BEHIND).exec(rest)?.[0] ?? '';
  const middle = word.slice(before.length, word.length - behind.length);
  return middle === '' ? code(word) : `${before}${code(middle)}${behind}`;
}

/** One line of code. A chat knows one backtick only: those of the text become apostrophes. */
export function code(text: string): string {
  const line = oneLine(text).replaceAll('`', "'");
  return line === '' ? '` `' : `\`${line}\``;
}

/** A block of what was said: nothing ends it, in Markdown or in a chat. */
export function quotation(text: string): string {
  return fenced(plain(text).replaceAll('```', "'''"), 'text');
}

/** A block of code to be run, which stays as it is: nothing in it ends the block in Markdown. */
export function block(text: string, language: string): string {
  return fenced(plain(text), language);
}

function fenced(body: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/** A link; only the text where the address is not https. */
export function link(text: string, url: string): string {
  if (!url.startsWith('https://')) return inline(text);
  const address = plain(url).replaceAll(/[\s()<>[\]\\"`|&]/gu, (mark) =>
    // A reference to a character would be resolved within an address too.
    mark === '&' ? '&amp;' : encodeURIComponent(mark).replace('(', '%28').replace(')', '%29'),
  );
  return `[${inline(text)}](${address})`;
}

/** The length of the longest run of backticks. */
function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
}
