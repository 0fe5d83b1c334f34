import { truncateHead } from '../truncation.ts';
import { accountForms } from './account-ids.ts';
import { findAssigned, type AssignedValue } from './assigned-values.ts';
import { createEchoes, type Echoes } from './echoes.ts';
import { percentEncoded, writtenBefore } from './escapes.ts';
import { innerKeysIn, keysIn, type FoundKey } from './key-search.ts';
import { isMask, lastFourOf, maskNamed } from './mask.ts';
import { isOpaque } from './opacity.ts';
import { redactParameters, redactQuery } from './parameters.ts';
import { isPlaceholder, isUnset } from './placeholder.ts';
import { findPrivateKeys } from './private-keys.ts';

/** Shorter texts hold no secret but what was sent. */
const SHORTEST_TEXT = 6;

/** Longer texts are cut: all callers cut them before. */
const LONGEST_TEXT = 2 * 1024 * 1024;

/** Shorter values of names that have other meanings too are none. */
const SHORTEST_OPAQUE = 12;

/** Shorter values that nothing quotes, and that do not look made up, are words of a sentence. */
const SHORTEST_BARE = 8;

/** No account's id is shorter, what tells it as one included. */
const SHORTEST_ACCOUNT = 13;

/** Every text with an account's id holds one of these. */
const ACCOUNT_WORD = /account|org|proj|user-|ak-|arn:|gateway|customer|subscription|team|tenant|workspace|consumer/iu;

/** Replaces secrets in any text. Made once per exchange: what it replaced once it finds anywhere. */
export interface Redact {
  (text: string): string;
  /** The same object for all exchanges that sent the same secrets, as `readCredentials` gives them. */
  readonly sender: object;
  /** Whether it looks for secrets beside those that were sent. */
  hasOwn(): boolean;
  /** Whether a text holds a secret that was sent. */
  echoes(text: string): boolean;
  /** Tells of a secret that was replaced elsewhere, and what is shown in its place. */
  learn(secret: string, shown: string): void;
}

/**
 * A function that replaces every secret in a text: what was `sent`, strings that have the form of a key, values whose name
 * says that they are secret, user names and passwords of URLs, and account ids. Linear in the length of the text.
 */
export function createRedact(sent: ReadonlyMap<string, string>): Redact {
  const ofAll = echoesOf(sent);
  // Few exchanges hold a secret that was not sent.
  let own: Echoes | null = null;
  let learned = 0;
  const learn: Learn = (secret, shown) => {
    learned += 1;
    if (own === null && ofAll.covers(secret)) return;
    own ??= newEchoes(sent);
    own.add(secret, shown);
  };
  const redact = (text: string): string => {
    if (text.length < SHORTEST_TEXT) return text;
    const echoless = (own ?? ofAll).replace(truncateHead(text, LONGEST_TEXT));
    if (clean.has(echoless)) return echoless;
    const before = learned;
    const redacted = withoutSecrets(echoless, learn);
    if (redacted === echoless && learned === before) keepClean(echoless);
    return redacted;
  };
  return Object.assign(redact, {
    sender: ofAll,
    hasOwn: () => own !== null,
    echoes: (text: string) => (own ?? ofAll).foundIn(text),
    learn,
  });
}

/** Looking for the same secrets again and again, as a page sends them with each call, is prepared once. */
const prepared = new WeakMap<ReadonlyMap<string, string>, Echoes>();
const nothing = createEchoes();

function echoesOf(sent: ReadonlyMap<string, string>): Echoes {
  if (sent.size === 0) return nothing;
  let echoes = prepared.get(sent);
  if (echoes === undefined) prepared.set(sent, (echoes = newEchoes(sent)));
  return echoes;
}

function newEchoes(sent: ReadonlyMap<string, string>): Echoes {
  const echoes = createEchoes();
  for (const [secret, shown] of sent) echoes.add(secret, shown);
  return echoes;
}

/**
 * Texts in which nothing was found, whatever was sent: hosts, paths, media types and short answers come with call after call,
 * and looking for secrets takes longer than all else. None that holds a secret gets here.
 */
const clean = new Set<string>();
const MAX_CLEAN = 500;
const MAX_CLEAN_CHARS = 300;

function keepClean(text: string): void {
  if (text.length > MAX_CLEAN_CHARS) return;
  if (clean.size >= MAX_CLEAN) clean.clear();
  clean.add(text);
}

/** A text without what its form tells as secret. */
function withoutSecrets(text: string, learn: Learn): string {
  let redacted = redactPrivateKeys(text, learn);
  // Most texts hold none of it: what every match must hold is looked for first.
  if (redacted.includes('@') || redacted.includes('%40')) redacted = redactUserInfo(redacted, learn);
  redacted = redactAssigned(redacted, learn);
  if (/=|003d|%3d|&#61;/iu.test(redacted)) redacted = redactParameters(redacted, learn);
  redacted = redactSchemes(redacted, learn);
  return redactAccounts(redactKeys(redacted, learn));
}

/**
 * A URL without user name, password, secrets in its query, and keys anywhere behind its host. Scheme, host and port stay: they
 * say whose call it is, and no key comes there.
 */
export function redactUrl(url: string, redact: Redact): string {
  const parts = /^(?<scheme>[a-z][a-z0-9+.-]{0,20}:\/\/)(?:(?<user>[^/?#]{0,4096})@)?(?<host>[^/?#]{0,1024})/iu.exec(
    url,
  );
  if (parts === null) return redact(url);
  const { scheme = '', user, host = '' } = parts.groups ?? {};
  if (user !== undefined) learnUser(user, redact.learn);
  const rest = url.slice(parts[0].length);
  const hash = rest.indexOf('#');
  const beforeHash = hash < 0 ? rest : rest.slice(0, hash);
  const mark = beforeHash.indexOf('?');
  const path = withoutEncodedKeys(mark < 0 ? beforeHash : beforeHash.slice(0, mark), redact.learn);
  const query = mark < 0 ? '' : `?${queryOf(beforeHash.slice(mark + 1), redact.learn)}`;
  const fragment = hash < 0 ? '' : `#${queryOf(rest.slice(hash + 1), redact.learn)}`;
  // An account stands behind the host that tells it as one.
  const shown = redact(`${host}${path}${query}${fragment}`);
  const own = shown.startsWith(host) ? shown.slice(host.length) : redact(`${path}${query}${fragment}`);
  return `${scheme}${user === undefined ? '' : '…@'}${host}${own}`;
}

/** A form body ("a=1&key=2"). */
export function redactForm(form: string, redact: Redact): string {
  return redact(queryOf(form, redact.learn));
}

function queryOf(query: string, learn: Learn): string {
  return withoutEncodedKeys(redactQuery(query, learn), learn);
}

/** Keys with characters that URLs escape: each part of a path or query is looked at as what it stands for. */
function withoutEncodedKeys(part: string, learn: Learn): string {
  if (!part.includes('%')) return part;
  return part.replaceAll(/[^/?&=#]{12,}/gu, (piece) => {
    if (!piece.includes('%')) return piece;
    try {
      const meant = decodeURIComponent(piece);
      const shown = redactKeys(meant, learn);
      return shown === meant ? piece : percentEncoded(shown).replaceAll('%E2%80%A6', '…');
    } catch {
      return piece;
    }
  });
}

type Learn = Redact['learn'];

function redactPrivateKeys(text: string, learn: Learn): string {
  if (!text.includes('PRIVATE')) return text;
  const cuts: Cut[] = [];
  findPrivateKeys(text, (start, end) => {
    if (end - start < SHORTEST_OPAQUE) return;
    learn(text.slice(start, end), '…');
    cuts.push({ start, end, shown: '…' });
  });
  return replaced(text, cuts);
}

/** `scheme://user:password@host`, also as JSON and URLs escape it. */
function redactUserInfo(text: string, learn: Learn): string {
  return text.replaceAll(
    /(?<slashes>:(?:\\{0,4}\/){2}|%3a%2f%2f)(?<user>[^\s/?#@"'<>\\]{1,1024})(?<at>@|%40)/giu,
    (whole, ...rest) => {
      const { slashes, user, at } = rest.at(-1) as Readonly<Record<'slashes' | 'user' | 'at', string>>;
      // "ssh://git@host" names nobody.
      if (isMask(user) || /^[a-z]{1,12}$/u.test(user)) return whole;
      learnUser(user, learn);
      return `${slashes}…${at}`;
    },
  );
}

function learnUser(user: string, learn: Learn): void {
  const colon = /:|%3a/iu.exec(user);
  const name = colon === null ? user : user.slice(0, colon.index);
  const password = colon === null ? '' : user.slice(colon.index + colon[0].length);
  for (const secret of [password, ...(isOpaque(name) ? [name] : [])]) {
    try {
      learn(decodeURIComponent(secret), '…');
    } catch {
      learn(secret, '…');
    }
  }
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** Values behind a secret's name. */
function redactAssigned(text: string, learn: Learn): string {
  const cuts: Cut[] = [];
  findAssigned(text, (found) => {
    const { start, end, name, writing, quote } = found;
    const value = text.slice(start, end);
    const scheme = /^(?:Bearer|Basic|Token|Digest)(?:\s+|\+|%20)/iu.exec(value.slice(0, 20))?.[0] ?? '';
    const secret = value.slice(scheme.length);
    // JSON in a string: what is secret in it has a name of its own.
    if (/^(?:\{"|\{\\|\[\{|\[\\)/u.test(secret.slice(0, 200).trimStart())) return start;
    // A list may be one of names: the next may have a value.
    if (!isSecret(found, secret)) return writing === 'listed' ? start : end;
    const shown = maskNamed(scheme + name, secret);
    learn(secret, shown);
    cuts.push({ start, end, shown: writing === 'number' ? `${quote}…${quote}` : scheme + shown });
    return end;
  });
  return replaced(text, cuts);
}

function isSecret({ verdict, writing, name }: AssignedValue, value: string): boolean {
  if (value.trim() === '' || isMask(value) || isUnset(value) || isPlaceholder(value)) return false;
  const isPassword = /pass|pwd|phrase/iu.test(name);
  if (verdict === 'any' && (writing === 'field' || writing === 'number')) return true;
  if (verdict === 'any' && writing === 'quoted') return isPassword || !/\s/u.test(value);
  const long = value.length >= (writing === 'bare' && verdict === 'any' ? SHORTEST_BARE : SHORTEST_OPAQUE);
  if (long && isOpaque(value)) return /cookie/iu.test(name) || !/\s/u.test(value);
  if (writing !== 'bare' || verdict !== 'any') return false;
  // "hunter22", "Pa$$w0rd": letters with digits or signs, and no call, path or sentence.
  if (isPassword && /^\d{4,}$/u.test(value)) return true;
  return (
    value.length >= SHORTEST_BARE &&
    /[a-z]/iu.test(value) &&
    /[\d!@#$%^*+]/u.test(value) &&
    !/^[\w-]{1,40}[./:]|\/$/u.test(value)
  );
}

/** What stands behind "Bearer" and "Basic". */
function redactSchemes(text: string, learn: Learn): string {
  if (!/bearer|basic/iu.test(text)) return text;
  return text.replaceAll(
    /(bearer|basic)([\s+]|\s{2,4}|%20)([\w.~/=-][\w.~+/=-]{15,4095})/giu,
    (whole, scheme: string, gap: string, key: string) => {
      if (!isOpaque(key) || isMask(key)) return whole;
      const shown = maskNamed(scheme, key);
      learn(key, shown);
      return `${scheme}${gap}${shown}`;
    },
  );
}

function redactKeys(text: string, learn: Learn): string {
  const redacted = withoutKeys(text, innerKeysIn(text), learn);
  return withoutKeys(redacted, keysIn(redacted), learn);
}

function withoutKeys(text: string, keys: readonly FoundKey[], learn: Learn): string {
  return replaced(
    text,
    keys.map(({ start, end, prefix }) => {
      const key = text.slice(start, end);
      const shown = `${key.slice(0, prefix)}…${prefix === 0 ? '' : lastFourOf(key)}`;
      learn(key, shown);
      return { start, end, shown };
    }),
  );
}

function redactAccounts(text: string): string {
  let redacted = text;
  if (text.length < SHORTEST_ACCOUNT || !ACCOUNT_WORD.test(text)) return text;
  const mayHoldId = hasHexRun(text);
  for (const { holds, form } of accountForms) {
    if (holds === undefined ? !mayHoldId : !redacted.includes(holds)) continue;
    redacted = redacted.replaceAll(form, (whole: string, ...match) => {
      const { id } = match.at(-1) as Readonly<Record<'id', string>>;
      const before = whole.slice(0, whole.length - id.length);
      return `${before}${quoteOfName(before, id)}…${quoteOfName(before, id)}`;
    });
  }
  return redacted;
}

/** Ids that only the words around them tell are numbers, hexadecimal, or begin so, as UUIDs do; none has a shorter run. */
const SHORTEST_RUN = 6;

/** Whether a text holds a run of hexadecimal digits. Every run of that length has a place that is looked at. */
function hasHexRun(text: string): boolean {
  for (let at = SHORTEST_RUN - 1; at < text.length; at += SHORTEST_RUN) {
    if (!isHex(text.charCodeAt(at))) continue;
    let [start, end] = [at, at + 1];
    while (isHex(text.charCodeAt(start - 1))) start -= 1;
    while (end - start < SHORTEST_RUN && isHex(text.charCodeAt(end))) end += 1;
    if (end - start >= SHORTEST_RUN) return true;
  }
  return false;
}

function isHex(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x66) || (code >= 0x41 && code <= 0x46);
}

/** A number in JSON is put between the quotes of its name: a mark alone would be no JSON. */
function quoteOfName(before: string, id: string): string {
  const name = before.trimEnd();
  if (!name.endsWith(':') || !/^\d+$/u.test(id)) return '';
  return writtenBefore(name, name.trimEnd().length - 1, '"\'');
}

function replaced(text: string, cuts: readonly Cut[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, shown } of cuts) {
    result += text.slice(from, start) + shown;
    from = end;
  }
  return from === 0 ? text : result + text.slice(from);
}
