import type { Exchange } from '../../exchange.ts';
import { exchangeFrom, type PlainExchange } from '../../package/index.ts';
import { mitmproxyFlow } from './mitmproxy.ts';
import type { Mapping } from './mapping.ts';

/** Where the fields of a record lie, and what stands for those that it has not. */
export interface RecordReading {
  readonly mapping: Mapping;
  /** The URL that was called, where a record does not tell; '' for none. */
  readonly url: string;
}

/**
 * The exchange that a record of a log tells of: one in plain fields, an entry of a HAR, or a flow of mitmproxy. Throws an Error
 * that says what is wrong with a record that tells of none.
 */
export function exchangeOfRecord(record: unknown, { mapping, url }: RecordReading, place: string): Exchange {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new Error('no JSON object');
  const id = textAt(record, mapping.id) ?? place;
  if (isHarEntry(record)) return exchangeFrom(record, { id });
  const plain = mitmproxyFlow(record) ?? plainOf(record, mapping);
  const { status, failure, body } = plain;
  if (status === undefined && failure === undefined && (body === undefined || body === null))
    throw new Error('no status, body or failure. Name the fields with --map');
  return exchangeFrom({ ...plain, url: plain.url ?? (url === '' ? NOBODY : url), id });
}

/** A name that is nobody's (RFC 2606): only the form of the API is known. */
const NOBODY = 'https://unknown.invalid/v1/chat/completions';

function plainOf(record: object, mapping: Mapping): Partial<PlainExchange> {
  const status = numberAt(record, mapping.status);
  const failure = textAt(record, mapping.failure);
  if (status === undefined && failure === undefined) refuseWords(foundAt(record, mapping.status));
  const url = textAt(record, mapping.url);
  const method = textAt(record, mapping.method);
  const statusText = textAt(record, mapping.statusText);
  const startedAt = timeAt(record, mapping.startedAt);
  const durationMs = numberAt(record, mapping.durationMs);
  return {
    ...(url !== undefined && { url }),
    ...(method !== undefined && { method }),
    ...(status !== undefined && { status }),
    ...(statusText !== undefined && { statusText }),
    // A code beside a status is one of the API, which the body tells too.
    ...(failure !== undefined && (status === undefined || status === 0) && { failure }),
    ...(startedAt !== undefined && { startedAt }),
    ...(durationMs !== undefined && { durationMs }),
    headers: foundAt(record, mapping.headers) as PlainExchange['headers'] & object,
    body: bodyOf(foundAt(record, mapping.body)),
    requestHeaders: foundAt(record, mapping.requestHeaders) as PlainExchange['headers'] & object,
    requestBody: foundAt(record, mapping.requestBody),
  };
}

/** What an error object of an SDK holds is told by its own fields; its stack is no answer. */
function bodyOf(found: unknown): unknown {
  if (typeof found !== 'object' || found === null || !('stack' in found)) return found;
  return { ...found, stack: undefined };
}

/** What lies at the first path that leads to something. A field may have dots in its own name, as those of OpenTelemetry. */
function foundAt(record: object, paths: readonly string[]): unknown {
  for (const path of paths) {
    const found = at(record, path);
    if (found !== undefined && found !== null && found !== '') return found;
  }
  return undefined;
}

function at(record: object, path: string): unknown {
  if (Object.hasOwn(record, path)) return (record as Readonly<Record<string, unknown>>)[path];
  let dot = path.indexOf('.');
  while (dot > 0) {
    const head = path.slice(0, dot);
    const inner = Object.hasOwn(record, head) ? (record as Readonly<Record<string, unknown>>)[head] : undefined;
    if (typeof inner === 'object' && inner !== null) return at(inner, path.slice(dot + 1));
    dot = path.indexOf('.', dot + 1);
  }
  return undefined;
}

function textAt(record: object, paths: readonly string[]): string | undefined {
  const found = foundAt(record, paths);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

/** The first number: loggers call a word a status, too. */
function numberAt(record: object, paths: readonly string[]): number | undefined {
  for (const path of paths) {
    const found = at(record, path);
    const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
  }
  return undefined;
}

function refuseWords(status: unknown): void {
  if (status !== undefined) throw new Error('the status is no number');
}

/** ISO 8601, or seconds, milliseconds, microseconds or nanoseconds since the epoch, as loggers write them. */
function timeAt(record: object, paths: readonly string[]): number | undefined {
  const found = foundAt(record, paths);
  const number = typeof found === 'string' ? Date.parse(found) : found;
  if (typeof number !== 'number' || !Number.isFinite(number) || number <= 0) return undefined;
  if (typeof found === 'string') return number;
  const digits = Math.floor(Math.log10(number)) + 1;
  return digits <= 11 ? number * 1000 : digits <= 14 ? number : digits <= 17 ? number / 1e3 : number / 1e6;
}

function isHarEntry(record: object): boolean {
  return 'startedDateTime' in record && 'request' in record && 'response' in record;
}
