import type { Header } from '../../exchange.ts';
import { MAX_HEADER_CHARS } from '../bounds.ts';
import { truncateHead } from '../truncation.ts';
import { cookieOf, cookiesIn, type Cookie } from './cookies.ts';
import { splitScheme } from './credential.ts';
import { createHarmless } from './harmless.ts';
import { isMask, mask, maskNamed } from './mask.ts';
import { namesAccount, verdictOn } from './name-verdict.ts';
import { isOpaque } from './opacity.ts';
import { isPlaceholder, isUnset } from './placeholder.ts';
import { unquoted } from './quotes.ts';
import { redactUrl, type Redact } from './redaction.ts';

/** Headers without secrets, each cut to MAX_HEADER_CHARS. */
export function redactHeaders(headers: readonly Header[], redact: Redact): readonly Header[] {
  return headers.map((header) => {
    const { name, value } = header;
    const known = harmless.get(redact, name, value);
    // The key of one request may stand in any header, and the same header may be harmless in the next.
    if (known !== null && !(redact.hasOwn() && (redact.echoes(name) || redact.echoes(value)))) return known;
    const redacted = redactHeader(header, redact);
    if (redacted.name === name && redacted.value === value) harmless.keep(redact, name, value, redacted);
    return redacted;
  });
}

/**
 * Headers without a secret, as they come again and again: most of a request's. They are looked through once for all exchanges
 * that sent the same secrets, which share one object.
 */
const harmless = createHarmless<Header>({ kept: 1000, chars: 500 });

function redactHeader({ name, value }: Header, redact: Redact): Header {
  return { name: redact(name), value: truncateHead(redactValue(name, value, redact), MAX_HEADER_CHARS) };
}

function redactValue(name: string, value: string, redact: Redact): string {
  if (name === 'cookie')
    return cookiesIn(value)
      .map((cookie) => hideCookie(cookie, redact))
      .join('; ');
  // Response headers of the same name are joined by line breaks.
  if (name === 'set-cookie' || name === 'set-cookie2') {
    return value
      .split(/\n|,(?=\s{0,4}[^\s;,=]{1,64}=)/u)
      .map((cookie) => hideCookie(cookieOf(cookie.split(';', 1)[0] ?? ''), redact))
      .join('\n');
  }
  if (namesAccount(name)) return value === '' ? '' : '…';
  if (name === 'sec-websocket-protocol') return redact(redactProtocols(value, redact));
  const verdict = verdictOn(name, 'header');
  if (verdict === 'any' || (verdict === 'opaque' && isOpaque(value))) return hideSecret(value, redact);
  return redactUrl(value, redact);
}

function hideCookie({ name, secret }: Cookie, redact: Redact): string {
  if (secret !== null) redact.learn(secret, '…');
  return name === null ? '…' : `${name}=…`;
}

/** A secret with its scheme; placeholders and plain numbers are none. */
function hideSecret(value: string, redact: Redact): string {
  const { scheme, rest } = splitScheme(value.trim());
  const inner = splitScheme(rest.trim());
  const key = inner.rest.trim();
  if (key === '' || /^\d{1,6}$/u.test(key) || isUnset(key) || isPlaceholder(key)) return value;
  const bare = unquoted(key);
  const signed = scheme.toLowerCase() === 'aws4-hmac-sha256';
  if (!signed && !isMask(bare)) redact.learn(bare, maskNamed(scheme, bare));
  const shown = signed ? '…' : key.replace(bare, () => (isMask(bare) ? bare : maskNamed(scheme, bare)));
  return [scheme, inner.scheme, shown].filter((part) => part !== '').join(' ');
}

/** A key as a WebSocket protocol: behind OpenAI's name for it, or behind "token" or "bearer". */
function redactProtocols(value: string, redact: Redact): string {
  let before = '';
  return value
    .split(',')
    .map((written) => {
      const protocol = written.trim();
      const shown = shownProtocol(protocol, before, redact);
      before = protocol;
      return written.replace(protocol, () => shown);
    })
    .join(',');
}

function shownProtocol(protocol: string, before: string, redact: Redact): string {
  const [, name = '', id = ''] =
    /^(openai-insecure-api-key|openai-organization|openai-project)\.(.+)$/u.exec(protocol) ?? [];
  if (name !== '') return `${name}.${name === 'openai-insecure-api-key' ? hidden(id) : '…'}`;
  if (/^(?:token|bearer|authorization|basic|api-?key|jwt|auth)$/iu.test(before)) return hidden(protocol);
  return isOpaque(protocol) && protocol.length >= 20 ? hidden(protocol) : protocol;

  function hidden(secret: string): string {
    if (isUnset(secret) || isPlaceholder(secret) || isMask(secret)) return secret;
    redact.learn(secret, mask(secret));
    return mask(secret);
  }
}
