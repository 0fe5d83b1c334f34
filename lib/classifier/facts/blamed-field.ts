import type { Body } from '../../exchange.ts';
import { jsonText, parseJson } from '../read/json.ts';
import { isRecord, type ErrorReading } from '../read/error.ts';
import { resolveField, type FieldStep } from '../refine/field-steps.ts';

/** The field of the request that an error names, and what the request holds there. */
export interface BlamedField {
  /** As the error writes it, e.g. "messages[0].role". */
  readonly path: string;
  /**
   * The way to it from the root of the request's JSON: names, and indexes of lists. Where the request has no such field,
   * the way to what should hold it, as far as the request goes; empty for the root.
   */
  readonly steps: readonly FieldStep[];
  /** The value there, as JSON and cut; `null` where the request has no such field. */
  readonly value: string | null;
}

const MAX_VALUE = 120;
/** "messages[0].role", "tools.2.function.name", "body.model"; one plain word only where the error calls it a parameter. */
const PATH = /^[A-Za-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){0,12}$/u;
/** A path in quotes, or before ": field required", as FastAPI joins it. */
const SPOKEN = [
  /['"`](?<path>[A-Za-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){1,12})['"`]/u,
  /^(?:body\.)?(?<path>[A-Za-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){1,12}): /u,
  /(?:parameter|field|argument)s?:? ['"`](?<path>[a-z_]\w{0,60})['"`]/iu,
] as const;
/** Google: Unknown name "topk" at 'generation_config'. The name stands apart from the way to it. */
const UNKNOWN_NAME =
  /Unknown name "(?<name>\w{1,60})"(?: at '(?<parent>[A-Za-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){0,12})')?/u;
/** Anthropic: "max_tokens: 9000 > 8192". Words before a colon are a field only where the request has it. */
const LEADING = /^(?<path>[a-z_]\w{1,60}): /u;

/** Finds the field that an error blames in the request; `null` if the error names none, or the body is not at hand. */
export function blamedField(error: ErrorReading, body: Body): BlamedField | null {
  if (body.kind !== 'text' || body.tail !== '') return null;
  const path = pathOf(error);
  const leading = path === null ? leadingWord(error) : null;
  if (path === null && leading === null) return null;
  const request = parseJson(body.text);
  if (!isRecord(request)) return null;
  const named = path ?? leading ?? '';
  const { steps, value } = resolveField(request, named.split(/[.[\]]+/u));
  if (path === null && value === undefined) return null;
  return { path: named, steps, value: value === undefined ? null : cut(jsonText(value)) };
}

function pathOf(error: ErrorReading): string | null {
  if (error.param !== null && PATH.test(error.param.value)) return error.param.value;
  for (const { value } of error.messages) {
    const { name, parent } = UNKNOWN_NAME.exec(value)?.groups ?? {};
    if (name !== undefined) return parent === undefined ? name : `${parent}.${name}`;
    for (const pattern of SPOKEN) {
      const path = pattern.exec(value)?.groups?.['path'];
      if (path !== undefined) return path;
    }
  }
  return null;
}

function leadingWord(error: ErrorReading): string | null {
  for (const { value } of error.messages) {
    const path = LEADING.exec(value)?.groups?.['path'];
    if (path !== undefined) return path;
  }
  return null;
}

function cut(json: string): string {
  return json.length > MAX_VALUE ? `${json.slice(0, MAX_VALUE)}…` : json;
}
