import type { Credential, CredentialOddity, Header } from '../../exchange.ts';
import { cookiesIn } from './cookies.ts';
import { shapeOf } from './key-shape.ts';
import { lastFourOf, maskNamed, prefixOf } from './mask.ts';
import { isPlaceholder, isUnset } from './placeholder.ts';
import { isQuoted, unquoted } from './quotes.ts';
import { verdictOn } from './name-verdict.ts';

/** A secret in a request, before it is replaced. */
interface Found {
  readonly source: string;
  readonly value: string;
}

/** The secrets of one request: what is told about its key, and what must not be found anywhere in the exchange. */
export interface Credentials {
  readonly credential: Credential | null;
  /** Each secret that was sent, with what is shown in its place. */
  readonly sent: ReadonlyMap<string, string>;
}

/** Headers that carry a key, the ones that decide first. */
const keyHeaders = [
  'authorization',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'xi-api-key',
  'ocp-apim-subscription-key',
  'cf-aig-authorization',
];

/**
 * Reads the key and the other secrets of a request from its headers (names in lower case) and its URL. The same object for
 * requests that send the same ones.
 */
export function readCredentials(headers: readonly Header[], url: string): Credentials {
  const telling = headers.filter(({ name }) => isTelling(name));
  const mark = url.indexOf('?');
  const query = mark < 0 ? '' : url.slice(mark);
  const known = senders.find(
    (sender) =>
      sender.query === query &&
      sender.headers.length === telling.length &&
      sender.headers.every(({ name, value }, at) => telling[at]?.name === name && telling[at].value === value),
  );
  if (known !== undefined) return known.credentials;
  const credentials = credentialsIn(telling, query);
  senders.unshift({ headers: telling, query, credentials });
  senders.length = Math.min(senders.length, MAX_SENDERS);
  return credentials;
}

/** Those who sent something last: a page sends the same few keys with all its calls. */
const senders: { readonly headers: readonly Header[]; readonly query: string; readonly credentials: Credentials }[] =
  [];
const MAX_SENDERS = 8;

function credentialsIn(headers: readonly Header[], url: string): Credentials {
  const found = [...inHeaders(headers), ...inQuery(url), ...inProtocols(headers)];
  const described = found.map(describe);
  const credential = described.find(({ oddities }) => !oddities.includes('empty')) ?? described[0] ?? null;
  const others = headers
    .filter(({ name }) => verdictOn(name, 'header') === 'any' && !name.includes('cookie'))
    .map(({ value }) => value);
  const cookies = headers.filter(({ name }) => name === 'cookie').flatMap(({ value }) => cookiesIn(value));
  return {
    credential,
    sent: new Map([
      ...[...found.map(({ value }) => value), ...others].flatMap(secretsOf),
      ...cookies.flatMap(({ secret }) => (secret === null ? [] : [[secret, '…'] as const])),
    ]),
  };
}

/** The scheme that stands before a key, as it was written, and the rest. */
export function splitScheme(value: string): { readonly scheme: string; readonly rest: string } {
  const match = /^(bearer:?|basic|token|key|api-?key|digest|aws4-hmac-sha256)(?:\s|$)/iu.exec(value);
  return match === null ? { scheme: '', rest: value } : { scheme: match[1] ?? '', rest: value.slice(match[0].length) };
}

function inHeaders(headers: readonly Header[]): readonly Found[] {
  const carrying = headers.filter(({ name }) => carriesKey(name));
  const places = [...new Set([...keyHeaders, ...carrying.map(({ name }) => name)])];
  return carrying
    .map(({ name, value }) => ({ source: name, value }))
    .toSorted((a, b) => places.indexOf(a.source) - places.indexOf(b.source));
}

/** Whether a header of this name may hold a secret. */
function isTelling(name: string): boolean {
  let tells = telling.get(name);
  if (tells === undefined) {
    tells = carriesKey(name) || verdictOn(name, 'header') === 'any' || name === 'sec-websocket-protocol';
    if (telling.size >= MAX_TELLING) telling.clear();
    telling.set(name, tells);
  }
  return tells;
}

/** The same few names come with every request. */
const telling = new Map<string, boolean>();
const MAX_TELLING = 2000;

function carriesKey(name: string): boolean {
  return keyHeaders.includes(name) || /(?:api|auth|access)-?(?:key|token)$/u.test(name);
}

function inQuery(url: string): readonly Found[] {
  const query = /\?([^#]*)/u.exec(url)?.[1] ?? '';
  return query.split('&', 200).flatMap((pair) => {
    const [name = '', ...value] = pair.split('=');
    return /^(?:key|api[-_]?key|access_token|token|subscription-key)$/iu.test(name)
      ? [{ source: `query:${name.toLowerCase()}`, value: decoded(value.join('=')) }]
      : [];
  });
}

/** A browser can give a WebSocket no header but its protocols: "openai-insecure-api-key.<key>", Deepgram's "token, <key>". */
function inProtocols(headers: readonly Header[]): readonly Found[] {
  const protocols = headers.find(({ name }) => name === 'sec-websocket-protocol')?.value ?? '';
  const key = /\bopenai-insecure-api-key\.([^,\s]+)|(?:^|,)\s{0,8}(?:token|bearer)\s{0,8},\s{0,8}([^,\s]+)/iu
    .exec(protocols)
    ?.slice(1)
    .find((found) => found !== undefined);
  return key === undefined ? [] : [{ source: 'sec-websocket-protocol', value: key }];
}

function describe({ source, value }: Found): Credential {
  const first = splitScheme(value.trim());
  const second = splitScheme(first.rest.trim());
  const doubled = first.scheme !== '' && second.scheme.toLowerCase() === first.scheme.toLowerCase();
  const written = doubled ? second.rest : first.rest;
  const key = bareKey(first.scheme, written);
  return {
    source,
    scheme: first.scheme,
    prefix: prefixOf(key),
    length: key.length,
    lastFour: isUnset(key) || isPlaceholder(key) || /^basic$/iu.test(first.scheme) ? '' : lastFourOf(key),
    shape: key === '' ? '' : shapeOf(key),
    oddities: oddities(source, first.scheme, written, value, doubled),
  };
}

/** A key without quotes and white space around it; of a signed AWS request the access key's id. */
function bareKey(scheme: string, written: string): string {
  const key = unquoted(written);
  return scheme.toLowerCase() === 'aws4-hmac-sha256' ? (/Credential=([^/,\s]+)/u.exec(key)?.[1] ?? '') : key;
}

function oddities(
  source: string,
  scheme: string,
  written: string,
  value: string,
  doubled: boolean,
): readonly CredentialOddity[] {
  const key = bareKey(scheme, written);
  const signed = scheme.toLowerCase() === 'aws4-hmac-sha256';
  const placeholder = isPlaceholder(key);
  const masked = !placeholder && /…|\*{2,}|•|\.{3}/u.test(key);
  const tests: readonly (readonly [CredentialOddity, boolean])[] = [
    ['empty', key === ''],
    ['undefined', isUnset(key)],
    ['placeholder', !isUnset(key) && placeholder],
    ['quotes', isQuoted(written.trim())],
    ['whitespace', !signed && key !== '' && (/\s/u.test(written) || value !== value.trim())],
    ['doubled-scheme', doubled],
    ['missing-scheme', source === 'authorization' && scheme === '' && key !== ''],
    ['masked', masked],
    ['non-ascii', !masked && /\P{ASCII}/u.test(unquoted(key))],
  ];
  return tests.flatMap(([oddity, holds]) => (holds ? [oddity] : []));
}

/** A value as it was sent, and the key or the password in it, with what is shown of each. */
function secretsOf(value: string): readonly (readonly [string, string])[] {
  const { scheme, rest } = splitScheme(value.trim());
  const written = splitScheme(rest.trim()).rest.trim();
  const key = unquoted(written);
  const password = /^basic$/iu.test(scheme) ? passwordOf(key) : '';
  return [written, key, password].map((secret) => [secret, maskNamed(scheme, secret)]);
}

function passwordOf(base64: string): string {
  try {
    return atob(base64).split(':').slice(1).join(':');
  } catch {
    return '';
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
