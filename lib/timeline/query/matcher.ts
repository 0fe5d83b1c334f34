import { totalTokens } from '../../answer/index.ts';
import { callerOf } from '../../call-site/index.ts';
import { causeName, type Language } from '../../classifier/index.ts';
import type { Body } from '../../exchange.ts';
import { isUnfinished } from '../attempts.ts';
import type { Row } from '../row.ts';
import { isDeep } from './deep-search.ts';
import { haystackOf } from './haystack.ts';
import { isWhole, occursIn } from './pattern.ts';
import type { State } from './filter-keys.ts';
import { isRegexSearch } from './regex/regex-search.ts';
import type { Measure, Query, Term } from './query.ts';

/**
 * Tells whether a row is what the query asks for, as far as that is told quickly: see `deepMatcherOf` for the rest. Ages are reckoned from `now`, in ms since the epoch; `language`: that
 * in which rows are shown.
 */
export function matcherOf(query: Query, now: number, language: Language): (row: Row) => boolean {
  const terms = query.terms.filter((term): term is QuickTerm => !isDeep(term));
  if (terms.length === 0) return () => true;
  return (row) => terms.every((term) => holds(term, row, now, language) !== term.negated);
}

type QuickTerm = Exclude<Term, { readonly key: 'body' }>;

function holds(term: QuickTerm, row: Row, now: number, language: Language): boolean {
  const { exchange, verdict, problem } = row;
  switch (term.key) {
    case 'text':
      return term.values.some((value) => !isRegexSearch(value) && occursIn(value, haystackOf(row, language)));
    case 'provider': {
      const inner = problem?.innerProvider ?? null;
      return oneOf(term, [verdict.provider.id, verdict.provider.name, inner?.id, inner?.name]);
    }
    case 'category':
      return problem !== null && oneOf(term, [problem.category], spaced);
    case 'cause':
      if (problem === null) return false;
      return oneOf(term, [problem.cause, ...problem.cause.split('/'), causeName(problem.cause, language)], spaced);
    case 'model':
      return oneOf(term, [verdict.model]);
    case 'host':
      return oneOf(term, [hostOf(exchange.url)]);
    case 'caller':
      return term.values.some((pattern) => occursIn(pattern, callerText(row)));
    case 'method':
      return oneOf(term, [exchange.method]);
    case 'status':
      // That of the page's own call, and that of the call behind it where the app's server made one.
      return [exchange.status, ...(problem?.server === undefined ? [] : [problem.status])].some((status) =>
        term.values.some(({ from, to }) => status >= from && status <= to),
      );
    case 'retryable':
      return problem !== null && term.values.includes(problem.retry.advised);
    case 'is':
      return term.values.some((state) => isIn(state, row));
    case 'older-than':
      return term.values.some((age) => now - row.startedAt > age);
    case 'newer-than':
      return term.values.some((age) => now - row.startedAt <= age);
    case 'larger-than':
      return term.values.some((size) => Math.max(sizeOf(exchange.requestBody), sizeOf(exchange.responseBody)) > size);
    case 'tokens':
      return isWithin(term.values, row.answer?.usage ? totalTokens(row.answer.usage) : null);
    case 'ttfc':
      return isWithin(term.values, row.answer?.times.firstContent ?? null);
  }
}

function isWithin(values: readonly Measure[], value: number | null): boolean {
  if (value === null) return false;
  return values.some(({ from, to, open }) => (open ? value > from && value < to : value >= from && value <= to));
}

type PatternTerm = Extract<
  Term,
  { readonly key: 'provider' | 'category' | 'cause' | 'model' | 'host' | 'method' | 'caller' }
>;

function oneOf(
  { values }: PatternTerm,
  candidates: readonly (string | null | undefined)[],
  form: (text: string) => string = (text) => text,
): boolean {
  return candidates.some((candidate) => {
    if (candidate === null || candidate === undefined) return false;
    const text = form(candidate.toLowerCase());
    return values.some((pattern) => isWhole(pattern.map(form), text));
  });
}

/** The function and the place of a row's call, in lower case; '' where they are not known. */
function callerText({ exchange: { stack } }: Row): string {
  const frame = stack === null ? undefined : callerOf(stack);
  return frame === undefined ? '' : `${frame.function} ${frame.url}:${frame.line}`.toLowerCase();
}

/** "rate_limit", "rate-limit" and "rate limit" are the same. */
function spaced(text: string): string {
  return text.replaceAll(/[_-]/gu, ' ');
}

function isIn(state: State, { exchange, verdict, problem, pending, recovered, attempts, findings }: Row): boolean {
  switch (state) {
    case 'pending':
      return pending;
    case 'retried':
      // Who asks again after a task that goes on retries nothing.
      return attempts.slice(0, -1).some((attempt) => attempt.problem !== null || !isUnfinished(attempt));
    case 'recovered':
      return recovered;
    case 'storm':
      return findings.length > 0;
    case 'stream':
      return exchange.events !== null;
    case 'guess':
      return problem?.certainty === 'guess';
    default:
      return verdict.kind === state;
  }
}

/** The host of a URL with its port; '' where it has none. Quicker than a URL object, for thousands of rows. */
export function hostOf(url: string): string {
  return /^[a-z][\w+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]*)/iu.exec(url)?.[1] ?? '';
}

function sizeOf(body: Body): number {
  return body.kind === 'text' ? body.size : 0;
}
