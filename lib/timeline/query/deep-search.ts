import { answerOf, recordedStream, textOfRun, type Part } from '../../answer/index.ts';
import type { Language } from '../../classifier/index.ts';
import type { Body, Exchange } from '../../exchange.ts';
import type { Row } from '../row.ts';
import { haystackOf } from './haystack.ts';
import { occursIn, type Pattern } from './pattern.ts';
import type { Query, Term } from './query.ts';
import { isRegexSearch, type RegexSearch } from './regex/regex-search.ts';

/** A term that reads long texts or needs a step for each of their characters: asked in steps, behind all others. */
export type DeepTerm = Extract<Term, { readonly key: 'text' | 'body' }>;

export function isDeep(term: Term): term is DeepTerm {
  return term.key === 'body' || (term.key === 'text' && term.values.some(isRegexSearch));
}

/** Tells whether a row is what the deep terms of a query ask for; `null` where it has none. */
export function deepMatcherOf({ terms }: Query, language: Language): ((row: Row) => boolean) | null {
  const deep = terms.filter(isDeep);
  if (deep.length === 0) return null;
  return (row) => deep.every((term) => holds(term, row, language) !== term.negated);
}

function holds({ key, values }: DeepTerm, row: Row, language: Language): boolean {
  if (key === 'text') {
    const text = haystackOf(row, language);
    return values.some((value) => found(value, text, text));
  }
  for (const { exchange } of row.attempts) {
    for (const text of textsOf(exchange)) {
      const lower = text.toLowerCase();
      if (values.some((value) => found(value, text, lower))) return true;
    }
  }
  return false;
}

function found(value: Pattern | RegexSearch, text: string, lower: string): boolean {
  return isRegexSearch(value) ? value.occursIn(text) : occursIn(value, lower);
}

/** What was sent and what came: bodies, events, and what a stream says when its pieces are joined. */
function* textsOf(exchange: Exchange): Generator<string> {
  const { requestBody, responseBody, events } = exchange;
  yield* bodyTexts(requestBody);
  yield* bodyTexts(responseBody);
  for (const { data } of events ?? []) yield* readable(data);
  if (recordedStream(exchange) === null) return;
  for (const { choices } of answerOf(exchange).turns) {
    for (const { parts } of choices) for (const part of parts) yield saidIn(part);
  }
}

function saidIn(part: Part): string {
  switch (part.kind) {
    case 'text':
    case 'reasoning':
    case 'refusal':
    case 'transcript':
      return textOfRun(part.text);
    case 'tool-call':
      return textOfRun(part.arguments);
    default:
      return '';
  }
}

function* bodyTexts(body: Body): Generator<string> {
  if (body.kind !== 'text') return;
  yield* readable(body.text);
  if (body.tail !== '') yield* readable(body.tail);
}

/** A text and, where JSON writes letters as numbers, the same with letters. */
function* readable(text: string): Generator<string> {
  yield text;
  if (!/\\u[\da-f]{4}/iu.test(text)) return;
  yield text.replaceAll(/\\u([\da-f]{4})/giu, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
