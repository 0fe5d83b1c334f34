import type { Verdict } from '../../lib/classifier/index.ts';
import type { FailureRecord } from './records.ts';

/** One record and what the classifier made of it. */
export interface Judged {
  readonly record: FailureRecord;
  readonly verdict: Verdict;
}

/** The category of a verdict; "ok" and "not-llm" stand for those that are no failure. */
export function categoryOf(verdict: Verdict): string {
  return 'category' in verdict ? verdict.category : verdict.kind;
}

/** Whether a verdict advises to send the request again. */
export function retryOf(verdict: Verdict): boolean {
  return 'retry' in verdict && verdict.retry.advised;
}

/** The provider that a verdict names; `null` for traffic that is none. */
export function providerOf(verdict: Verdict): string | null {
  return 'provider' in verdict ? verdict.provider.id : null;
}

/** Whether the category is the label's, or one that a second careful reader would give. */
export function isRight({ record, verdict }: Judged): boolean {
  const category = categoryOf(verdict);
  return category === record.category || record.also.includes(category);
}

/** The report over all records, as lines of text; labels that a record lacks are not counted. */
export function report(judged: readonly Judged[]): string {
  const labelled = judged.filter(({ record }) => record.category !== undefined);
  const retried = judged.filter(({ record }) => record.retryable !== undefined);
  const open = judged.filter(({ record }) => record.public_host && record.provider !== undefined);
  const caused = judged.filter(({ record }) => record.cause !== undefined);
  const lines = [
    `records    ${judged.length}`,
    `category   ${share(labelled.filter(isRight).length, labelled.length)}`,
    ...(caused.length === 0 ? [] : [`cause      ${share(caused.filter(hasCause).length, caused.length)}`]),
    `retry      ${share(retried.filter(({ record, verdict }) => retryOf(verdict) === record.retryable).length, retried.length)}`,
    `provider   ${share(open.filter(({ record, verdict }) => providerOf(verdict) === record.provider).length, open.length)} (of those with a public host)`,
    `unknown    ${share(judged.filter(({ verdict }) => categoryOf(verdict) === 'unknown').length, judged.length)}`,
    '',
    'category              records  recall  precision',
    ...perCategory(labelled),
  ];
  return [
    ...lines,
    '',
    ...listed('confusions (labelled → said)', 'no confusions', confusionsOf(labelled, isRight, categoryPair)),
    ...(caused.length === 0
      ? []
      : listed('causes that differ', 'no cause differs', confusionsOf(caused, hasCause, causePair))),
  ].join('\n');
}

function hasCause({ record, verdict }: Judged): boolean {
  return causeSaid(verdict) === record.cause;
}

function causeSaid(verdict: Verdict): string {
  return 'cause' in verdict ? verdict.cause : verdict.kind;
}

const categoryPair = ({ record, verdict }: Judged) => `${record.category} → ${categoryOf(verdict)}`;
const causePair = ({ record, verdict }: Judged) => `${record.cause} → ${causeSaid(verdict)}`;

function listed(title: string, none: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [none] : [title, ...lines];
}

function perCategory(judged: readonly Judged[]): readonly string[] {
  const names = [
    ...new Set(judged.flatMap(({ record, verdict }) => [record.category ?? '', categoryOf(verdict)])),
  ].sort();
  return names.map((name) => {
    const labelled = judged.filter(({ record }) => record.category === name);
    const said = judged.filter(({ verdict }) => categoryOf(verdict) === name);
    const recall = percent(labelled.filter(isRight).length, labelled.length);
    const precision = percent(said.filter(isRight).length, said.length);
    return `${name.padEnd(20)} ${String(labelled.length).padStart(8)} ${recall.padStart(7)} ${precision.padStart(10)}`;
  });
}

function confusionsOf(
  judged: readonly Judged[],
  isGood: (item: Judged) => boolean,
  pairOf: (item: Judged) => string,
): readonly string[] {
  const pairs = new Map<string, string[]>();
  for (const item of judged) {
    if (!isGood(item)) pairs.set(pairOf(item), [...(pairs.get(pairOf(item)) ?? []), item.record.id]);
  }
  return [...pairs]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([pair, ids]) => `  ${pair}: ${ids.length} (${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ', …' : ''})`);
}

function share(part: number, whole: number): string {
  return `${percent(part, whole)} (${part} of ${whole})`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
