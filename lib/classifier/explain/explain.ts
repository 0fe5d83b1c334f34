import { wordsOfCause, type CategoryId, type CauseId } from '../causes/index.ts';
import type { Failure, Ok, RequestFinding, Verdict } from '../verdict.ts';
import { commonTexts } from './common-texts.ts';
import { compose, composeFirst, providerOf, titleWith } from './compose.ts';
import type { Explanation, Headline } from './explanation.ts';
import { noteOf } from './findings.ts';
import { translated, type Language } from './language.ts';
import { linksOf } from './links.ts';
import { pagesOf } from './platform.ts';
import { retryBeside, retryText } from './retry.ts';
import { valuesOf } from './values.ts';

const NOTHING: Explanation = {
  causeName: '',
  title: '',
  why: [],
  fixes: [],
  retry: '',
  notes: [],
  hidden: null,
  certainty: '',
  links: [],
};

/** Words a verdict. Pure and total: any verdict that `classify` made gets an explanation, in any language. */
export function explain(verdict: Verdict, language: Language): Explanation {
  if (verdict.kind === 'not-llm') return NOTHING;
  const notes = notesOf(verdict, language);
  if (verdict.kind === 'ok') return { ...NOTHING, notes };
  const hidden = verdict.findings.find(({ id }) => id === 'hidden-response');
  const values = valuesOf(verdict, language);
  const composed = compose(verdict, values, language);
  return {
    causeName: causeName(verdict.cause, language, verdict.madeBy),
    ...composed,
    retry: retryBeside(composed.fixes, retryText(verdict, values, language), language),
    notes,
    hidden: hidden === undefined ? null : noteOf(hidden, verdict, language),
    certainty: translated(certaintyText(verdict), language),
    links: linksOf(pagesOf(providerOf(verdict), verdict.host), language),
  };
}

/** What a row of a list says of a failure: the same words as in its explanation, for a part of the work. */
export function headlineOf(failure: Failure, language: Language): Headline {
  const { title, fix } = composeFirst(failure, valuesOf(failure, language), language);
  return { causeName: causeName(failure.cause, language, failure.madeBy), title, fix: fix ?? title };
}

function certaintyText({ certainty, madeBy }: Failure): string {
  return certainty === 'certain' && madeBy === 'program' ? commonTexts.certainOfProgram : commonTexts[certainty];
}

/** How the panel calls a cause, e.g. "rate limit · concurrency". */
export function causeName(cause: CauseId, language: Language, madeBy?: 'program'): string {
  return translated(wordsOfCause(cause, madeBy).name, language);
}

/** What happened, in a short sentence: the title of an explanation alone. */
export function titleOf(failure: Failure, language: Language): string {
  return titleWith(failure, valuesOf(failure, language), language);
}

function notesOf(verdict: Ok | Failure, language: Language): readonly string[] {
  const findings = verdict.kind === 'ok' ? verdict.findings : [...verdict.findings, ...fieldFinding(verdict)];
  return findings.map((finding) => noteOf(finding, verdict, language)).filter((note) => note !== null);
}

/** Where a field of the request may be what is wrong. */
const ABOUT_FIELDS: readonly CategoryId[] = [
  'invalid_request',
  'unsupported',
  'context_length',
  'payload_too_large',
  'model_not_found',
];

/** What the request holds at the field that the response blames; none where the request is not at hand. */
function fieldFinding({ category, facts: { field } }: Failure): readonly RequestFinding[] {
  if (field === undefined || field.sent === null || !ABOUT_FIELDS.includes(category)) return [];
  const { path, value } = field;
  return [value === null ? { id: 'field-missing', values: { path } } : { id: 'field-value', values: { path, value } }];
}
