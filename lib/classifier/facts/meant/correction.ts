import type { Signals } from '../../read/signals.ts';
import { told, type Draft } from '../draft.ts';
import type { Correction, Field, Names } from '../facts.ts';
import { outputParameter } from '../output-parameter.ts';
import { requestFields } from '../request-fields.ts';

/** Headers that have one value only. */
const HEADER_VALUES: Readonly<Record<string, string>> = {
  'anthropic-dangerous-direct-browser-access': 'true',
  'anthropic-version': '2023-06-01',
  'x-dashscope-async': 'enable',
};

/** The line to copy that puts the request right; `null` where it is not certain. */
export function correctionOf(draft: Draft, signals: Signals): Correction | null {
  return (
    renamed(draft) ??
    onlyValue(draft) ??
    withinRange(draft) ??
    shorterAnswer(draft, signals) ??
    header(draft) ??
    variable(draft) ??
    address(draft)
  );
}

/** The same value under the name that took the place of another. */
function renamed({ replacement, parameter, unknown, field }: Draft): Correction | null {
  if (replacement === undefined || field?.sent !== true) return null;
  const name = parameter?.value ?? unknown?.values[0];
  if (field.path !== name || field.value === null || !isWhole(field.value)) return null;
  return { ...told(replacement.from, replacement.said), code: line(replacement.value, field.value), kind: 'json' };
}

/** The one value that is allowed, or the one that was meant. */
function onlyValue({ allowed, field, meantValue, unknown }: Draft): Correction | null {
  if (allowed === undefined || field === undefined || unknown !== undefined) return null;
  const [only] = allowed.values;
  const value = meantValue?.value ?? (allowed.values.length === 1 && allowed.more === 0 ? only : undefined);
  if (value === undefined || !/^[\w.:/-]{1,60}$/u.test(value) || !isOf(allowed, field)) return null;
  return { ...told(allowed.from, allowed.said), code: line(field.path, jsonOf(value)), kind: 'json' };
}

/** Whether the allowed values are those of this field: the sentence names it, or names none beside the answer's own word for it. */
function isOf({ said }: Names, { path, from }: Field): boolean {
  const name = path.split('.').at(-1) ?? path;
  if (name.includes('[')) return false;
  return (
    said.toLowerCase().includes(name.toLowerCase()) || (from.endsWith('param') && !/=|must (?:have|be)/u.test(said))
  );
}

/** The nearest number within the range. */
function withinRange({ range, field, value }: Draft): Correction | null {
  if (range === undefined || field === undefined) return null;
  const sent = Number(field.value ?? value?.value ?? Number.NaN);
  // What a prompt left over: a program subtracted it, and the least that is allowed would be no answer.
  if (sent < 0 && /tokens/u.test(field.path)) return null;
  const above = range.max !== null && !range.maxOpen && sent > range.max ? range.max : null;
  const below = range.min !== null && !range.minOpen && sent < range.min ? range.min : null;
  const bound = above ?? below;
  return bound === null
    ? null
    : { ...told(range.from, range.said), code: line(field.path, String(bound)), kind: 'json' };
}

/** What the answer may have at most beside this input, or of this model. */
function shorterAnswer({ fits, limit, asked, field, window }: Draft, { exchange, url }: Signals): Correction | null {
  const request = requestFields(exchange);
  if (request === null || limit?.unit !== 'tokens' || window !== undefined) return null;
  const { path, value } = outputParameter(url, request);
  if (value === null) return null;
  const most = fits?.value ?? (field?.path === path && asked?.value === value ? limit.value : null);
  return most === null || most <= 0 || most >= value
    ? null
    : { ...told(limit.from, limit.said), code: line(path, String(most)), kind: 'json' };
}

function header({ header: named }: Draft): Correction | null {
  const value = named === undefined ? undefined : HEADER_VALUES[named.value.toLowerCase()];
  return named === undefined || value === undefined
    ? null
    : { ...told(named.from, named.said), code: `${named.value}: ${value}`, kind: 'header' };
}

function variable({ variable: named }: Draft): Correction | null {
  return named === undefined ? null : { ...told(named.from, named.said), code: `${named.value}=…`, kind: 'env' };
}

function address({ meantUrl, meantBaseURL }: Draft): Correction | null {
  if (meantBaseURL !== undefined)
    return { ...told(meantBaseURL.from, meantBaseURL.said), code: `baseURL: "${meantBaseURL.value}"`, kind: 'baseURL' };
  return meantUrl === undefined ? null : { ...told(meantUrl.from, meantUrl.said), code: meantUrl.value, kind: 'url' };
}

/** `text: { format: 1 }` for "text.format"; of a list only the last name. */
function line(path: string, json: string): string {
  const names = path.split('.');
  const last = names.at(-1) ?? path;
  if (names.some((name) => name.includes('['))) return `${last}: ${json}`;
  return names.reduceRight(
    (inner, name, at) => (at === names.length - 1 ? `${name}: ${inner}` : `${name}: { ${inner} }`),
    json,
  );
}

function jsonOf(value: string): string {
  if (/^(?:true|false|null)$/iu.test(value)) return value.toLowerCase();
  return /^-?\d{1,15}(?:\.\d{1,10})?$/u.test(value) ? value : JSON.stringify(value);
}

/** Whether JSON was not cut. */
function isWhole(json: string): boolean {
  return !json.endsWith('…') && json.length <= 80;
}
