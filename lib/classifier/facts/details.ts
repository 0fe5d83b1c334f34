import { isRecord, type Detail } from '../read/error.ts';
import { numberOf } from './amounts.ts';
import { takeAmounts, told, type AmountName, type Draft, type ListName, type NameName } from './draft.ts';
import type { Told, Unit } from './facts.ts';
import { cut, pathText } from './field.ts';
import { asPage } from './pages.ts';
import { spanOf } from './times.ts';
import { trimmedAdvice } from './trimmed-advice.ts';

type Read = (draft: Draft, value: unknown, evidence: Told) => void;

/** What the fields of an error tell by their names. */
const READERS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['loc', readPath],
  ['path', readPath],
  ['input', readInput],
  ['ctx', readContext],
  ['expected', readText('expectedType')],
  ['received', readText('sentType')],
  ['options', readList('allowed')],
  ['allowed', readList('allowed')],
  ['supported_values', readList('allowed')],
  ['allowed_values', readList('allowed')],
  ['valid_values', readList('allowed')],
  ['keys', readList('unknown')],
  ['minimum', readBound('min')],
  ['maximum', readBound('max')],
  ['quotaValue', readAmount('limit', null)],
  ['quota_limit_value', readAmount('limit', null)],
  ['quotaMetric', readText('quota')],
  ['quota_metric', readText('quota')],
  ['quotaDimensions', readDimensions],
  ['quota_location', readText('region')],
  ['permission', readList('permission')],
  ['required_permissions', readList('permission')],
  ['missing_permissions', readList('permission')],
  ['missing_scopes', readList('scope')],
  ['required_scopes', readList('scope')],
  ['consumer', readProject],
  ['n_prompt_tokens', readAmount('asked', 'tokens')],
  ['n_ctx', readAmount('limit', 'tokens')],
  ['character_used', readAmount('used', 'characters')],
  ['character_limit', readAmount('limit', 'characters')],
  ['limit', readAmount('limit', null)],
  ['used', readAmount('used', null)],
  ['remaining', readAmount('left', null)],
  ['requested', readAmount('asked', null)],
  ['reset_seconds', readWait],
  ['reset_time', readWait],
  ['content_filter_result', readFiltered],
  ['content_filter_results', readFiltered],
  ['moderation_details', readModeration],
  ['categories', readList('flagged')],
  ['reasons', readList('flagged')],
  ['hint', readText('remedy')],
  ['remedy_hint', readText('remedy')],
  ['suggestion', readText('remedy')],
  ['resolution', readText('remedy')],
  ['recommended_model', readText('suggestedModel')],
  ['suggested_model', readText('suggestedModel')],
  ['available_models', readList('models')],
  ['supported_models', readList('models')],
  ['model', readText('model')],
  ['requestedModel', readText('model')],
  ['links', readLinks],
  ...[
    'activationUrl',
    'docs',
    'doc_url',
    'docs_url',
    'documentation_url',
    'help_url',
    'signin_url',
    'upgrade_url',
    'billing_url',
  ].map((name): [string, Read] => [name, readPage]),
]);

/** Reads the fields of an error that tell facts by their names. */
export function readDetails(draft: Draft, details: readonly Detail[]): void {
  for (const { from, name, value } of details) {
    READERS.get(name)?.(draft, value, told(from, typeof value === 'string' ? value : (cut(value) ?? '')));
  }
}

const MAX_TEXT = 300;
const MAX_KEPT = 8;

function readText(name: NameName): Read {
  return (draft, value, evidence) => {
    const said = typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) : '';
    const text = name === 'remedy' ? trimmedAdvice(said) : said;
    if (text !== '') draft[name] ??= { ...evidence, value: text };
  };
}

function readList(name: ListName): Read {
  return (draft, value, evidence) => {
    const items = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isWord).map(String);
    const values = [...new Set(items)];
    if (values.length > 0)
      draft[name] ??= { ...evidence, values: values.slice(0, MAX_KEPT), more: Math.max(0, values.length - MAX_KEPT) };
  };
}

function isWord(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '' && value.length <= MAX_TEXT) || typeof value === 'number';
}

function readAmount(name: AmountName, unit: Unit | null): Read {
  return (draft, value, evidence) => {
    const number = countOf(value);
    if (number !== null) takeAmounts(draft, [{ name, value: number, unit }], evidence);
  };
}

function countOf(value: unknown): number | null {
  const number = typeof value === 'number' ? value : typeof value === 'string' ? numberOf(value) : null;
  return number !== null && number >= 0 && number <= Number.MAX_SAFE_INTEGER ? number : null;
}

function readBound(side: 'min' | 'max'): Read {
  return (draft, value, evidence) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return;
    const range = draft.range ?? { ...evidence, min: null, max: null, minOpen: false, maxOpen: false };
    if (range[side] === null) draft.range = { ...range, [side]: value };
  };
}

/** ["body", "messages", 3, "content"]; a path of an URL is a text. */
function readPath(draft: Draft, value: unknown, evidence: Told): void {
  if (!Array.isArray(value) || value.length === 0 || value.length > 20) return;
  const steps = (value as readonly unknown[]).filter((step) => typeof step === 'string' || typeof step === 'number');
  const path = pathText(steps[0] === 'body' && steps.length > 1 ? steps.slice(1) : [...listOf(steps), ...steps]);
  if (path !== '') draft.field ??= { ...evidence, path, steps: [], value: null, sent: null };
}

/** A validator of one list does not name it: [2, "function", "parameters"]. */
function listOf([first, second]: readonly (string | number)[]): readonly string[] {
  if (typeof first !== 'number') return [];
  if (second === 'function') return ['tools'];
  return second === 'role' || second === 'content' || second === 'tool_calls' ? ['messages'] : [];
}

/** What Pydantic found in the field; elsewhere a field of this name may hold a whole request. */
function readInput(draft: Draft, value: unknown, evidence: Told): void {
  if (draft.field === undefined || holderOf(draft.field.from) !== holderOf(evidence.from)) return;
  const text = isWord(value) || typeof value === 'boolean' ? String(value) : cut(value);
  if (text !== null) draft.value ??= { ...evidence, value: text };
}

/** "body detail" of "body detail.loc". */
function holderOf(from: string): string {
  return from.slice(0, from.lastIndexOf('.') + 1);
}

/** Pydantic: {ge: 0}, {limit_value: 1}, {max_length: 4, actual_length: 5}, {expected: "'a' or 'b'"}. */
function readContext(draft: Draft, value: unknown, evidence: Told): void {
  if (!isRecord(value)) return;
  for (const [name, side, open] of BOUNDS) {
    const bound = value[name];
    if (typeof bound !== 'number') continue;
    readBound(side)(draft, bound, evidence);
    if (open && draft.range !== undefined)
      draft.range = { ...draft.range, [side === 'min' ? 'minOpen' : 'maxOpen']: true };
  }
  readAmount('limit', null)(draft, value['max_length'], evidence);
  readAmount('minimum', null)(draft, value['min_length'], evidence);
  readAmount('asked', null)(draft, value['actual_length'], evidence);
  readList('allowed')(draft, value['enum_values'] ?? value['permitted'], evidence);
}

const BOUNDS: readonly (readonly [name: string, side: 'min' | 'max', open: boolean])[] = [
  ['ge', 'min', false],
  ['gt', 'min', true],
  ['le', 'max', false],
  ['lt', 'max', true],
];

function readDimensions(draft: Draft, value: unknown, evidence: Told): void {
  if (!isRecord(value)) return;
  readText('model')(draft, value['model'], evidence);
  const location = value['location'];
  if (typeof location === 'string' && /^[\w-]+$/u.test(location)) readText('region')(draft, location, evidence);
}

/** "projects/my-project", "project_number:0"; of a key the words tell more. */
function readProject(draft: Draft, value: unknown, evidence: Told): void {
  const project = typeof value === 'string' ? /^projects\/([\w.:-]{1,100})$/u.exec(value)?.[1] : undefined;
  if (project !== undefined) draft.project ??= { ...evidence, value: project };
}

function readWait(draft: Draft, value: unknown, evidence: Told): void {
  const ms = typeof value === 'number' ? value * 1000 : typeof value === 'string' ? spanOf(value) : null;
  if (ms !== null && ms >= 0 && ms < 1e12) draft.wait ??= { ...evidence, ms: Math.round(ms) };
}

/** Azure: {hate: {filtered: true, severity: "high"}, jailbreak: {detected: true, filtered: true}}. */
function readFiltered(draft: Draft, value: unknown, evidence: Told): void {
  if (!isRecord(value)) return;
  const names = Object.entries(value)
    .slice(0, 20)
    .filter(([, found]) => isRecord(found) && found['filtered'] === true)
    .map(([name]) => name);
  readList('flagged')(draft, names, evidence);
}

function readModeration(draft: Draft, value: unknown, evidence: Told): void {
  if (isRecord(value)) readList('flagged')(draft, value['categories'], evidence);
}

function readPage(draft: Draft, value: unknown, evidence: Told): void {
  const page = typeof value === 'string' ? asPage(value) : null;
  if (page !== null) draft.page ??= { ...evidence, value: page };
}

function readLinks(draft: Draft, value: unknown, evidence: Told): void {
  if (!Array.isArray(value)) return;
  for (const link of (value as readonly unknown[]).slice(0, 4))
    if (isRecord(link)) readPage(draft, link['url'], evidence);
}
