import type { HeadersSource, PlainExchange } from '../../package/index.ts';

interface Message {
  readonly headers?: unknown;
  readonly content?: unknown;
  readonly text?: unknown;
  readonly timestamp_start?: unknown;
}

interface Flow {
  readonly request?: Message & {
    readonly scheme?: unknown;
    readonly host?: unknown;
    readonly pretty_host?: unknown;
    readonly port?: unknown;
    readonly path?: unknown;
    readonly method?: unknown;
  };
  readonly response?: (Message & { readonly status_code?: unknown; readonly reason?: unknown }) | null;
  readonly error?: { readonly msg?: unknown } | null;
}

/**
 * A flow of mitmproxy as its web interface tells it (`/flows`), or as its contributed script `jsondump.py` writes it; `null` for
 * anything else.
 */
export function mitmproxyFlow(record: object): Partial<PlainExchange> | null {
  const { request, response, error } = record as Flow;
  if (typeof request?.host !== 'string' || typeof request.path !== 'string') return null;
  const scheme = request.scheme === 'http' ? 'http' : 'https';
  const host = typeof request.pretty_host === 'string' ? request.pretty_host : request.host;
  const usual = request.port === undefined || request.port === (scheme === 'http' ? 80 : 443);
  return {
    url: `${scheme}://${host}${usual ? '' : `:${String(request.port)}`}${request.path}`,
    ...(typeof request.method === 'string' && { method: request.method }),
    requestHeaders: request.headers as HeadersSource,
    requestBody: contentOf(request),
    status: typeof response?.status_code === 'number' ? response.status_code : 0,
    ...(typeof response?.reason === 'string' && { statusText: response.reason }),
    headers: response?.headers as HeadersSource,
    body: response ? contentOf(response) : undefined,
    ...(typeof error?.msg === 'string' && { failure: failureOf(error.msg) }),
    startedAt: startOf(request.timestamp_start),
  };
}

/** Seconds in the web interface, milliseconds in the script's files. */
function startOf(timestamp: unknown): number {
  if (typeof timestamp !== 'number' || !Number.isFinite(timestamp)) return 0;
  return timestamp < 1e11 ? timestamp * 1000 : timestamp;
}

function contentOf({ text, content }: Message): unknown {
  if (typeof text === 'string') return text;
  if (typeof content !== 'string' || content === '') return undefined;
  return decoded(content) ?? bytesText(content);
}

/** Base64, where the script was told to write it, of text. */
function decoded(content: string): string | null {
  if (content.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(content.slice(0, 256))) return null;
  try {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes as Python writes them: \n, \', \\, \xc3. */
function bytesText(content: string): string {
  if (!content.includes('\\')) return content;
  const bytes = content.replaceAll(/\\(?:x(?<hex>[\da-f]{2})|(?<one>[\s\S]))/gu, (_, hex?: string, one?: string) =>
    hex === undefined ? (escapes[one ?? ''] ?? one ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const isBytes = [...bytes.slice(0, 4096)].every((character) => character.charCodeAt(0) < 0x100);
  if (!isBytes) return bytes;
  return new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Its words for what went wrong, as the classifier knows them. */
function failureOf(message: string): string {
  const words: readonly (readonly [RegExp, string])[] = [
    [/name or service|getaddrinfo|could not resolve|no address/iu, 'ENOTFOUND'],
    [/refused/iu, 'ECONNREFUSED'],
    [/certificate/iu, 'ERR_CERT_INVALID'],
    [/\bTLS\b|\bSSL\b/u, 'ERR_SSL_PROTOCOL_ERROR'],
    [/timed? ?out/iu, 'ETIMEDOUT'],
    [/client disconnected|reset by peer|closed|disconnected/iu, 'ECONNRESET'],
  ];
  return words.find(([pattern]) => pattern.test(message))?.[1] ?? 'ERR_FAILED';
}
