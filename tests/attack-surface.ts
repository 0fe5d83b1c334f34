/** The names of the project's parts as they were before verdicts lost their words, for suites that attack from outside. */
import {
  classify as judge,
  english,
  explain,
  loadLanguage,
  type Context as Known,
  type Failure,
  type Language,
  type Verdict,
} from '../lib/classifier/index.ts';
import { recordedStream } from '../lib/answer/index.ts';
import type { Exchange, StreamEvent } from '../lib/exchange.ts';
import type { InterfaceTexts } from '../lib/interface-texts/interface-texts.ts';
import { notes as markdownNotes } from '../lib/notes/markdown.ts';
import { textNotes as plainNotes } from '../lib/notes/plain-text.ts';
import { reportPieces as pieces, type ReportedRow } from '../lib/notes/report.ts';
import { readRecords as recordsOf, type FailureRecord } from '../scripts/evaluate/records.ts';

interface Context extends Known {
  readonly wordbook?: Language | null;
}

interface Problem {
  readonly exchange: Exchange;
  readonly failure: Failure;
}

export const loadWordbook = loadLanguage;

export { en } from '../lib/interface-texts/en/index.ts';
export { zhCN } from '../lib/interface-texts/zh-CN/index.ts';
export { MAX_ENTRIES, MAX_TOTAL_BYTES as MAX_TOTAL_BODY_CHARS } from '../lib/timeline/entry-store.ts';

/** A verdict together with its words. */
export function classify(exchange: Exchange, { wordbook = null, ...context }: Context = {}): unknown {
  const verdict = judge(exchange, context);
  if (verdict.kind === 'not-llm') return verdict;
  const { causeName, title, why, fixes, notes: told, links, retry } = explain(verdict, wordbook ?? english);
  if (verdict.kind === 'ok') return { ...verdict, notes: told };
  const words = { causeName, title, why, fixes, notes: told, links };
  return { ...verdict, ...words, field: verdict.facts.field ?? null, retry: { ...verdict.retry, advice: retry } };
}

export function notes(problems: readonly Problem[], messages: InterfaceTexts): string {
  return markdownNotes(problems.map(explained), messages, { withRequest: true });
}

export function textNotes(problems: readonly Problem[], messages: InterfaceTexts): string {
  return plainNotes(problems.map(explained), messages, { withRequest: true });
}

export function reportPieces(
  rows: readonly ReportedRow[],
  origin: { readonly version: string; readonly createdAt: number; readonly language: string },
): Generator<string> {
  return pieces(rows, { ...origin, explain: (verdict: Verdict) => explain(verdict, english) });
}

/** What a suite changed in a failure's words stays as it changed it. */
function explained({ exchange, failure }: Problem) {
  return { exchange, failure, explanation: { ...explain(failure, english), ...wordsOf(failure) } };
}

function wordsOf(failure: Failure): object {
  const words = ['title', 'why', 'fixes', 'notes', 'links', 'causeName'] as const;
  return Object.fromEntries(words.filter((name) => name in failure).map((name) => [name, failure[name as never]]));
}

/** A file's records alone: a line that is none is no record of a suite. */
export function readRecords(file: string): readonly FailureRecord[] {
  return recordsOf(file).records;
}

export function streamEventsOf(exchange: Exchange): readonly StreamEvent[] | null {
  return recordedStream(exchange)?.events ?? null;
}
