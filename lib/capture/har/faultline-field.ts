import * as v from 'valibot';
import { CREDENTIAL_ODDITIES } from '../../exchange.ts';
import type { Body, Exchange, Preflight } from '../../exchange.ts';
import type { BodyFacts, FaultlineField } from '../../har-file.ts';
import { MAX_BODY_CHARS, MAX_HEADERS, MAX_URL_CHARS, MAX_WORD_CHARS } from '../bounds.ts';
import { createRedact, describesKey, redactHeaders, redactUrl, type Redact } from '../secrets/index.ts';
import { field } from '../unknown-fields.ts';

const word = v.pipe(v.string(), v.maxLength(MAX_WORD_CHARS));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Milliseconds, or -1 for what there was not. */
const time = v.pipe(v.number(), v.finite(), v.minValue(-1));

const CredentialSchema = v.pipe(
  v.object({
    source: word,
    scheme: word,
    prefix: word,
    length: count,
    lastFour: v.pipe(v.string(), v.maxLength(4)),
    shape: word,
    oddities: v.pipe(v.array(v.picklist(CREDENTIAL_ODDITIES)), v.maxLength(CREDENTIAL_ODDITIES.length)),
  }),
  v.check((credential) => describesKey(credential)),
);

const FailureSchema = v.object({ name: word, inferred: v.boolean() });

const HeadersSchema = v.pipe(v.array(v.object({ name: word, value: v.string() })), v.maxLength(MAX_HEADERS));

const PreflightSchema = v.object({
  status: count,
  requestHeaders: HeadersSchema,
  responseHeaders: HeadersSchema,
  failure: v.nullable(FailureSchema),
  redirectUrl: v.nullable(v.pipe(v.string(), v.maxLength(MAX_URL_CHARS))),
});

const BodySchema = v.variant('kind', [
  v.object({ kind: v.literal('text'), tail: v.pipe(v.string(), v.maxLength(MAX_BODY_CHARS)), size: count }),
  v.object({ kind: v.literal('empty') }),
  v.object({
    kind: v.literal('unavailable'),
    reason: v.picklist([
      'binary',
      'blocked-by-cors',
      'preflight',
      'connection-failed',
      'aborted',
      'too-large',
      'not-kept-by-browser',
      'dropped-to-save-memory',
      'pending',
    ]),
  }),
]);

const FaultlineFieldSchema = v.object({
  version: v.literal(1),
  credential: v.nullable(CredentialSchema),
  failure: v.nullable(FailureSchema),
  preflight: v.nullable(PreflightSchema),
  requestBody: BodySchema,
  responseBody: BodySchema,
  timings: v.object({
    blocked: time,
    dns: time,
    connect: time,
    ssl: time,
    send: time,
    wait: time,
    receive: time,
    firstEvent: time,
    total: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  stream: v.nullable(v.object({ count, longestSilence: time, lastSilence: time })),
  mimeType: word,
  pageOrigin: v.nullable(
    v.pipe(
      word,
      v.check((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    ),
  ),
  fromServiceWorker: v.boolean(),
  madeBy: v.optional(v.literal('program')),
  cuts: v.pipe(v.array(word), v.maxLength(32)),
});

/** What Faultline wrote beside an entry; `null` for an entry of others, and for one that was tampered with. */
export function faultlineFieldOf(entry: unknown): FaultlineField | null {
  const told = field(entry, '_faultline');
  if (told === undefined) return null;
  const { success, output } = v.safeParse(FaultlineFieldSchema, told);
  return success ? output : null;
}

/** An exchange of a HAR that Faultline wrote, as it was. A file is no promise: every text is redacted once more. */
export function withFaultlineField(exchange: Exchange, facts: FaultlineField): Exchange {
  const redact = createRedact(new Map());
  const { credential, failure } = facts;
  return {
    ...exchange,
    timings: facts.timings,
    requestBody: bodyOf(exchange.requestBody, facts.requestBody, redact),
    responseBody: bodyOf(exchange.responseBody, facts.responseBody, redact),
    credential: credential === null ? null : { ...credential, source: redact(credential.source) },
    failure: failure === null ? null : { ...failure, name: redact(failure.name) },
    preflight: facts.preflight === null ? null : preflightOf(facts.preflight, redact),
    stream: facts.stream,
    mimeType: redact(facts.mimeType),
    pageOrigin: facts.pageOrigin === null ? null : redact(facts.pageOrigin),
    fromServiceWorker: facts.fromServiceWorker,
    ...(facts.madeBy !== undefined && { madeBy: facts.madeBy }),
    cuts: facts.cuts.map(redact),
  };
}

function bodyOf(body: Body, facts: BodyFacts, redact: Redact): Body {
  if (facts.kind !== 'text') return facts;
  return body.kind === 'text' ? { ...body, tail: redact(facts.tail), size: facts.size } : body;
}

function preflightOf(preflight: Preflight, redact: Redact): Preflight {
  const { failure, redirectUrl } = preflight;
  return {
    status: preflight.status,
    requestHeaders: redactHeaders(preflight.requestHeaders, redact),
    responseHeaders: redactHeaders(preflight.responseHeaders, redact),
    failure: failure === null ? null : { ...failure, name: redact(failure.name) },
    redirectUrl: redirectUrl === null ? null : redactUrl(redirectUrl, redact),
  };
}
