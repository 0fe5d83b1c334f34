import { callerOf } from '../call-site/index.ts';
import { classify, exchangeOfServerCall, type Failure } from '../classifier/index.ts';
import type { Credential, Exchange, ServerCall } from '../exchange.ts';
import { MAX_TOLD_CHARS, type ToldCall, type ToldKey } from '../told-calls.ts';
import { toldBodies, type ToldBody } from './told-body.ts';

/** A call that failed, with what the classifier says of it. */
export interface FailedCall {
  readonly exchange: Exchange;
  readonly failure: Failure;
}

/** What is told beside the call itself. */
export interface TellingFacts {
  readonly count: number;
  readonly recovered: boolean;
  readonly madeFor: string | null;
}

/** Headers that say more of a failure; none of them holds a secret or a text. */
const TELLING_HEADER =
  /^(?:retry-after(?:-ms)?|x-should-retry|[\w-]{0,40}request-id|x-ratelimit-[\w-]{1,40}|anthropic-ratelimit-[\w-]{1,40}|cf-ray|x-amzn-errortype|x-ms-error-code)$/u;
const MAX_HEADERS = 6;
const MAX_HEADER_CHARS = 80;

const ABOUT_KEYS: readonly string[] = ['authentication', 'permission'];

/** A failed call in JSON, all ASCII, in at most `limit` characters; `null` where not even its name has room. */
export function toldText(
  { exchange, failure }: FailedCall,
  facts: TellingFacts,
  limit = MAX_TOLD_CHARS,
): string | null {
  const bodies = toldBodies(exchange);
  const chosen = bodies.find((body) => isJudgedAlike(exchange, failure, body)) ?? bodies[0] ?? NO_BODY;
  const at = bodies.indexOf(chosen);
  for (const body of [chosen, ...bodies.slice(at + 1), NO_BODY]) {
    const text = ascii(JSON.stringify(toldCall(exchange, failure, body, facts)));
    if (text.length <= limit) return text;
  }
  const bare = {
    ...toldCall(exchange, failure, NO_BODY, facts),
    headers: undefined,
    key: undefined,
    caller: undefined,
  };
  const text = ascii(JSON.stringify(bare));
  return text.length <= limit ? text : null;
}

const NO_BODY: ToldBody = { text: '', type: 'application/json' };

function toldCall(
  { url, method, status, failure: broken, responseHeaders, credential, requestHeaders, ...exchange }: Exchange,
  { category, model }: Failure,
  { text, type }: ToldBody,
  { count, recovered, madeFor }: TellingFacts,
): ToldCall {
  const headers = responseHeaders
    .filter(({ name, value }) => TELLING_HEADER.test(name) && value.length <= MAX_HEADER_CHARS)
    .slice(0, MAX_HEADERS);
  const caller = exchange.stack === null ? undefined : callerOf(exchange.stack);
  return {
    v: 1,
    url: url.split(/[?#]/u, 1)[0] ?? '',
    ...(method !== 'POST' && { method }),
    ...(model !== null && { model: model.slice(0, 100) }),
    ...(status > 0 && { status }),
    ...(broken !== null && { failure: broken.name }),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])) }),
    ...(text !== '' && type !== 'application/json' && { type }),
    ...(text !== '' && { body: text }),
    ...(ABOUT_KEYS.includes(category) &&
      requestHeaders.length > 0 && { key: credential === null ? null : keyOf(credential) }),
    started: Math.round(exchange.startedAt),
    took: Math.round(exchange.timings.total),
    ...(caller !== undefined &&
      caller.library === null && {
        caller: {
          ...(caller.function !== '' && { function: caller.function.slice(0, 80) }),
          file: caller.url.slice(-160),
          line: caller.line,
          column: caller.column,
        },
      }),
    ...(count > 1 && { count }),
    ...(recovered && { recovered: true as const }),
    ...(madeFor !== null && { for: madeFor.slice(0, 160) }),
  };
}

/** Without the last characters, by which a developer knows a key: they are a part of it. */
function keyOf({ source, scheme, prefix, length, shape, oddities }: Credential): ToldKey {
  return { source, scheme, prefix, length, shape, oddities };
}

/** Whether the panel will find the same cause in what it is told. */
function isJudgedAlike(exchange: Exchange, { cause, model }: Failure, { text, type }: ToldBody): boolean {
  const { url, method, status, failure, responseHeaders, credential, startedAt, timings } = exchange;
  const call: ServerCall = {
    method,
    url,
    model,
    status,
    failure,
    responseHeaders,
    mimeType: type,
    responseBody: text,
    credential,
    startedAt,
    duration: timings.total,
    caller: null,
    count: 1,
    recovered: false,
    madeFor: null,
  };
  const verdict = classify(exchangeOfServerCall(call));
  return 'cause' in verdict && verdict.cause === cause;
}

/** Header values hold ASCII only, and no control character. */
function ascii(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => {
      return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }).join(''),
  );
}
