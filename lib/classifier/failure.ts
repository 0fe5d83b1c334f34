import type { Exchange, Header } from '../exchange.ts';
import { causeOf, type CauseId } from './causes/index.ts';
import type { Addressee } from './match/addressee.ts';
import { clientOf, NO_VALUES, type Match } from './match/match-rules.ts';
import { headerValue } from './read/headers.ts';
import { readRetry } from './read/retry.ts';
import type { Signals } from './read/signals.ts';
import { holdsSign, signOf } from './read/trigrams.ts';
import type { CredentialDiagnosis } from './refine/credential.ts';
import type { RuleReading } from './facts/index.ts';
import { withFacts } from './later-facts.ts';
import type { Certainty, Evidence, Failure, Party, RequestFinding, Retry } from './verdict.ts';

const MAX_SAID = 300;
const MAX_MESSAGE = 4 * 1024;

/** Makes the verdict of what was found. */
export function failureOf(
  signals: Signals,
  addressee: Addressee,
  match: Match,
  diagnosis: CredentialDiagnosis | null,
  inner: Party | null,
  findings: readonly RequestFinding[],
): Failure {
  const { held } = match;
  const causeId: CauseId = diagnosis?.cause ?? held.cause;
  const { categoryId, outcome, retry } = diagnosis === null ? held.known : causeOf(causeId);
  const source = { exchange: signals.exchange, addressee, cause: causeId, rule: readingOf(match) };
  const failure: Omit<Failure, 'facts'> = {
    kind: outcome === 'degraded' && signals.status >= 400 ? 'failed' : outcome,
    provider: addressee.party,
    innerProvider: inner,
    host: hostOf(signals.exchange.url),
    status: signals.status,
    method: signals.exchange.method,
    model: signals.model ?? (held.isCors ? null : (match.values['model'] ?? null)),
    category: categoryId,
    cause: causeId,
    rule: diagnosis === null ? held.name : CREDENTIAL,
    message: messageOf(signals),
    retry: retryOf(signals, diagnosis === null ? held.retry : retry),
    requestId: requestIdOf(signals, addressee),
    evidence: evidenceOf(signals, match, diagnosis),
    certainty: certaintyOf(match, diagnosis),
    findings: diagnosis === null ? findings : [diagnosis.finding, ...findings],
    ...(signals.exchange.madeBy !== undefined && { madeBy: signals.exchange.madeBy }),
  };
  return withFacts(failure, source);
}

function readingOf({ values, evidence }: Match): RuleReading | null {
  if (values === NO_VALUES) return null;
  const { from, value } = evidence[0] ?? { from: 'body', value: '' };
  return { values, evidence: { from, said: value.slice(0, MAX_SAID) } };
}

/** Stands for a rule where the key in the request decided. */
const CREDENTIAL = 'credential';

/** Taken from the text: the parts of a parsed URL leave out a port that is usual. '' for a name that is nobody's. */
export function hostOf(url: string): string {
  const slash = url.indexOf('/', url.indexOf('/') + 1);
  if (slash <= 0) return '';
  const end = url.indexOf('/', slash + 1);
  const host = end < 0 ? url.slice(slash + 1) : url.slice(slash + 1, end);
  return host.endsWith(NOBODYS) ? '' : host;
}

/** RFC 2606: no host has such a name. It stands where only the form of an API is known. */
const NOBODYS = '.invalid';

function messageOf(signals: Signals): string | null {
  if (!signals.message.includes('\n')) return signals.message.trim() || null;
  const words = [...new Set(signals.message.split('\n').map((line) => line.trim()))]
    .filter((line) => line !== '')
    .join('\n');
  return words === '' ? null : words.slice(0, MAX_MESSAGE);
}

function retryOf(signals: Signals, advised: boolean): Retry {
  if (!advised) return { advised, afterMs: null, from: null };
  // OpenAI and Anthropic tell their SDKs in so many words; their yes is also sent with errors that no retry cures.
  if (headerValue(signals.exchange.responseHeaders, 'x-should-retry') === 'false') {
    return { advised: false, afterMs: null, from: { place: 'header', name: 'x-should-retry' } };
  }
  const asked = readRetry(signals.exchange, signals.message, signals.error.retryAfter);
  // A wait of nothing is what some send when they do not know.
  if (asked === null || asked.afterMs === 0) return { advised: true, afterMs: null, from: null };
  return { advised: true, afterMs: asked.afterMs, from: { place: asked.from, name: asked.name } };
}

function requestIdOf({ exchange, error, message }: Signals, { requestIdHeaders }: Addressee): string | null {
  return headerIn(exchange.responseHeaders, requestIdHeaders) ?? error.requestId ?? traceIdIn(message);
}

function headerIn(headers: readonly Header[], names: readonly string[]): string | null {
  for (const name of names) {
    const value = headerValue(headers, name);
    if (value !== null && value !== '') return value;
  }
  return null;
}

/** Gateways put the id at the end of the message: " (tid: …)", " (request id: …)", "[trace_id: …]". */
const TRACE_ID = /[([](?:tid|request[ _]id|trace[ _]?id): ?(?<id>[\w-]{6,80})[)\]]/iu;

const ID = signOf('id:');

function traceIdIn(message: string): string | null {
  return holdsSign(message, ID) ? (TRACE_ID.exec(message)?.groups?.['id'] ?? null) : null;
}

function evidenceOf(signals: Signals, match: Match, diagnosis: CredentialDiagnosis | null): readonly Evidence[] {
  const { exchange } = signals;
  const rule = match.held.name;
  const evidence: Evidence[] = [];
  for (const { from, value } of match.evidence) evidence.push({ from, said: value.slice(0, MAX_SAID), rule });
  if (signals.status > 0) evidence.push({ from: 'status', said: statusLine(exchange), rule });
  else if (exchange.failure !== null && !evidence.some(({ from }) => from === clientOf(exchange)))
    evidence.push({ from: clientOf(exchange), said: exchange.failure.name, rule });
  if (diagnosis !== null) {
    const from = exchange.credential === null ? 'request headers' : `request ${exchange.credential.source}`;
    const length = diagnosis.said === '' ? null : (exchange.credential?.length ?? null);
    const said = diagnosis.said === '' ? standInOf(exchange) : diagnosis.said;
    evidence.unshift({ from, said, ...(length !== null && { length }), rule: CREDENTIAL });
  }
  return evidence;
}

/** What was sent in place of a key, which is no secret: "Bearer undefined"; '' where nothing was. */
function standInOf({ credential, requestHeaders }: Exchange): string {
  const { oddities = [], source = '' } = credential ?? {};
  const isStandIn = oddities.includes('undefined') || oddities.includes('placeholder');
  return (isStandIn ? headerValue(requestHeaders, source) : null)?.slice(0, MAX_SAID) ?? '';
}

/** HTTP/2 has no words for a status. */
function statusLine({ status, statusText }: Exchange): string {
  return statusText === '' ? String(status) : `${status} ${statusText}`.trim();
}

function certaintyOf({ held }: Match, diagnosis: CredentialDiagnosis | null): Certainty {
  if (diagnosis !== null) return diagnosis.cause === 'authentication/other_provider_key' ? 'likely' : 'certain';
  if (held.isGuess) return 'guess';
  return held.isStructured ? 'certain' : 'likely';
}
