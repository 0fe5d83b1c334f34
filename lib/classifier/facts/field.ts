import type { Exchange } from '../../exchange.ts';
import { jsonText } from '../read/json.ts';
import { resolveField, type FieldStep } from '../refine/field-steps.ts';
import type { Field, Told } from './facts.ts';
import { requestFields } from './request-fields.ts';

const MAX_VALUE = 120;
/** "messages[0].role", "tools.2.function.name", "messages.[3].role", "#/messages/0/content". */
const START = /^(?:#\/)?[A-Za-z_$]/u;
/** What no path has: a bracket around more than an index, or nothing behind a dot. */
const BROKEN = /\[(?!\d{1,5}\])|[./[]$|[./]{2}/u;
const WORD = /^[\w$-]{1,61}$/u;
const MAX_PATH = 600;
const MAX_STEPS = 40;

/** The words of a path, however it is written; `null` for what is no path. */
export function pathWords(path: string): readonly string[] | null {
  if (path.length > MAX_PATH || !START.test(path) || BROKEN.test(path)) return null;
  const words = path.split(/[./[\]#]+/u).filter((word) => word !== '');
  if (words.length > MAX_STEPS || !words.every((word) => WORD.test(word))) return null;
  return withoutTags(words[0] === 'body' && words.length > 1 ? words.slice(1) : words);
}

const INDEX = /^\d{1,5}$/u;
/** What validators write behind a message's index, or behind "thinking", for the kind that they took it to be. */
const MESSAGE_KINDS = new Set(['system', 'user', 'assistant', 'tool', 'developer']);
const THINKING_KINDS = new Set(['enabled', 'disabled', 'adaptive']);
/** Types of Python at the end: "messages.0.user.content.str". */
/** What Pydantic calls a shape between a list and its fields. */
const SHAPES = new Set(['typed-dict', 'tagged-union', 'function-wrap']);
const PYTHON_TYPES = new Set(['str', 'int', 'float', 'bool', 'dict', 'bytes']);

/** The path without the kinds that Pydantic writes into it, which the request does not have: "messages.0.user.content". */
function withoutTags(words: readonly string[]): readonly string[] {
  const last = words.length - 1;
  return words.filter((word, at) => {
    if (at === 0) return true;
    if (SHAPES.has(word)) return false;
    if (at === last) return !PYTHON_TYPES.has(word);
    const before = words[at - 1] ?? '';
    if (THINKING_KINDS.has(word)) return before !== 'thinking';
    if (word === 'ephemeral') return before !== 'cache_control';
    return !(MESSAGE_KINDS.has(word) && INDEX.test(before) && words[at - 2] === 'messages');
  });
}

/** "messages[9].content". */
export function pathText(steps: readonly FieldStep[]): string {
  return steps.reduce<string>((text, step) => {
    if (typeof step === 'number' || /^\d{1,5}$/u.test(step)) return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** The field that a path means in what was sent. */
export function fieldAt(words: readonly string[], exchange: Exchange, evidence: Told): Field {
  const request = requestFields(exchange);
  const spelled = asSpelled(words, exchange.url, request);
  if (request === null) return { ...evidence, path: pathText(spelled), steps: [], value: null, sent: null };
  const { steps, value } = resolveField(request, spelled);
  const found = value !== undefined;
  // "messages.content" names no item of the list: it may be in any of them.
  const isIndexed = INDEX.test(spelled[steps.length] ?? '');
  const sent = found || isIndexed || !leadsIntoList(request, steps) ? found : null;
  return { ...evidence, path: pathText(found ? steps : spelled), steps, value: found ? cut(value) : null, sent };
}

function leadsIntoList(request: Readonly<Record<string, unknown>>, steps: readonly FieldStep[]): boolean {
  let value: unknown = request;
  for (const step of steps) value = (value as Readonly<Record<FieldStep, unknown>>)[step];
  return Array.isArray(value) && value.length > 0;
}

/** A field that begins a sentence, "Stream must be …", as requests spell it; some APIs begin all their fields with a capital. */
function asSpelled(
  words: readonly string[],
  url: string,
  request: Readonly<Record<string, unknown>> | null,
): readonly string[] {
  const [first = '', ...others] = words;
  if (!/^[A-Z][a-z]/u.test(first)) return words;
  const hasCapitals =
    request === null ? CAPITAL_FIELDS.test(url) : Object.keys(request).some((name) => /^[A-Z]/u.test(name));
  return hasCapitals ? words : [`${first.charAt(0).toLowerCase()}${first.slice(1)}`, ...others];
}

const CAPITAL_FIELDS = /^https:\/\/[\w.-]{1,60}\.(?:tencentcloudapi\.com|amazonaws\.com)\//u;

/** JSON, cut; "…" for what is too deep to be written. */
export function cut(value: unknown): string {
  const json = jsonText(value);
  return json.length > MAX_VALUE ? `${json.slice(0, MAX_VALUE)}…` : json;
}
