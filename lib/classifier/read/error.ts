import { fieldUse, type FieldUse, type TextUse } from './error-fields.ts';
import { nestedJson } from './nested.ts';
import { spokenCodes } from './spoken-codes.ts';
import { holdsSign, signOf } from './trigrams.ts';
import { valueText } from './value-text.ts';

/** A word or sentence, and where it stood, e.g. "body error.code". */
export interface Said {
  readonly from: string;
  readonly value: string;
  /** True for a structured word that was read out of a sentence. */
  readonly spoken?: true;
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

type Fields = Readonly<Record<string, unknown>>;

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
/** An epoch in ms, read as seconds, has 16 digits; more is no time. */
const MAX_DELAY_MS = 1e16;

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

const ONE_WORD = /^[A-Za-z][\w.:-]{2,60}$/u;
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
  if (typeof value === 'string') {
    // An error that is one word names its kind.
    if (ONE_WORD.test(value)) identify(value, path, draft);
    speak(value, path, draft, depth);
  } else if (Array.isArray(value)) for (const item of value.slice(0, MAX_ITEMS)) visit(item, path, draft, depth + 1);
  else if (isRecord(value)) visitRecord(value, path, draft, depth);
}

function visitRecord(record: Fields, path: string, draft: Draft, depth: number): void {
  const { innerName } = draft;
  for (const field in record) {
    // What the AI SDK keeps of its own call: who was called. Asked for here, as it is slow to ask each object for a field.
    if (field === 'isRetryable' && typeof record['url'] === 'string')
      draft.innerName = innerName ?? record['url'].slice(0, MAX_IDENTIFIER);
    const use = useOf(field, record, path !== 'body');
    if (use === undefined) continue;
    const value = record[field];
    // Of a field that a validator names, null is what was sent.
    if (value === '' || value === undefined || (value === null && !isInput(field, record))) continue;
    const from = path === 'body' ? `body ${field}` : `${path}.${field}`;
    // Most reasons are one word, but some servers have no other place for their sentence.
    if (field === 'reason' && isSentence(value)) speak(value, from, draft, depth);
    else if (use === 'identifier') identify(value, from, draft);
    else if (use === 'detail') keepDetail({ from, name: field, value }, draft);
    else if (use === 'container' || typeof value === 'object') visit(value, from, draft, depth + 1);
    else if (use === 'delay') draft.retryAfter ??= delayOf(value, from);
    else takeText(use, valueText(value), from, record, draft, depth);
  }
}

function useOf(field: string, record: Fields, within: boolean): FieldUse | undefined {
  if (field === 'body' && isEnvelope(record)) return 'container';
  // FastChat's own words; a good answer of its workers has its text there, and the code 0.
  if (field === 'text' && typeof record['error_code'] === 'number' && record['error_code'] > 0) return 'message';
  return fieldUse(field, within);
}

function isInput(field: string, record: Fields): boolean {
  return field === 'input' && Array.isArray(record['loc']);
}

function takeText(use: TextUse, text: string, from: string, record: Fields, draft: Draft, depth: number): void {
  if (text === '') return;
  // A list of {loc, msg, type}, as FastAPI has it, names the field of each complaint.
  if (use === 'message') speak(withLocation(text, record['loc']), from, draft, depth);
  else if (use === 'inner-name') draft.innerName ??= text.slice(0, MAX_IDENTIFIER);
  else if (use === 'param') draft.param ??= { from, value: text.slice(0, MAX_MESSAGE) };
  else draft.requestId ??= text.slice(0, MAX_IDENTIFIER);
}

function keepDetail(detail: Detail, draft: Draft): void {
  if (draft.details.length < MAX_DETAILS) draft.details = [...draft.details, detail];
}

function isSentence(value: unknown): value is string {
  return typeof value === 'string' && value.trim().split(' ', 3).length === 3;
}

function identify(value: unknown, from: string, draft: Draft): void {
  const word = bareName(valueText(value));
  if (word !== '') draft.identifiers.push({ from, value: word });
}

/** LobeChat, and functions of AWS whose answer was not unpacked, keep the error in a body; elsewhere that is the request’s. */
function isEnvelope(record: Fields): boolean {
  return 'errorType' in record || typeof record['statusCode'] === 'number';
}

/** A hostile page may send a new word each time. */
const KEPT = 2000;
const bareNames = new Map<string, string>();

/**
 * A structured word in lower case, without the namespace that AWS puts around it: "com.amazon.coral#Throttled:http://…". The same
 * few come again and again.
 */
export function bareName(text: string): string {
  if (text.length > MAX_IDENTIFIER) return bared(text);
  let name = bareNames.get(text);
  if (name === undefined) {
    name = bared(text);
    if (bareNames.size >= KEPT) bareNames.clear();
    bareNames.set(text, name);
  }
  return name;
}

function bared(text: string): string {
  // Nearly all are plain words.
  if (!text.includes(':') && !text.includes('#')) return text.trim().slice(0, MAX_IDENTIFIER).toLowerCase();
  const name = text.slice(text.lastIndexOf('#') + 1).trim();
  const colon = name.indexOf(':http');
  const bare = colon < 0 ? name : name.slice(0, colon);
  return (bare.endsWith(':') ? bare.slice(0, -1) : bare).slice(0, MAX_IDENTIFIER).toLowerCase();
}

/** Seconds as a number, or as Google writes them: "34.4s". */
function delayOf(value: unknown, from: string): Delay | null {
  const text = valueText(value);
  const seconds =
    typeof value === 'number' ? value : /^\d{1,15}(?:\.\d{1,9})?s?$/u.test(text) ? Number.parseFloat(text) : -1;
  const ms = Math.round(seconds * 1000);
  return ms >= 0 && ms <= MAX_DELAY_MS ? { from, ms } : null;
}

/** Takes a sentence; where it carries JSON, that is read as an error of its own. */
function speak(text: string, from: string, draft: Draft, depth: number): void {
  const words = withoutRouting(text.trim());
  if (words === '') return;
  for (const code of spokenCodes(words.slice(0, MAX_MESSAGE)))
    draft.identifiers.push({ from, value: bareName(code), spoken: true });
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
  const start = holdsSign(words, ROUTING) ? words.indexOf(ROUTING.text) : 0;
  return start === 0 ? words : words.slice(0, start).trimEnd();
}

const ROUTING = signOf('Received Model Group=');

function withLocation(message: string, loc: unknown): string {
  return Array.isArray(loc) && loc.length > 0
    ? `${loc
        .slice(0, MAX_ITEMS)
        .map(valueText)
        .filter((step) => step !== '')
        .join('.')}: ${message}`
    : message;
}

/** An object that is no list. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
