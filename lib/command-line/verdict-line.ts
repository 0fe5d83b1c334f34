import { explain, type Language, type Verdict } from '../classifier/index.ts';

/** Characters that a terminal obeys and JSON does not escape. */
const OBEYED = /[\u007F-\u009F\p{Bidi_Control}]/gu;

/** A value as JSON that is inert on a terminal, too. */
export function inertJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replaceAll(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What is said about one record, for programs: one line of JSON. */
export function verdictLine(id: string, verdict: Verdict, language: Language): string {
  if (verdict.kind === 'not-llm') return inertJson({ id, kind: verdict.kind });
  if (verdict.kind === 'ok') return inertJson({ id, kind: verdict.kind, provider: verdict.provider.id });
  const { title, why, fixes, notes, retry } = explain(verdict, language);
  const { kind, provider, innerProvider, status, model, category, cause, rule, certainty, message, requestId } =
    verdict;
  return inertJson({
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
