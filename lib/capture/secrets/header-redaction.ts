import type { Header } from '../../exchange.ts';
import { MAX_HEADER_CHARS } from '../bounds.ts';
import { truncateHead } from '../truncation.ts';
import { splitScheme } from './credential.ts';
import { mask, maskNamed } from './mask.ts';
import { isPlaceholder, isUnset } from './placeholder.ts';
import { unquoted } from './quotes.ts';
import { redactUrl, type Redact } from './redaction.ts';
import { namesAccount, namesSecret } from './secret-names.ts';

/** Headers without secrets, each cut to MAX_HEADER_CHARS. */
export function redactHeaders(headers: readonly Header[], redact: Redact): readonly Header[] {
  return headers.map((header) => {
    const { name, value } = header;
    // The key of one request may stand in any header, and the same header may be harmless in the next.
    if (redact.echoes(name) || redact.echoes(value)) return redactHeader(header, redact);
    const key = `${name.length} ${name}${value}`;
    const known = harmless.get(key);
    if (known !== undefined) return known;
    const redacted = redactHeader(header, redact);
    if (redacted.name !== name || redacted.value !== value || key.length > MAX_SHARED_CHARS) return redacted;
    if (harmless.size >= MAX_SHARED) harmless.clear();
    harmless.set(key, redacted);
    return redacted;
  });
}

/**
 * Headers without a secret, as they come again and again: most of a request's. They are looked through once, and thousands
 * of exchanges share one object.
 */
const harmless = new Map<string, Header>();
const MAX_SHARED = 2000;
const MAX_SHARED_CHARS = 500;

function redactHeader({ name, value }: Header, redact: Redact): Header {
  return { name: redact(name), value: redactValue(name, truncateHead(value, MAX_HEADER_CHARS), redact) };
}

function redactValue(name: string, value: string, redact: Redact): string {
  if (name === 'cookie') return value.split(';').map(hideCookie).join('; ');
  // Response headers of the same name are joined by line breaks.
  if (name === 'set-cookie')
    return value
      .split('\n')
      .map((cookie) => hideCookie(cookie.split(';', 1)[0] ?? ''))
      .join('\n');
  if (namesAccount(name)) return value === '' ? '' : '…';
  if (name === 'sec-websocket-protocol') return redact(redactProtocols(value));
  return namesSecret(name) ? hideSecret(value) : redactUrl(value, redact);
}

function hideCookie(cookie: string): string {
  const name = cookie.split('=', 1)[0]?.trim() ?? '';
  return cookie.includes('=') ? `${name.slice(0, 64)}=…` : '…';
}

/** A secret with its scheme; placeholders and plain numbers are none. */
function hideSecret(value: string): string {
  const { scheme, rest } = splitScheme(value.trim());
  const inner = splitScheme(rest.trim());
  const key = inner.rest.trim();
  if (key === '' || /^\d{1,6}$/u.test(key) || isUnset(key) || isPlaceholder(key)) return value;
  const bare = unquoted(key);
  const shown = scheme.toLowerCase() === 'aws4-hmac-sha256' ? '…' : key.replace(bare, () => maskNamed(scheme, bare));
  return [scheme, inner.scheme, shown].filter((part) => part !== '').join(' ');
}

function redactProtocols(value: string): string {
  return value.replaceAll(
    /\b(openai-insecure-api-key|openai-organization|openai-project)\.([^,\s]+)/gu,
    (_, name: string, id: string) => (name === 'openai-insecure-api-key' ? `${name}.${mask(id)}` : `${name}.…`),
  );
}
