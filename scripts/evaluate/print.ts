import { explain, type Language, type Verdict } from '../../lib/classifier/index.ts';
import { categoryOf, providerOf, retryOf } from './score.ts';

/** What is said about one record, for programs: one line of JSON. */
export function lineOf(id: string, verdict: Verdict, language: Language): string {
  const provider = providerOf(verdict);
  const shared = { id, provider, kind: verdict.kind, category: categoryOf(verdict), retryable: retryOf(verdict) };
  if (verdict.kind === 'ok' || verdict.kind === 'not-llm') return JSON.stringify(shared);
  const { cause, certainty, facts, evidence, innerProvider } = verdict;
  const { title, why, fixes, notes, retry } = explain(verdict, language);
  return JSON.stringify({
    ...shared,
    innerProvider: innerProvider?.id ?? null,
    cause,
    certainty,
    title,
    explanation: why,
    fixes: fixes.map(({ text, link }) => (link === undefined ? { text } : { text, link: link.url })),
    notes,
    retry,
    facts,
    evidence,
  });
}
