import type { Body, Credential, Exchange, Header } from '../../exchange.ts';
import { wordOf } from '../json-value.ts';
import { requestJson } from '../request-json.ts';
import type { Both, CredentialDifference, Differences, NamedDifference } from './differences.ts';
import { fieldDifferences } from './field-differences.ts';

const MAX_VALUE = 200;
const MAX_NAMES = 100;

/** Headers that differ from call to call, or say what the body says. */
const PER_CALL =
  /^(?::|content-length$|idempotency-key$|x-stainless-(?:retry-count|read-timeout)$|x-request-id$|x-client-request-id$|x-correlation-id$|traceparent$|tracestate$|baggage$|sentry-trace$|x-datadog-|x-b3-|date$|x-amz-date$|cookie$|if-|cache-control$|pragma$|range$)/u;

/**
 * What differs between a request that failed and one that was answered. Pure, and bounded for any two: bodies of 5 MB take
 * as long as to parse them, which is done once each (`requestJson`), and some milliseconds more.
 */
export function differences(failed: Exchange, good: Exchange): Differences {
  const compared = bodies(failed.requestBody, good.requestBody);
  return {
    ...compared,
    model: both(modelOf(failed), modelOf(good)),
    size: both(sizeOf(failed.requestBody), sizeOf(good.requestBody)),
    method: both(failed.method, good.method),
    address: both(addressOf(failed.url), addressOf(good.url)),
    query: named(queryOf(failed.url), queryOf(good.url)),
    headers: named(headersOf(failed.requestHeaders), headersOf(good.requestHeaders)),
    credential: credentials(failed.credential, good.credential),
  };
}

/** `null` where both are the same. */
function both<T extends string | number>(failed: T | null, good: T | null): Both<T> | null {
  return failed === good ? null : { failed, good };
}

function bodies(failed: Body, good: Body): Pick<Differences, 'body' | 'fields' | 'isComplete'> {
  const none = { fields: [], isComplete: true };
  if (failed.kind === 'unavailable' || good.kind === 'unavailable') return { body: 'not-recorded', ...none };
  if (isSame(failed, good)) return { body: 'same', ...none };
  const [a, b] = [requestJson(failed), requestJson(good)];
  if (Object.keys(a.fields).length === 0 || Object.keys(b.fields).length === 0) return { body: 'not-json', ...none };
  const { fields, isComplete } = fieldDifferences(a.fields, b.fields);
  const isWhole = isComplete && a.isWhole && b.isWhole;
  return { body: fields.length === 0 && isWhole ? 'same' : 'different', fields, isComplete: isWhole };
}

function isSame(failed: Body, good: Body): boolean {
  if (failed.kind !== 'text' || good.kind !== 'text') return failed.kind === good.kind;
  return failed.size === good.size && failed.text === good.text && failed.tail === good.tail;
}

const sizeOf = (body: Body): number | null => (body.kind === 'text' ? body.size : body.kind === 'empty' ? 0 : null);
const modelOf = ({ requestBody }: Exchange): string | null => {
  const { fields } = requestJson(requestBody);
  return wordOf(MAX_VALUE, fields['model'], fields['modelId']);
};

function addressOf(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, MAX_VALUE);
  const { host, pathname } = new URL(url);
  return (host + pathname).slice(0, 2 * MAX_VALUE);
}

function queryOf(url: string): ReadonlyMap<string, string> {
  return URL.canParse(url) ? new Map(new URL(url).searchParams) : new Map();
}

function headersOf(headers: readonly Header[]): ReadonlyMap<string, string> {
  return new Map(headers.filter(({ name }) => !PER_CALL.test(name)).map(({ name, value }) => [name, value]));
}

function named(failed: ReadonlyMap<string, string>, good: ReadonlyMap<string, string>): readonly NamedDifference[] {
  const names = [...new Set([...failed.keys(), ...good.keys()])];
  return names
    .filter((name) => failed.get(name) !== good.get(name))
    .slice(0, MAX_NAMES)
    .map((name) => {
      const [a = null, b = null] = [failed.get(name), good.get(name)];
      const kind = b === null ? 'added' : a === null ? 'removed' : 'changed';
      return {
        kind,
        name: name.slice(0, MAX_VALUE),
        failed: a?.slice(0, MAX_VALUE) ?? null,
        good: b?.slice(0, MAX_VALUE) ?? null,
      };
    });
}

const FACTS = ['source', 'scheme', 'prefix', 'shape', 'length', 'lastFour'] as const;

function credentials(failed: Credential | null, good: Credential | null): CredentialDifference | null {
  if (failed === null || good === null) return failed === good ? null : { failed, good, facts: [] };
  const facts = FACTS.filter((fact) => failed[fact] !== good[fact]);
  return facts.length === 0 ? null : { failed, good, facts };
}
