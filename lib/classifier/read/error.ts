import { parseJson } from './body.ts';

/** A word or sentence, and where it stood, e.g. "body error.code". */
export interface Said {
  readonly from: string;
  readonly value: string;
}

/** What the parts of a body that speak say. Echoed input is never among them. */
export interface ErrorReading {
  /** Codes, types, reasons and statuses in lower case, outermost first. */
  readonly identifiers: readonly Said[];
  /** Sentences, outermost first. */
  readonly messages: readonly Said[];
  /** The field of the request that the error names. */
  readonly param: Said | null;
  readonly requestId: string | null;
}

interface Draft {
  identifiers: Said[];
  messages: Said[];
  param: Said | null;
  requestId: string | null;
}

const MAX_DEPTH = 6;
const MAX_ITEMS = 8;
const MAX_MESSAGE = 4 * 1024;
const MAX_IDENTIFIER = 120;
/** JSON inside a sentence is looked for up to this length. */
const MAX_NESTED = 64 * 1024;

const MESSAGE_FIELDS = [
  'message',
  'Message',
  'msg',
  'detail',
  'details',
  'title',
  'error_description',
  'error_msg',
  'err_msg',
  'errorMessage',
  'error_message',
  'status_msg',
  'message_cn',
  'html-message',
] as const;
const IDENTIFIER_FIELDS = [
  'code',
  'Code',
  'type',
  '__type',
  'status',
  'reason',
  'error_type',
  'errorType',
  'error_code',
  'err_code',
  'status_code',
  'statusCode',
  'category',
  'code_name',
] as const;
const CONTAINERS = [
  'error',
  'errors',
  'Error',
  'Response',
  'response',
  'base_resp',
  'innererror',
  'inner_error',
  'header',
  'metadata',
] as const;
const PARAM_FIELDS = ['param', 'field'] as const;
const REQUEST_ID_FIELDS = ['request_id', 'requestId', 'RequestId', 'requestID', 'req_id', 'trace_id'] as const;

/** Reads the error that a JSON value holds, in whichever of the known forms; an error inside a message included. */
export function readError(value: unknown): ErrorReading {
  const draft: Draft = { identifiers: [], messages: [], param: null, requestId: null };
  visit(value, 'body', draft, 0);
  return draft;
}

/** Reads a body that is plain words; JSON inside them included. */
export function readWords(text: string, from: string): ErrorReading {
  const draft: Draft = { identifiers: [], messages: [], param: null, requestId: null };
  speak(text, from, draft, 0);
  return draft;
}

function visit(value: unknown, path: string, draft: Draft, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (typeof value === 'string') speak(value, path, draft, depth);
  else if (Array.isArray(value)) for (const item of value.slice(0, MAX_ITEMS)) visit(item, path, draft, depth + 1);
  else if (isRecord(value)) visitRecord(value, path, draft, depth);
}

function visitRecord(record: Readonly<Record<string, unknown>>, path: string, draft: Draft, depth: number): void {
  for (const field of IDENTIFIER_FIELDS) identify(record[field], join(path, field), draft);
  for (const field of MESSAGE_FIELDS) {
    const value = record[field];
    if (value === undefined || value === null) continue;
    // A list of {loc, msg, type}, as FastAPI has it, names the field of each complaint.
    if (Array.isArray(value) || isRecord(value)) visit(value, join(path, field), draft, depth + 1);
    else speak(withLocation(String(value), record['loc']), join(path, field), draft, depth);
  }
  for (const field of PARAM_FIELDS) {
    const value = record[field];
    if (typeof value === 'string' && value !== '')
      draft.param ??= { from: join(path, field), value: value.slice(0, MAX_MESSAGE) };
  }
  for (const field of REQUEST_ID_FIELDS) {
    const value = record[field];
    if (typeof value === 'string' && value !== '') draft.requestId ??= value.slice(0, MAX_IDENTIFIER);
  }
  for (const field of CONTAINERS) {
    const value = record[field];
    if (value !== undefined && value !== null) visit(value, join(path, field), draft, depth + 1);
  }
}

function identify(value: unknown, from: string, draft: Draft): void {
  if (typeof value !== 'string' && typeof value !== 'number') return;
  const word = String(value).trim().slice(0, MAX_IDENTIFIER).toLowerCase();
  if (word !== '') draft.identifiers.push({ from, value: word });
}

/** Takes a sentence; where it carries JSON, that is read as an error of its own. */
function speak(text: string, from: string, draft: Draft, depth: number): void {
  const words = text.trim();
  if (words === '') return;
  const brace = words.search(/[[{]/u);
  const nested = brace >= 0 && words.length <= MAX_NESTED ? nestedJson(words, brace) : undefined;
  if (nested === undefined || depth > MAX_DEPTH) {
    draft.messages.push({ from, value: words.slice(0, MAX_MESSAGE) });
    return;
  }
  const lead = words.slice(0, brace).trim();
  if (lead !== '') draft.messages.push({ from, value: lead.slice(0, MAX_MESSAGE) });
  const before = draft.messages.length;
  visit(nested, from, draft, depth + 1);
  if (draft.messages.length === before) draft.messages.push({ from, value: words.slice(0, MAX_MESSAGE) });
}

function nestedJson(words: string, start: number): unknown {
  const end = Math.max(words.lastIndexOf('}'), words.lastIndexOf(']'));
  if (end <= start) return undefined;
  const value = parseJson(words.slice(start, end + 1));
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0 ? value : undefined;
}

function withLocation(message: string, loc: unknown): string {
  return Array.isArray(loc) && loc.length > 0
    ? `${loc.slice(0, MAX_ITEMS).map(String).join('.')}: ${message}`
    : message;
}

function join(path: string, field: string): string {
  return path === 'body' ? `body ${field}` : `${path}.${field}`;
}

/** An object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
