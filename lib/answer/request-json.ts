import type { Body } from '../exchange.ts';
import { closedJson } from './assembly/broken-json.ts';
import { fieldsOf, parseJson, type Fields } from './json-value.ts';

/** A request's JSON. */
export interface RequestJson {
  /** An object; empty where the body is none. */
  readonly fields: Fields;
  /** False where some of it was left out, or a long text in it was cut. */
  readonly isWhole: boolean;
}

/** Bodies whose JSON is kept, the latest: that of all would take more memory than their text. */
const MAX_KEPT = 4;
const kept = new Map<Body, RequestJson>();

/** The JSON of a request's body, as far as it was recorded; that of the last bodies is parsed once. */
export function requestJson(body: Body): RequestJson {
  let json = kept.get(body);
  if (json !== undefined) return json;
  json = read(body);
  for (const [oldest] of kept) if (kept.size >= MAX_KEPT) kept.delete(oldest);
  kept.set(body, json);
  return json;
}

function read(body: Body): RequestJson {
  if (body.kind !== 'text') return { fields: {}, isWhole: body.kind === 'empty' };
  const value = body.tail === '' ? parseJson(body.text) : undefined;
  if (value !== undefined) return { fields: fieldsOf(value), isWhole: body.text.length >= body.size };
  const text = body.text.trim();
  if (body.tail === '' && !/^[[{]/u.test(text)) return { fields: {}, isWhole: true };
  const closed = closedJson(text);
  return { fields: closed === null ? {} : fieldsOf(parseJson(closed)), isWhole: false };
}
