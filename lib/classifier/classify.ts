import type { Exchange, RequestHead } from '../exchange.ts';
import { preparedRule } from './match/prepared-rule.ts';
import { failureOf, hostOf } from './failure.ts';
import type { CustomHosts } from './match/addressee.ts';
import type { Addressee } from './match/addressee.ts';
import { findAddressee } from './match/host.ts';
import { identify } from './match/identify.ts';
import { answerSet, clientSet, fallbackSet, responseSet } from './match/rule-order.ts';
import { matchRules, type Match } from './match/match-rules.ts';
import { headerValue } from './read/headers.ts';
import type { CauseId } from './causes/index.ts';
import { urlOf } from './read/url.ts';
import { readSignals, type Signals } from './read/signals.ts';
import { toldItsEnd } from './read/told-end.ts';
import { diagnoseCredential, diagnoseUnseen, type CredentialDiagnosis } from './refine/credential.ts';
import { exposedKey } from './refine/exposed-key.ts';
import { addRequestFindings } from './refine/request-findings.ts';
import { sdkTimeLimit } from './refine/sdk-time-limit.ts';
import { innerProvider, isRelayed } from './refine/inner-provider.ts';
import type { SeenModels } from './refine/nearest-model.ts';
import type { Ok, Party, RequestFinding, Verdict } from './verdict.ts';

const NOT_LLM: Verdict = { kind: 'not-llm' };
const NONE_SEEN: SeenModels = new Map();
const NONE_FOUND: readonly RequestFinding[] = [];

/** What is known beside the exchange itself. */
export interface Context {
  /** Model ids that providers are known to serve, to find the one that was meant. */
  readonly seen?: SeenModels;
  /** Hosts that the user names; see customHosts(). */
  readonly hosts?: CustomHosts | null;
}

const NO_CONTEXT: Context = {};

/** Who a request goes to if it is a call to an LLM API; `null` if it is none for sure. Cheap: looks at method, URL and type only. */
export function recognise(head: RequestHead, hosts: CustomHosts | null = null): Party | null {
  return findAddressee(head, urlOf(head.url), hosts)?.party ?? null;
}

/** Whether the address alone tells that a request is such a call: of a host that is known, or that the user names. */
export function isKnownHost(head: RequestHead, hosts: CustomHosts | null = null): boolean {
  const addressee = findAddressee(head, urlOf(head.url), hosts);
  return addressee !== null && (addressee.chosen || addressee.provider !== null);
}

/**
 * Says what became of an exchange. Pure and total: any exchange gets a verdict, and equal arguments give equal
 * verdicts.
 */
export function classify(exchange: Exchange, context: Context = NO_CONTEXT): Verdict {
  const { seen = NONE_SEEN, hosts = null } = context;
  const url = urlOf(exchange.url);
  const called = findAddressee(exchange, url, hosts);
  if (called === null) return NOT_LLM;
  const signals = readSignals(exchange, url, called.speaks);
  if ((called.provider === null || called.byVersion) && !called.chosen && !isCall(signals, called)) return NOT_LLM;
  const addressee = identify(called, signals);

  const inner = innerProvider(signals.error, addressee.party);
  const browser = isComplete(signals) ? null : matchRules(clientSet(exchange), signals);
  if (browser !== null) {
    const limit = sdkTimeLimit(exchange);
    const findings = [
      ...(signals.status >= 400 ? hiddenResponse(signals, addressee, inner) : []),
      ...(limit === null ? [] : [limit]),
    ];
    return failureOf(signals, addressee, browser, null, inner, findings);
  }
  if (isDeclined(exchange)) return okOf(signals, addressee);
  if (!signals.failed) return judgeAnswer(signals, addressee);
  // A server of one's own has a key and an account of its own: what the page sent is not to blame.
  // What a vendor runs for all is no server of one's own.
  const isHosted = called.provider !== null && !called.chosen;
  const relayed = isRelayed(addressee, inner, signals.error, exchange.credential !== null);
  const match = matchRules(responseSet(addressee, inner?.id ?? null, relayed), signals) ?? UNRECOGNISED;
  const diagnosis = relayed ? null : diagnose(signals, addressee, match, inner);
  const cause = diagnosis?.cause ?? match.held.cause;
  const findings: RequestFinding[] = [];
  if (
    relayed &&
    !isHosted &&
    isOfServer(cause) &&
    !isOwnError(match, addressee, inner) &&
    !mayBeOwn(cause, match, inner)
  )
    findings.push(relayedBy(inner));
  addErrorsEnd(signals, findings);
  addRequestFindings(cause, signals, addressee, seen, findings);
  return failureOf(signals, addressee, match, diagnosis, inner, findings);
}

/** Whether the browser let the answer through, so that it has nothing to say itself. */
function isComplete({ exchange, cors, status }: Signals): boolean {
  return status > 0 && exchange.failure === null && cors === null;
}

/** A host that is not known is only believed if the request has the form of a call; a list of models if a key asks for it. */
function isCall({ exchange, request }: Signals, { byVersion }: Addressee): boolean {
  // A record without request headers holds a response only: nothing speaks against it.
  if (exchange.requestHeaders.length === 0 && exchange.requestBody.kind !== 'text') return true;
  if (exchange.requestBody.kind === 'text' || byVersion) return request.looksLikeCall;
  return exchange.method !== 'GET' || exchange.credential !== null;
}

/**
 * Whether a server of MCP says that it has no stream of its own to listen to, or that a session cannot be ended: its clients
 * ask for both, and go on without.
 */
function isDeclined({ method, status, requestHeaders }: Exchange): boolean {
  if (status !== 405 || !(method === 'GET' || method === 'DELETE')) return false;
  return requestHeaders.some(({ name }) => name === 'mcp-protocol-version' || name === 'mcp-session-id');
}

/** Causes that lie in the key or the account of whoever called the API. */
function isOfServer(cause: CauseId): boolean {
  return /^(?:authentication|billing|permission|rate_limit)\//u.test(cause);
}

/** Whether an app says of itself what is wrong: its own key or account is meant then. */
function isOwnError({ held }: Match, { provider }: Addressee, inner: Party | null): boolean {
  return inner === null && provider !== null && held.name.startsWith(`${provider.id}/`);
}

/** Whether an app may say so of itself: of its own rate limit, its own session or its own guard. */
function mayBeOwn(cause: CauseId, { held }: Match, inner: Party | null): boolean {
  if (inner !== null) return false;
  return (
    cause === 'rate_limit/unspecified' ||
    cause === 'rate_limit/requests_per_minute' ||
    cause === 'rate_limit/requests_per_day' ||
    cause === 'authentication/session' ||
    held.name.startsWith('status/') ||
    held.name.startsWith('platform/')
  );
}

function relayedBy(inner: Party | null): RequestFinding {
  return { id: 'relayed', values: inner === null ? {} : { inner: inner.name } };
}

const UNREAD: RequestFinding = { id: 'response-unread', values: {} };

/** What became of the response behind the error: the connection broke, or the page threw it away without reading it. */
function addErrorsEnd({ exchange: { failure, responseBody }, status }: Signals, findings: RequestFinding[]): void {
  if (status < 400) {
    if (failure !== null && !failure.inferred)
      findings.push({ id: 'failure-after-error', values: { failure: `net::${failure.name}` } });
  } else if (responseBody.kind === 'unavailable' && responseBody.reason === 'aborted') findings.push(UNREAD);
}

/** What lies behind a response that the page could not read. */
function hiddenResponse(signals: Signals, addressee: Addressee, inner: Party | null): readonly RequestFinding[] {
  const match = matchRules(responseSet(addressee, inner?.id ?? null), signals);
  if (match === null) return [];
  return [{ id: 'hidden-response', values: { status: String(signals.status), title: match.held.name } }];
}

/** A good status: complete, cut or filtered, or nothing at all. */
function judgeAnswer(signals: Signals, addressee: Addressee): Verdict {
  const { exchange, status } = signals;
  // Without an error only what the model says of its answer counts, and what the browser says of the connection.
  const match = matchRules(answerSet(addressee), signals);
  if (match !== null) {
    const findings: RequestFinding[] = [];
    addRequestFindings(match.held.cause, signals, addressee, NONE_SEEN, findings);
    return failureOf(signals, addressee, match, null, null, findings);
  }
  // Firefox now and then loses the status of an answer, and keeps the rest of it.
  const broken = exchange.failure !== null && !toldItsEnd(status, signals.answer);
  if ((status === 0 && exchange.responseHeaders.length === 0) || broken) {
    return failureOf(signals, addressee, matchRules(fallbackSet(exchange), signals) ?? BROKEN, null, null, NONE_FOUND);
  }
  return okOf(signals, addressee);
}

function okOf({ exchange, model, answer }: Signals, { isKnown, requestIdHeaders, party }: Addressee): Ok {
  const requestId =
    requestIdHeaders.map((name) => headerValue(exchange.responseHeaders, name)).find((value) => value !== null) ?? null;
  const exposed = exposedKey(exchange, isKnown);
  return {
    kind: 'ok',
    provider: party,
    host: hostOf(exchange.url),
    model,
    requestId,
    listed: answer?.listed ?? [],
    ...(answer?.unfinished === true && { unfinished: true }),
    findings: exposed === null ? [] : [exposed],
  };
}

/** Looks at the key where the answer blames it, or is too general to tell what it blames. */
function diagnose(
  signals: Signals,
  addressee: Addressee,
  match: Match,
  inner: Party | null,
): CredentialDiagnosis | null {
  const { cause, blamesKey } = match.held;
  const refused = signals.status === 401 || signals.status === 403 || signals.status === 400;
  if (!blamesKey && !(refused && cause === 'permission/not_allowed')) return null;
  const diagnosis = diagnoseCredential(signals.exchange.credential, addressee.provider, signals.url, inner);
  // Without any request headers nothing is known about a key that may have been sent; a WebSocket sends it in other ways.
  const { credential, requestHeaders, resourceType } = signals.exchange;
  if (credential === null && (requestHeaders.length === 0 || resourceType === 'websocket')) return null;
  // The provider's own, more exact words stand above a missing key.
  if (diagnosis?.cause === 'authentication/missing_key' && !KEY_IN_DOUBT.has(cause)) return null;
  if (diagnosis === null && credential !== null && cause === 'authentication/missing_key')
    return diagnoseUnseen(credential, signals.message);
  return diagnosis;
}

const KEY_IN_DOUBT = new Set(['authentication/missing_key', 'authentication/invalid_key', 'permission/not_allowed']);

const UNRECOGNISED: Match = {
  held: preparedRule('status', { id: 'unrecognised', cause: 'unknown/unrecognised' }),
  evidence: [],
  values: {},
};
const BROKEN: Match = {
  held: preparedRule('browser', { id: 'other', cause: 'network/other' }),
  evidence: [],
  values: {},
};
