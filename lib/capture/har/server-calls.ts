import * as v from 'valibot';
import { CREDENTIAL_ODDITIES } from '../../exchange.ts';
import type { Body, Credential, Header, ServerCall } from '../../exchange.ts';
import { MAX_TOLD_BODY_CHARS, MAX_TOLD_CHARS, TOLD_CALLS } from '../../told-calls.ts';
import { describesKey, redactHeaders, redactUrl, type Redact } from '../secrets/index.ts';
import { listOf, textOf } from '../unknown-fields.ts';

/** Calls of one response that are read. */
const MAX_CALLS = 16;

/** A proxy may join the headers of several servers. */
const MAX_READ_CHARS = 4 * MAX_TOLD_CHARS;

/** A line of a stream that no reader takes for an event. */
const COMMENT = /^: ?faultline-calls (.{1,8192})$/gmu;
const MAX_COMMENTS = 4;

const word = v.pipe(v.string(), v.maxLength(256));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const KeySchema = v.pipe(
  v.object({
    source: word,
    scheme: word,
    prefix: word,
    length: count,
    shape: word,
    oddities: v.pipe(v.array(v.picklist(CREDENTIAL_ODDITIES)), v.maxLength(CREDENTIAL_ODDITIES.length)),
  }),
  v.transform((key): Credential => ({ ...key, lastFour: '' })),
  v.check((key) => describesKey(key)),
);

const ToldSchema = v.object({
  v: v.literal(1),
  url: v.pipe(
    v.string(),
    v.maxLength(MAX_TOLD_CHARS),
    v.check((url) => /^https?:\/\//u.test(url) && URL.canParse(url)),
  ),
  method: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{1,16}$/u)), 'POST'),
  model: v.optional(word),
  status: v.optional(v.pipe(count, v.maxValue(999)), 0),
  failure: v.optional(v.pipe(v.string(), v.regex(/^[A-Z][\dA-Z_]{1,63}$/u))),
  headers: v.optional(v.record(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u)), word), {}),
  type: v.optional(v.pipe(v.string(), v.regex(/^[\w.+-]{1,40}\/[\w.+-]{1,60}$/u)), 'application/json'),
  body: v.optional(v.pipe(v.string(), v.maxLength(MAX_TOLD_BODY_CHARS)), ''),
  key: v.optional(v.nullable(KeySchema)),
  started: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))),
  took: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1e9))),
  caller: v.optional(
    v.object({ function: v.optional(word, ''), file: word, line: place, column: v.optional(place, 1) }),
  ),
  count: v.optional(v.pipe(count, v.minValue(1)), 1),
  recovered: v.optional(v.boolean(), false),
  for: v.optional(word),
});

/** Whether a HAR response tells of calls of the server, or says that it will. Asked of every request of the page. */
export function tellsOfCalls(response: unknown): boolean {
  return listOf(response, 'headers').some((header) => textOf(header, 'name').toLowerCase() === TOLD_CALLS);
}

/**
 * The calls that a response tells of, in its header and in the comments at the end of its stream. What does not have the form of
 * one is passed over; every text is redacted once more. `body`: redacted already.
 */
export function readServerCalls(
  responseHeaders: readonly Header[],
  body: Body,
  mimeType: string,
  redact: Redact,
): readonly ServerCall[] {
  const told = responseHeaders.filter(({ name }) => name === TOLD_CALLS).map(({ value }) => value);
  if (mimeType === 'text/event-stream' && body.kind === 'text') told.push(...commentsIn(body.tail || body.text));
  return told.flatMap((text) => itemsIn(text).flatMap((item) => callOf(item, redact))).slice(0, MAX_CALLS);
}

function commentsIn(text: string): readonly string[] {
  if (!text.includes(TOLD_CALLS)) return [];
  const end = text.slice(-MAX_COMMENTS * MAX_READ_CHARS);
  return [...end.matchAll(COMMENT)].slice(-MAX_COMMENTS).map(([, told = '']) => told);
}

/** Firefox joins equal headers by line breaks. */
function itemsIn(told: string): readonly unknown[] {
  if (told.length > MAX_READ_CHARS) return [];
  try {
    return JSON.parse(`[${told.replaceAll('\n', ',')}]`) as readonly unknown[];
  } catch {
    return [];
  }
}

function callOf(item: unknown, redact: Redact): readonly ServerCall[] {
  const { success, output } = v.safeParse(ToldSchema, item);
  if (!success) return [];
  const { url, status, failure, headers, caller, key } = output;
  const responseHeaders = Object.entries(headers).map(([name, value]) => ({ name: name.toLowerCase(), value }));
  return [
    {
      method: output.method,
      url: redactUrl(url.split(/[?#]/u, 1)[0] ?? '', redact),
      model: output.model === undefined ? null : redact(output.model),
      status,
      failure: failure === undefined ? null : { name: failure, inferred: false },
      responseHeaders: redactHeaders(responseHeaders, redact),
      mimeType: output.type,
      responseBody: redact(output.body),
      credential: key,
      startedAt: output.started ?? null,
      duration: output.took ?? -1,
      caller:
        caller === undefined
          ? null
          : {
              function: redact(caller.function),
              url: redactUrl(caller.file, redact),
              line: caller.line,
              column: caller.column,
              joined: null,
            },
      count: output.count,
      recovered: output.recovered,
      madeFor: output.for === undefined ? null : redactUrl(output.for, redact),
    },
  ];
}
