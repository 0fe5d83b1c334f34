import type { Body } from '../../exchange.ts';
import { parseJson } from '../read/body.ts';
import { isRecord, type ErrorReading } from '../read/error.ts';

/** The field of the request that an error names, and what the request holds there. */
export interface OffendingField {
  /** As the error writes it, e.g. "messages[0].role". */
  readonly path: string;
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

/** Finds the field that an error blames in the request; `null` if the error names none, or the body is not at hand. */
export function offendingField(error: ErrorReading, body: Body): OffendingField | null {
  if (body.kind !== 'text' || body.tail !== '') return null;
  const path = pathOf(error);
  const request = path === null ? undefined : parseJson(body.text);
  if (path === null || !isRecord(request)) return null;
  const value = valueAt(request, path);
  return { path, value: value === undefined ? null : cut(JSON.stringify(value)) };
}

function pathOf(error: ErrorReading): string | null {
  if (error.param !== null && PATH.test(error.param.value)) return error.param.value;
  for (const { value } of error.messages) {
    for (const pattern of SPOKEN) {
      const path = pattern.exec(value)?.groups?.['path'];
      if (path !== undefined) return path;
    }
  }
  return null;
}

function valueAt(request: Readonly<Record<string, unknown>>, path: string): unknown {
  const steps = path.split(/[.[\]]+/u).filter((step) => step !== '');
  let value: unknown = request;
  for (const step of steps[0] === 'body' ? steps.slice(1) : steps) {
    if (Array.isArray(value)) value = (value as readonly unknown[])[Number(step)];
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

function cut(json: string | undefined): string | null {
  if (json === undefined) return null;
  return json.length > MAX_VALUE ? `${json.slice(0, MAX_VALUE)}…` : json;
}
