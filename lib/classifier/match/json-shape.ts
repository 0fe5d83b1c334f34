import type { Body } from '../../exchange.ts';
import type { ProtocolId } from '../model.ts';
import { isRecord } from '../read/error.ts';
import { parseJson } from '../read/json.ts';

/** What speaks for a call to an LLM API where its address does not. */
export interface ApiShape {
  readonly protocol: ProtocolId;
  /** The part of the exchange that has the form of the protocol; "error": one that quotes a provider. */
  readonly part: 'header' | 'request' | 'answer' | 'stream' | 'error';
  /** What was found there, e.g. "messages[].role", "x-vercel-ai-ui-message-stream" or "OpenAI". */
  readonly said: string;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A value inside another, and where: "variables.input.messages". */
export interface Inner {
  readonly path: string;
  readonly value: unknown;
}

/** Longer JSON is not parsed to look for a form. */
const MAX_PARSED = 64 * 1024;
/** tRPC with a transformer: "0", "json", "messages". */
const MAX_DEPTH = 3;
/** Values that are looked at in one body. */
const MAX_VALUES = 60;

/** The object or list that a whole body is; `undefined` for anything else. */
export function jsonOf(body: Body): unknown {
  if (body.kind !== 'text' || body.tail !== '' || body.text.length > MAX_PARSED) return undefined;
  const text = body.text.trimStart();
  return text.startsWith('{') || text.startsWith('[') ? parseJson(text) : undefined;
}

/** The first item of a list, where it is an object. */
export function firstRecord(list: unknown): Fields | null {
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return isRecord(first) ? first : null;
}

/** The values of an object and of those inside it, a few levels deep, the outer ones first. Bounded for any value. */
export function innerValues(root: unknown): readonly Inner[] {
  const found: Inner[] = [];
  let level: readonly Inner[] = [{ path: '', value: root }];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const next: Inner[] = [];
    for (const { path, value } of level) {
      if (!isRecord(value) && !Array.isArray(value)) continue;
      for (const name of Object.keys(value).slice(0, MAX_VALUES)) {
        if (found.length + next.length >= MAX_VALUES) break;
        next.push({ path: path === '' ? name : `${path}.${name}`, value: (value as Fields)[name] });
      }
    }
    found.push(...next);
    level = next;
  }
  return found;
}
