import type { Header } from '../../exchange.ts';
import { causeOf, type CauseId } from '../causes/index.ts';
import type { LinkName, Provider } from '../model.ts';
import { headerValue } from '../read/headers.ts';
import { phrases } from '../phrases.ts';
import { readRetry, type RetryReading } from '../read/retry.ts';
import type { Signals } from '../read/signals.ts';
import type { CredentialDiagnosis } from '../refine/credential.ts';
import type { Findings } from '../refine/findings.ts';
import type { Certainty, Evidence, Failure, Link, Party, Retry } from '../verdict.ts';
import { phrase, translated, type Wordbook } from '../wordbook.ts';
import type { Addressee } from './host.ts';
import type { Match } from './rules.ts';
import { linkText, type Values } from './texts.ts';
import { composeWording, fillWording, linked, wordingOf } from './wording.ts';

const MAX_SAID = 300;
const MAX_MESSAGE = 4 * 1024;

/** Makes the verdict of what was found: texts filled in, retry advice, evidence. */
export function conclude(
  signals: Signals,
  addressee: Addressee,
  match: Match,
  diagnosis: CredentialDiagnosis | null,
  inner: Party | null,
  findings: Findings,
  wordbook: Wordbook | null,
): Failure {
  const { held } = match;
  const causeId: CauseId = diagnosis?.cause ?? held.rule.cause;
  const { categoryId, category, cause, name } = diagnosis === null ? held.known : causeOf(causeId);
  const rule = diagnosis === null ? held.rule : null;
  const { provider, party } = addressee;
  const wording =
    diagnosis === null
      ? wordingOf(held, provider, party, wordbook)
      : composeWording([], diagnosis.fixes, causeId, provider, party, wordbook);
  const filled = wording.complete ?? fillWording(wording, valuesOf(signals, addressee, match));
  const fixes =
    findings.fixes.length === 0
      ? filled.fixes
      : [...linked(findings.fixes, provider, wordbook), ...filled.fixes.slice(1)];
  const kind = cause.outcome ?? 'failed';
  return {
    kind: kind === 'degraded' && signals.status >= 400 ? 'failed' : kind,
    provider: party,
    innerProvider: inner,
    model: signals.model ?? (held.isCors ? null : (match.values['model'] ?? null)),
    category: categoryId,
    cause: causeId,
    causeName: translated(name, wordbook),
    title: translated(rule?.title ?? cause.title, wordbook),
    message: messageOf(signals),
    why: filled.why,
    fixes,
    retry: retryOf(signals, rule?.retry ?? cause.retry ?? category.retry, wordbook),
    requestId: requestIdOf(signals, addressee),
    evidence: evidenceOf(signals, match, diagnosis),
    certainty: certaintyOf(match, diagnosis),
    links: linksOf(provider, wordbook),
    field: findings.field,
    notes: diagnosis === null ? findings.notes : [diagnosis.note, ...findings.notes],
  };
}

function valuesOf(signals: Signals, { party, provider }: Addressee, match: Match): Values {
  const host = hostOf(signals.exchange.url);
  const values: Record<string, string> = {
    // "The console of OpenAI-compatible API" is nobody's: whose it is, the host tells.
    provider: provider === null ? host : party.name,
    host,
    status: String(signals.status),
    method: signals.exchange.method,
    failure: signals.exchange.failure?.name ?? '',
    ...match.values,
  };
  const model = signals.model ?? match.values['model'];
  return model === undefined ? values : { ...values, model };
}

/** Taken from the text: the parts of a parsed URL are slow to come by. */
function hostOf(url: string): string {
  return url.split('/', 3)[2] ?? '';
}

function messageOf(signals: Signals): string | null {
  if (!signals.message.includes('\n')) return signals.message.trim() || null;
  const words = [...new Set(signals.message.split('\n').map((line) => line.trim()))]
    .filter((line) => line !== '')
    .join('\n');
  return words === '' ? null : words.slice(0, MAX_MESSAGE);
}

function retryOf(signals: Signals, advised: boolean, wordbook: Wordbook | null): Retry {
  if (!advised) return plainRetry(false, null, phrases.retryNo, wordbook);
  // OpenAI and Anthropic tell their SDKs in so many words; their yes is also sent with errors that no retry cures.
  if (headerValue(signals.exchange.responseHeaders, 'x-should-retry') === 'false') {
    const source = phrase(phrases.sourceHeader, wordbook, { name: 'x-should-retry' });
    return plainRetry(false, source, phrases.retryRefused, wordbook);
  }
  const asked = readRetry(signals.exchange, signals.message, signals.error.retryAfter);
  // A wait of nothing is what some send when they do not know.
  if (asked === null || asked.afterMs === 0) return plainRetry(true, null, phrases.retryShortly, wordbook);
  const source = phrase(SOURCES[asked.from], wordbook, { name: asked.name });
  const advice = phrase(phrases.retryAfter, wordbook, { wait: duration(asked.afterMs), source });
  return { advised: true, afterMs: asked.afterMs, source, advice };
}

const SOURCES: Readonly<Record<RetryReading['from'], string>> = {
  header: phrases.sourceHeader,
  body: phrases.sourceBody,
  message: phrases.sourceMessage,
};

function plainRetry(advised: boolean, source: string | null, advice: string, wordbook: Wordbook | null): Retry {
  return { advised, afterMs: null, source, advice: translated(advice, wordbook) };
}

/** "20 s", "1.5 s", "2 min", "3 h 20 min". */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 90) return `${Number(seconds.toFixed(1))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

function requestIdOf(signals: Signals, { provider, protocol }: Addressee): string | null {
  const headers = signals.exchange.responseHeaders;
  return (
    headerIn(headers, provider?.requestIdHeaders ?? NO_NAMES) ??
    headerIn(headers, protocol.requestIdHeaders) ??
    signals.error.requestId ??
    traceIdIn(signals.message)
  );
}

const NO_NAMES: readonly string[] = [];

function headerIn(headers: readonly Header[], names: readonly string[]): string | null {
  for (const name of names) {
    const value = headerValue(headers, name);
    if (value !== null && value !== '') return value;
  }
  return null;
}

/** Gateways put the id at the end of the message: " (tid: …)", " (request id: …)". */
const TRACE_ID = /\((?:tid|request id|traceid): ?(?<id>[\w-]{6,80})\)/iu;

function traceIdIn(message: string): string | null {
  return message.includes('id:') ? (TRACE_ID.exec(message)?.groups?.['id'] ?? null) : null;
}

function evidenceOf(signals: Signals, match: Match, diagnosis: CredentialDiagnosis | null): readonly Evidence[] {
  const { exchange } = signals;
  const evidence: Evidence[] = match.evidence.map(({ from, value }) => ({
    from,
    said: value.slice(0, MAX_SAID),
    rule: match.held.name,
  }));
  if (signals.status > 0)
    evidence.push({ from: 'status', said: `${signals.status} ${exchange.statusText}`.trim(), rule: match.held.name });
  else if (exchange.failure !== null && !evidence.some(({ from }) => from === 'browser')) {
    evidence.push({ from: 'browser', said: exchange.failure.name, rule: match.held.name });
  }
  if (diagnosis !== null) {
    const from = exchange.credential === null ? 'request headers' : `request ${exchange.credential.source}`;
    evidence.unshift({ from, said: diagnosis.said, rule: 'credential' });
  }
  return evidence;
}

function certaintyOf({ held }: Match, diagnosis: CredentialDiagnosis | null): Certainty {
  if (diagnosis !== null) return diagnosis.cause === 'authentication/other_provider_key' ? 'likely' : 'certain';
  if (held.isGuess) return 'guess';
  return held.isStructured ? 'certain' : 'likely';
}

const SHOWN_LINKS: readonly LinkName[] = ['errors', 'docs', 'limits', 'status'];
const inEnglish = new WeakMap<Provider, readonly Link[]>();

function linksOf(provider: Provider | null, wordbook: Wordbook | null): readonly Link[] {
  if (provider === null) return [];
  const kept = wordbook === null ? inEnglish.get(provider) : undefined;
  if (kept !== undefined) return kept;
  const links = SHOWN_LINKS.flatMap((name) => {
    const url = provider.links[name];
    return url === undefined ? [] : [{ text: translated(linkText(name), wordbook), url }];
  });
  if (wordbook === null) inEnglish.set(provider, links);
  return links;
}

/** A sentence about what lies behind a response that the page could not read. */
export function behindNote(signals: Signals, match: Match | null, wordbook: Wordbook | null): string | null {
  if (match === null || signals.status === 0) return null;
  const title = translated(match.held.rule.title ?? match.held.known.cause.title, wordbook);
  // In the middle of an English sentence; Chinese titles begin with a capital only where it is a name.
  const inside = wordbook === null ? `${title[0]?.toLowerCase() ?? ''}${title.slice(1)}` : title;
  return phrase(phrases.behind, wordbook, { status: String(signals.status), title: inside });
}
