import type { Exchange, RequestHead, ServerCall } from '../exchange.ts';
import { classify as classifyAlone, recognise as recogniseAlone, type Context } from './classify.ts';
import { hostOf } from './failure.ts';
import type { CustomHosts } from './match/addressee.ts';
import type { Failure, NotLlm, Ok, Party, Verdict } from './verdict.ts';

/** A call of the app's server as an exchange, and what the classifier says about it. */
export interface JudgedServerCall {
  readonly call: ServerCall;
  readonly exchange: Exchange;
  readonly verdict: Ok | Failure;
}

const SERVER: Party = { id: 'own-server', name: 'Your server' };

/** `recognise`, also for what answers with calls that its server made. */
export function recognise(head: RequestHead, hosts: CustomHosts | null = null): Party | null {
  return recogniseAlone(head, hosts) ?? (head.toldByServer === true ? SERVER : null);
}

/**
 * Says what became of an exchange. Pure and total: any exchange gets a verdict, and equal arguments give equal
 * verdicts. Where the answer tells of a failed call of the app's server, that one is judged: it stands behind whatever the
 * server made of it.
 */
export function classify(exchange: Exchange, context: Context = NO_CONTEXT): Verdict {
  const own = classifyAlone(exchange, context);
  return exchange.serverCalls === undefined ? own : withServerCalls(own, exchange, judgeServerCalls(exchange));
}

const NO_CONTEXT: Context = {};
const NOT_LLM: NotLlm = { kind: 'not-llm' };
const known = new WeakMap<ServerCall, JudgedServerCall | NotLlm>();

/** The calls of the app's server that an answer tells of, each judged like one of the page; always the same objects for the same calls. */
export function judgeServerCalls({ serverCalls = [] }: Pick<Exchange, 'serverCalls'>): readonly JudgedServerCall[] {
  return serverCalls.flatMap((call) => {
    const judged = judgedCall(call);
    return 'call' in judged ? [judged] : [];
  });
}

function judgedCall(call: ServerCall): JudgedServerCall | NotLlm {
  let judged = known.get(call);
  if (judged === undefined) {
    const exchange = exchangeOfServerCall(call);
    const verdict = classifyAlone(exchange, NO_CONTEXT);
    known.set(call, (judged = verdict.kind === 'not-llm' ? NOT_LLM : { call, exchange, verdict }));
  }
  return judged;
}

/** The exchange that a call of the server was, as far as it is told. */
export function exchangeOfServerCall(call: ServerCall): Exchange {
  const { url, status, failure, responseHeaders, responseBody, mimeType, credential, model, duration, caller } = call;
  const took = Math.max(0, duration);
  const body = model === null ? '' : JSON.stringify({ model, messages: [] });
  return {
    id: 'server',
    startedAt: call.startedAt ?? 0,
    timings: {
      blocked: -1,
      dns: -1,
      connect: -1,
      ssl: -1,
      send: 0,
      wait: took,
      receive: 0,
      firstEvent: -1,
      total: took,
    },
    method: call.method,
    url,
    // Without any header nothing is said about a key.
    requestHeaders: credential === undefined ? [] : [{ name: 'content-type', value: 'application/json' }],
    requestBody: body === '' ? { kind: 'empty' } : { kind: 'text', text: body, tail: '', size: body.length },
    credential: credential ?? null,
    status,
    statusText: '',
    httpVersion: '',
    responseHeaders,
    responseBody:
      responseBody === ''
        ? { kind: 'empty' }
        : { kind: 'text', text: responseBody, tail: '', size: responseBody.length },
    mimeType,
    events: null,
    stream: null,
    failure,
    preflight: null,
    redirectUrl: null,
    resourceType: 'fetch',
    initiator: '',
    stack: caller === null ? null : { frames: [caller], omitted: 0 },
    pageOrigin: null,
    fromServiceWorker: false,
    madeBy: 'program',
    cuts: [],
  };
}

function withServerCalls(own: Verdict, exchange: Exchange, judged: readonly JudgedServerCall[]): Verdict {
  // What the browser keeps from the page, or the page stopped, is the page's own trouble.
  if (own.kind === 'cancelled' || (own.kind === 'failed' && own.category === 'cors')) return own;
  const failed = judged.filter(({ call }) => !call.recovered);
  const telling = failed.findLast(isFailed) ?? failed.findLast(({ verdict }) => verdict.kind !== 'ok');
  if (telling !== undefined && telling.verdict.kind !== 'ok') {
    return { ...telling.verdict, server: { host: hostOf(exchange.url), status: exchange.status } };
  }
  const [first] = judged;
  if (own.kind !== 'not-llm' || first === undefined || exchange.status >= 400) return own;
  const { provider, host, model } = first.verdict;
  return { kind: 'ok', provider, host, model, requestId: null, listed: [], findings: [] };
}

function isFailed({ verdict }: JudgedServerCall): boolean {
  return verdict.kind === 'failed' || verdict.kind === 'degraded';
}
