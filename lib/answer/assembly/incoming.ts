import { isFields, parseJson, type Fields } from '../json-value.ts';

/** How a line of the AI SDK's data stream is handed on: under this name, as `{code, value}`. */
export const DATA_LINE = 'ai-sdk-data';

/** What the data of an event are. */
export type Incoming =
  /** Objects: one, or those of a list. */
  | { readonly kind: 'values'; readonly values: readonly Fields[]; readonly name: string }
  /** "[DONE]", with which OpenAI and others end a stream. */
  | { readonly kind: 'done' }
  /** No JSON, or not whole; `type`: the kind of event, where its beginning tells. */
  | { readonly kind: 'unreadable'; readonly type: string | null }
  /** Nothing: a sign of life, or JSON that is no object. */
  | { readonly kind: 'nothing' };

const NOTHING: Incoming = { kind: 'nothing' };
const DONE: Incoming = { kind: 'done' };

/** A line of the AI SDK's data stream. */
const LINE = /^(?<code>[\da-k]):(?=[-["{\dtfn])/u;
/** What the browser shows of a binary WebSocket message: JSON, as base64. */
const BASE64_JSON = /^(?:ey|ew|W3|W1)[\w+/]{6,400}={0,2}$/u;
const MAX_BASE64 = 8 * 1024 * 1024;
const TYPE = /^\s{0,20}\{\s{0,20}"(?:type|event)"\s{0,20}:\s{0,20}"(?<type>[\w.-]{1,80})"/u;

/** Reads the data of one event. */
export function readIncoming(data: string, name: string): Incoming {
  const first = data.charCodeAt(0);
  // "{" and "[": nearly all events.
  if (first === 0x7b) return valuesOf(parseJson(data), data, name);
  if (data === '[DONE]') return DONE;
  if (first === 0x5b) return valuesOf(parseJson(data), data, name);
  const text = data.trim();
  if (text === '') return NOTHING;
  if (text === '[DONE]') return DONE;
  const code = LINE.exec(text)?.groups?.['code'];
  if (code !== undefined) {
    const value = parseJson(text.slice(2));
    if (value !== undefined) return { kind: 'values', values: [{ code, value }], name: DATA_LINE };
    return { kind: 'unreadable', type: null };
  }
  if (text.length <= MAX_BASE64 && BASE64_JSON.test(text.slice(0, 400))) {
    const decoded = decodedJson(text);
    if (decoded !== undefined) return valuesOf(decoded, text, name);
  }
  return valuesOf(parseJson(text), text, name);
}

function valuesOf(value: unknown, data: string, name: string): Incoming {
  if (isFields(value)) return { kind: 'values', values: [value], name };
  if (Array.isArray(value)) return { kind: 'values', values: value.filter(isFields), name };
  if (value !== undefined) return NOTHING;
  return { kind: 'unreadable', type: TYPE.exec(data.slice(0, 200))?.groups?.['type'] ?? null };
}

function decodedJson(base64: string): unknown {
  try {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return parseJson(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
