import { nestedJson } from './nested.ts';

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
  /** How long to wait, as a field tells it, in ms. */
  readonly retryAfter: Delay | null;
  /** The provider behind a gateway, as the gateway calls it. */
  readonly innerName: string | null;
  /** Other fields that tell facts: paths, limits, allowed values, pages; what they mean facts/details.ts knows. */
  readonly details: readonly Detail[];
}

/** A field beside the words, as it was sent. */
export interface Detail {
  readonly from: string;
  readonly name: string;
  readonly value: unknown;
}

/** A wait that a field asks for; one of decades is a point in time: an epoch in s or ms, times 1000. */
export interface Delay {
  readonly from: string;
  readonly ms: number;
}

interface Draft {
  identifiers: Said[];
  messages: Said[];
  param: Said | null;
  requestId: string | null;
  retryAfter: Delay | null;
  innerName: string | null;
  details: readonly Detail[];
}

const MAX_DEPTH = 6;
const MAX_ITEMS = 8;
const MAX_MESSAGE = 4 * 1024;
const MAX_IDENTIFIER = 120;

/** Fields that tell facts beside the words. */
const DETAILS = [
  // FastAPI and Pydantic, Zod.
  'loc',
  'ctx',
  'input',
  'path',
  'expected',
  'received',
  'options',
  'minimum',
  'maximum',
  'keys',
  // Google: QuotaFailure, ErrorInfo and Help.
  'quotaValue',
  'quotaMetric',
  'quotaDimensions',
  'quota_limit_value',
  'quota_metric',
  'quota_location',
  'permission',
  'consumer',
  'activationUrl',
  'links',
  // llama.cpp; ElevenLabs; others.
  'n_prompt_tokens',
  'n_ctx',
  'character_used',
  'character_limit',
  'limit',
  'used',
  'remaining',
  'requested',
  'reset_seconds',
  'reset_time',
  // Moderation.
  'content_filter_result',
  'content_filter_results',
  'moderation_details',
  'categories',
  'reasons',
  // What to do.
  'hint',
  'remedy_hint',
  'suggestion',
  'resolution',
  'recommended_model',
  'suggested_model',
  'available_models',
  'supported_models',
  'supported_values',
  'allowed_values',
  'valid_values',
  'allowed',
  'docs',
  'doc_url',
  'docs_url',
  'documentation_url',
  'help_url',
  'signin_url',
  'upgrade_url',
  'billing_url',
  'missing_scopes',
  'required_scopes',
  'required_permissions',
  'missing_permissions',
  'model',
  'requestedModel',
] as const;

/** What the fields of an error object are for; all others are ignored, echoed input among them. */
const FIELDS = new Map<
  string,
  'message' | 'identifier' | 'param' | 'request-id' | 'container' | 'delay' | 'inner-name' | 'detail'
>([
  ['message', 'message'],
  ['Message', 'message'],
  ['msg', 'message'],
  ['detail', 'message'],
  ['details', 'message'],
  ['title', 'message'],
  ['error_description', 'message'],
  ['error_msg', 'message'],
  ['err_msg', 'message'],
  ['errorMessage', 'message'],
  ['error_message', 'message'],
  // Parts of the AI SDK's streams.
  ['errorText', 'message'],
  ['errmsg', 'message'],
  ['status_msg', 'message'],
  ['task_status_msg', 'message'],
  ['status_message', 'message'],
  ['message_cn', 'message'],
  ['html-message', 'message'],
  ['code', 'identifier'],
  ['Code', 'identifier'],
  ['type', 'identifier'],
  ['__type', 'identifier'],
  ['status', 'identifier'],
  ['reason', 'identifier'],
  ['error_type', 'identifier'],
  ['errorType', 'identifier'],
  ['error_code', 'identifier'],
  ['err_code', 'identifier'],
  ['errcode', 'identifier'],
  ['errno', 'identifier'],
  ['status_code', 'identifier'],
  ['statusCode', 'identifier'],
  ['category', 'identifier'],
  ['code_name', 'identifier'],
  ['internalCode', 'identifier'],
  ['param', 'param'],
  ['field', 'param'],
  ['request_id', 'request-id'],
  ['requestId', 'request-id'],
  ['RequestId', 'request-id'],
  ['requestID', 'request-id'],
  ['req_id', 'request-id'],
  ['trace_id', 'request-id'],
  ['error', 'container'],
  ['errors', 'container'],
  ['Error', 'container'],
  // Tencent Cloud, in a stream.
  ['ErrorMsg', 'container'],
  ['Msg', 'message'],
  ['Response', 'container'],
  ['response', 'container'],
  ['base_resp', 'container'],
  ['ResponseMetadata', 'container'],
  ['innererror', 'container'],
  ['inner_error', 'container'],
  ['header', 'container'],
  ['metadata', 'container'],
  // Google: QuotaFailure and BadRequest among the details.
  ['violations', 'container'],
  ['fieldViolations', 'container'],
  ['description', 'message'],
  ['quotaId', 'identifier'],
  ['retryDelay', 'delay'],
  // OpenRouter repeats the limits' headers in the body: an epoch in ms.
  ['headers', 'container'],
  ['X-RateLimit-Reset', 'delay'],
  ['retry_after', 'delay'],
  ['retry_after_seconds', 'delay'],
  ['retryAfter', 'delay'],
  ['resets_in_seconds', 'delay'],
  ['estimated_time', 'delay'],
  // OpenRouter: what the provider behind it said, as JSON text or plain words.
  ['raw', 'container'],
  ['limit_source', 'identifier'],
  ['provider_name', 'inner-name'],
  // Portkey, TrueFoundry
  ['provider', 'inner-name'],
  // new-api, and what one-api passes on
  ['err', 'container'],
  // OpenAI’s runs, and what copies them.
  ['last_error', 'container'],
  ...DETAILS.map((name) => [name, 'detail'] as const),
]);

/** Reads the error that a JSON value holds, in whichever of the known forms; an error inside a message included. */
export function readError(value: unknown): ErrorReading {
  const draft = emptyDraft();
  visit(value, 'body', draft, 0);
  return draft;
}

/** Reads a body that is plain words; JSON inside them included. */
export function readWords(text: string, from: string): ErrorReading {
  const draft = emptyDraft();
  speak(text, from, draft, 0);
  return draft;
}

const NO_DETAILS: readonly Detail[] = [];
const MAX_DETAILS = 24;

function emptyDraft(): Draft {
  return {
    identifiers: [],
    messages: [],
    param: null,
    requestId: null,
    retryAfter: null,
    innerName: null,
    details: NO_DETAILS,
  };
}

function visit(value: unknown, path: string, draft: Draft, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (typeof value === 'string') speak(value, path, draft, depth);
  else if (Array.isArray(value)) for (const item of value.slice(0, MAX_ITEMS)) visit(item, path, draft, depth + 1);
  else if (isRecord(value)) visitRecord(value, path, draft, depth);
}

function visitRecord(record: Readonly<Record<string, unknown>>, path: string, draft: Draft, depth: number): void {
  for (const field in record) {
    const use = FIELDS.get(field);
    if (use === undefined) continue;
    const value = record[field];
    if (value === null || value === '' || value === undefined) continue;
    const from = path === 'body' ? `body ${field}` : `${path}.${field}`;
    // Most reasons are one word, but some servers have no other place for their sentence.
    if (field === 'reason' && isSentence(value)) speak(value, from, draft, depth);
    else if (use === 'identifier') identify(value, from, draft);
    else if (use === 'detail') keepDetail({ from, name: field, value }, draft);
    else if (use === 'container' || typeof value === 'object') visit(value, from, draft, depth + 1);
    // A list of {loc, msg, type}, as FastAPI has it, names the field of each complaint.
    else if (use === 'message') speak(withLocation(String(value), record['loc']), from, draft, depth);
    else if (use === 'delay') draft.retryAfter ??= delayOf(value, from);
    else if (use === 'inner-name') draft.innerName ??= String(value).slice(0, MAX_IDENTIFIER);
    else if (use === 'param') draft.param ??= { from, value: String(value).slice(0, MAX_MESSAGE) };
    else draft.requestId ??= String(value).slice(0, MAX_IDENTIFIER);
  }
}

function keepDetail(detail: Detail, draft: Draft): void {
  if (draft.details.length < MAX_DETAILS) draft.details = [...draft.details, detail];
}

function isSentence(value: unknown): value is string {
  return typeof value === 'string' && value.trim().split(' ', 3).length === 3;
}

function identify(value: unknown, from: string, draft: Draft): void {
  if (typeof value !== 'string' && typeof value !== 'number') return;
  const word = bareName(String(value));
  if (word !== '') draft.identifiers.push({ from, value: word });
}

/** A structured word in lower case, without the namespace that AWS puts around it: "com.amazon.coral#Throttled:http://…". */
export function bareName(text: string): string {
  // Nearly all are plain words.
  if (!text.includes(':') && !text.includes('#')) return text.trim().slice(0, MAX_IDENTIFIER).toLowerCase();
  const name = text.slice(text.lastIndexOf('#') + 1).trim();
  const colon = name.indexOf(':http');
  const bare = colon < 0 ? name : name.slice(0, colon);
  return (bare.endsWith(':') ? bare.slice(0, -1) : bare).slice(0, MAX_IDENTIFIER).toLowerCase();
}

/** Seconds as a number, or as Google writes them: "34.4s". */
function delayOf(value: unknown, from: string): Delay | null {
  const seconds =
    typeof value === 'number'
      ? value
      : /^\d{1,15}(?:\.\d{1,9})?s?$/u.test(String(value))
        ? Number.parseFloat(String(value))
        : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? { from, ms: Math.round(seconds * 1000) } : null;
}

/** Takes a sentence; where it carries JSON, that is read as an error of its own. */
function speak(text: string, from: string, draft: Draft, depth: number): void {
  const words = withoutRouting(text.trim());
  if (words === '') return;
  const nested = depth > MAX_DEPTH ? null : nestedJson(words);
  if (nested === null) {
    draft.messages.push({ from, value: words.slice(0, MAX_MESSAGE) });
    return;
  }
  if (nested.lead !== '') draft.messages.push({ from, value: nested.lead.slice(0, MAX_MESSAGE) });
  const before = draft.messages.length;
  visit(nested.value, from, draft, depth + 1);
  if (draft.messages.length === before) draft.messages.push({ from, value: words.slice(0, MAX_MESSAGE) });
}

/** What LiteLLM adds of its own routing, whatever the error was. */
function withoutRouting(words: string): string {
  const start = words.indexOf('Received Model Group=');
  return start <= 0 ? words : words.slice(0, start).trimEnd();
}

function withLocation(message: string, loc: unknown): string {
  return Array.isArray(loc) && loc.length > 0
    ? `${loc.slice(0, MAX_ITEMS).map(String).join('.')}: ${message}`
    : message;
}

/** An object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
