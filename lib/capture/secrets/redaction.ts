import { truncateHead } from '../truncation.ts';
import { keyIn } from './key-in-word.ts';
import { mask, maskNamed } from './mask.ts';
import { isPlaceholder, isUnset } from './placeholder.ts';
import { redactFields } from './secret-fields.ts';
import { namesSecret } from './secret-names.ts';
import { replaceWords } from './words.ts';

/** Secrets shorter than this are too common as words to be looked for in other places. */
const SHORTEST_ECHO = 6;

/** Different secrets of one exchange that are looked for, at most. */
const MAX_ECHOES = 32;

/** No key and no account id is shorter, its prefix included. */
const SHORTEST_WORD = 18;

/** Longer texts are cut: all callers cut them before. */
const LONGEST_TEXT = 1024 * 1024;

/** Secrets shorter than this are replaced where they stand alone, not inside a longer word. */
const SHORTEST_INNER_ECHO = 12;

/** Replaces secrets in any text. Made once per exchange. */
export interface Redact {
  (text: string): string;
  /** Whether a text holds a secret that was sent. */
  echoes(text: string): boolean;
}

/**
 * A function that replaces every secret in a text: exact copies of what was `sent` (also escaped as in JSON or a URL), strings
 * that are shaped like a key, values of fields and parameters whose name says that they are secret, and account ids.
 * Linear in the length of the text.
 */
export function createRedact(sent: ReadonlyMap<string, string>): Redact {
  const secrets = echoesOf(sent);
  const redact = (text: string): string => {
    if (text.length < SHORTEST_ECHO) return text;
    let redacted = truncateHead(text, LONGEST_TEXT);
    for (const [echo, shown] of secrets) {
      if (redacted.includes(echo)) redacted = replaceEcho(redacted, echo, shown);
    }
    // Most texts hold none of it: what every match must hold is looked for first.
    if (redacted.includes('"') || redacted.includes("'")) redacted = redactFields(redacted);
    if (redacted.includes('=')) redacted = redactParameters(redacted);
    if (redacted.length >= SHORTEST_WORD) redacted = redactWords(redacted);
    return redactAccounts(redacted);
  };
  return Object.assign(redact, { echoes: (text: string) => secrets.some(([echo]) => text.includes(echo)) });
}

/** A URL without user name, password, secrets in its query, and keys anywhere. */
export function redactUrl(url: string, redact: Redact): string {
  if (!url.includes('@')) return redact(url);
  return redact(url.replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/?#@]{1,2048}@/iu, '$1…@'));
}

/** A form body ("a=1&key=2"), whose first parameter has no `?` before it. */
export function redactForm(form: string, redact: Redact): string {
  return redact(`?${form}`).slice(1);
}

/** What a secret looks like in a text, each with what replaces it; longer ones first, so that no part of one is left. */
function echoesOf(sent: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const echoes = new Map<string, string>();
  for (const [secret, shown] of [...sent].slice(0, MAX_ECHOES)) {
    if (secret.length < SHORTEST_ECHO || isUnset(secret) || isPlaceholder(secret)) continue;
    const escaped = JSON.stringify(secret).slice(1, -1);
    for (const form of [secret, escaped, JSON.stringify(escaped).slice(1, -1), encoded(secret)])
      echoes.set(form, shown);
    // AIHubMix names a key by its last six characters: "key(aB3dE6)".
    if (secret.length >= 20) echoes.set(`${secret.slice(-6)})`, `…${secret.slice(-4)})`);
  }
  return [...echoes].sort(([a], [b]) => b.length - a.length);
}

function encoded(secret: string): string {
  try {
    return encodeURIComponent(secret);
  } catch {
    // A lone surrogate cannot be encoded.
    return secret;
  }
}

function replaceEcho(text: string, echo: string, shown: string): string {
  if (echo.length >= SHORTEST_INNER_ECHO) return text.replaceAll(echo, () => shown);
  let result = '';
  let from = 0;
  for (let at = text.indexOf(echo); at >= 0; at = text.indexOf(echo, at + echo.length)) {
    const end = at + echo.length;
    if (isWord(text.charAt(at - 1)) || isWord(text.charAt(end))) continue;
    result += text.slice(from, at) + shown;
    from = end;
  }
  return from === 0 ? text : result + text.slice(from);
}

function isWord(char: string): boolean {
  return /^[A-Za-z0-9]$/u.test(char);
}

/** `?key=…`, `&token=…`, `X-Amz-Signature=…` in URLs anywhere, `api_key=…` also without a URL before it. */
function redactParameters(text: string): string {
  return text.replaceAll(
    /([?&;]|\\u0026|(?<![\w.-])(?=(?:api[-_]?key|access[-_]?token|client[-_]?secret|x-amz-[a-z-]{1,30})=))([\w.~-]{1,64})=([^&\s"'<>\\#;,)}\]…]+)/giu,
    (whole, before: string, name: string, value: string) =>
      namesSecret(name) && !isUnset(value) && !isPlaceholder(value)
        ? `${before}${name}=${maskNamed(name, value)}`
        : whole,
  );
}

/** Keys and account ids by their shape and by the word before them. */
function redactWords(text: string): string {
  const passed = redactSchemes(text);
  return replaceWords(passed, SHORTEST_WORD, (word, at) => redactWord(word, escapeBefore(passed, at, word)));
}

/** What stands behind "Bearer", and keys with a slash in them, which ends a word: Bedrock's and Qianfan's. */
function redactSchemes(text: string): string {
  const spoken = /bearer|basic/iu.test(text)
    ? text.replaceAll(
        /(bearer|basic)(\s{1,4}|%20)([\w.~+/=-]{20,})/giu,
        (whole, scheme: string, gap: string, key: string) =>
          /\d|[a-z][A-Z]/u.test(key) ? `${scheme}${gap}${maskNamed(scheme, key)}` : whole,
      )
    : text;
  if (!spoken.includes('ABSK') && !spoken.includes('ALTAK')) return spoken;
  return spoken.replaceAll(/ABSK[A-Za-z0-9+/=]*|bce-v3\/ALTAK-[\w/-]*/gu, (key) => (key.length > 40 ? mask(key) : key));
}

/** `skip`: how many of the first characters may belong to an escape before the word. */
function redactWord(word: string, skip: number): string {
  const key = keyIn(word, skip);
  if (key >= 0) {
    const end = word.length - dotsAtEnd(word);
    return word.slice(0, key) + mask(word.slice(key, end)) + word.slice(end);
  }
  const account = accountIn(word) ?? accountIn(word.slice(skip));
  return account === null ? word : word.replace(account, `${account.slice(0, account.search(/[-_]/u) + 1)}…`);
}

/** "org-…", "proj_…", "user-…", "ak-…" and a long id. */
function accountIn(word: string): string | null {
  return /^(?:org|proj|user|ak)[-_][A-Za-z0-9]{16,64}(?![A-Za-z0-9])/u.exec(word)?.[0] ?? null;
}

function dotsAtEnd(word: string): number {
  let count = 0;
  while (word.charAt(word.length - 1 - count) === '.') count += 1;
  return count;
}

/** How many of a word's first characters may belong to an escape before it: `\n`, `\u003c`, `%20`. */
function escapeBefore(text: string, at: number, word: string): number {
  const before = text.charAt(at - 1);
  if (before === '%') return /^[0-9a-f]{2}/iu.test(word) ? 2 : 0;
  if (before !== '\\') return 0;
  if (/^u[0-9a-f]{4}/iu.test(word)) return 5;
  return /^[nrtbf]/u.test(word) ? 1 : 0;
}

/** Account ids that are told by what stands around them: Moonshot's access keys, AWS's and Cloudflare's accounts. */
function redactAccounts(text: string): string {
  let redacted = text;
  if (redacted.includes('<ak-')) redacted = redacted.replaceAll(/<ak-[A-Za-z0-9]{8,64}>/gu, '<ak-…>');
  if (redacted.includes('arn:aws')) {
    redacted = redacted.replaceAll(/arn:aws[\w:/.-]{0,200}/gu, (arn) => arn.replace(/:\d{12}:/u, ':…:'));
  }
  if (redacted.includes('/accounts/')) redacted = redacted.replaceAll(/(\/accounts\/)[0-9a-f]{32}/gu, '$1…');
  return redacted;
}
