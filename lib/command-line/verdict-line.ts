import { explain, type Language, type Verdict } from '../classifier/index.ts';

/** What is said about one record, for programs: one line of JSON. */
export function verdictLine(id: string, verdict: Verdict, language: Language): string {
  if (verdict.kind === 'not-llm') return JSON.stringify({ id, kind: verdict.kind });
  if (verdict.kind === 'ok') return JSON.stringify({ id, kind: verdict.kind, provider: verdict.provider.id });
  const { title, why, fixes, notes, retry } = explain(verdict, language);
  const { kind, provider, innerProvider, status, model, category, cause, rule, certainty, message, requestId } =
    verdict;
  return JSON.stringify({
    id,
    kind,
    provider: provider.id,
    innerProvider: innerProvider?.id ?? null,
    status,
    model,
    category,
    cause,
    rule,
    certainty,
    retry: { ...verdict.retry, advice: retry },
    title,
    why,
    fixes: fixes.map(({ text, link }) => (link === undefined ? { text } : { text, link: link.url })),
    notes,
    message,
    requestId,
  });
}
