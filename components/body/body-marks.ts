import type { Evidence, Failure } from '../../lib/classifier/index.ts';
import type { Body } from '../../lib/exchange.ts';
import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';
import type { Step, TreeMark } from './json-tree.ts';
import { readJson } from './json-value.ts';

/** Longest part of a provider's complaint that stands beside a field. */
const MAX_COMPLAINT = 240;

/** The field of the request that the answer blames, with the provider's words; where it is missing, what should hold it. */
export function requestMarks(failure: Failure | null, { body: texts }: InterfaceTexts): readonly TreeMark[] {
  const field = failure?.facts.field ?? null;
  if (failure === null || field === null) return [];
  const { steps, path, value } = field;
  const complaint = failure.message === null ? texts.blamed : cut(failure.message);
  return [{ steps, tone: 'problem', text: value === null ? `${texts.missing(path)} ${complaint}` : complaint }];
}

/** What the verdict was read from in the answer's JSON. */
export function responseMarks(
  failure: Failure | null,
  body: Body,
  { body: texts }: InterfaceTexts,
): readonly TreeMark[] {
  const paths = failure?.evidence.flatMap(pathOf) ?? [];
  // What the app's server told of its own call is no part of what it answered.
  if (paths.length === 0 || body.kind !== 'text' || failure?.server !== undefined) return [];
  const json = readJson(body.text, body.tail !== '');
  if (json === null) return [];
  const found = new Map<string, TreeMark>();
  for (const path of paths) {
    const steps = stepsTo(json.value, path);
    if (steps !== null) found.set(JSON.stringify(steps), { steps, tone: 'evidence', text: texts.evidence });
  }
  return [...found.values()];
}

/** "body choices[].finish_reason" is a path; "header retry-after" is none. */
function pathOf({ from }: Evidence): readonly (readonly string[])[] {
  if (!from.startsWith('body ')) return [];
  const path = from.slice('body '.length).replaceAll('[]', '.0');
  return [path.split(/[.[\] ]+/u).filter((word) => word !== '')];
}

/** The way to what a path names, or to the string that it leads into; `null` where it leads nowhere. */
function stepsTo(root: unknown, path: readonly string[]): readonly Step[] | null {
  const steps: Step[] = [];
  let value = root;
  for (const word of path) {
    if (typeof value === 'string' && steps.length > 0) return steps;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, word)) return null;
    steps.push(Array.isArray(value) ? Number(word) : word);
    value = (value as Readonly<Record<string, unknown>>)[word];
  }
  return steps.length > 0 ? steps : null;
}

const cut = (text: string) => (text.length > MAX_COMPLAINT ? `${text.slice(0, MAX_COMPLAINT)}…` : text);
