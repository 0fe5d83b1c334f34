import { createParser } from 'eventsource-parser';
import type { Body, StreamEvent } from '../../exchange.ts';
import { parseJson } from './json.ts';
import { isDataStream, readDataStream } from './ai-sdk-stream.ts';
import { jsonValues } from './json-values.ts';
import { repairJson } from './repair-json.ts';

/** A response body, as far as it could be made out. */
export type Content =
  /** `repaired`: the text was not valid JSON (cut, commas missing), and this is what could be saved of it. */
  | { readonly kind: 'json'; readonly value: unknown; readonly repaired: boolean }
  /** `told` is the status that a comment in the stream tells. */
  | { readonly kind: 'events'; readonly events: readonly StreamEvent[]; readonly told: number | null }
  /** `text` is the title and the first words. */
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' };

const NONE: Content = { kind: 'none' };

/** A longer body is not parsed whole: its head is repaired as far as it goes. */
const MAX_PARSED = 512 * 1024;
/** Of HTML and plain text only the beginning speaks. */
const MAX_WORDS = 4 * 1024;

const EVENT_STREAM = /^(?:data|event|id|retry)?:/u;

/** Finds out what a body is by looking at it; the media type decides only where the text leaves it open. */
export function readBody(body: Body, mimeType: string): Content {
  if (body.kind !== 'text') return NONE;
  const text = body.text.trimStart(); // also takes a byte order mark away
  if (text === '') return NONE;
  const first = text[0];
  // No event begins so, whatever the media type says: errors are often sent under that of the stream that was asked for.
  if (first === '{' || first === '[' || first === '"') return readJson(text, body.tail);
  // Whatever the media type says: no line of an event stream begins so.
  if (isDataStream(text)) return { kind: 'events', events: readDataStream(joined(text, body.tail)), told: null };
  if (mimeType === 'text/event-stream' || EVENT_STREAM.test(text)) {
    const whole = joined(text, body.tail);
    return { kind: 'events', events: readEvents(whole), told: statusIn(whole) };
  }
  if (first === '<') return { kind: 'html', text: htmlWords(text.slice(0, MAX_WORDS * 4)) };
  return { kind: 'text', text: text.slice(0, MAX_WORDS).trim() };
}

function joined(text: string, tail: string): string {
  return tail === '' ? text : `${text}\n\n${tail}`;
}

/** DashScope answers 200 to all that stream, and tells the status as a comment: ":HTTP_STATUS/400". */
const STATUS = /^:HTTP_STATUS\/(?<status>[45]\d\d)/mu;

function statusIn(text: string): number | null {
  if (!text.includes(':HTTP_STATUS/')) return null;
  const status = STATUS.exec(text.slice(0, MAX_PARSED))?.groups?.['status'];
  return status === undefined ? null : Number(status);
}

/** Parses the text of an event stream; an event that was cut at the end counts with what came of it. */
export function readEvents(text: string): readonly StreamEvent[] {
  const events: StreamEvent[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => events.push({ time: null, name: event ?? 'message', data }),
  });
  const head = text.slice(0, MAX_PARSED);
  parser.feed(head);
  parser.feed('\n\n');
  const bare = bareError(head);
  return bare === null ? events : [...events, { time: null, name: 'message', data: bare }];
}

/** Google and llama.cpp write an error behind the events without framing it as one; the format ignores such lines. */
function bareError(text: string): string | null {
  const start = Math.max(text.lastIndexOf('\n{'), text.lastIndexOf('\nerror: {'));
  if (start < 0) return null;
  const bare = text.slice(text.indexOf('{', start)).trim();
  return parseJson(bare) === undefined ? null : bare;
}

function readJson(text: string, tail: string): Content {
  if (tail === '' && text.length <= MAX_PARSED) {
    const value = parseJson(text);
    if (value !== undefined) return { kind: 'json', value, repaired: false };
    const values = jsonValues(text) ?? linesOf(text);
    if (values !== null)
      return { kind: 'events', events: values.map((data) => ({ time: null, name: 'message', data })), told: null };
  }
  const value = repairJson(text);
  if (typeof value === 'object' && value !== null) return { kind: 'json', value, repaired: true };
  return { kind: 'text', text: text.slice(0, MAX_WORDS).trim() };
}

/** JSON, one value a line, of which some line is none. */
function linesOf(text: string): readonly string[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length < 2 || parseJson(lines[0] ?? '') === undefined ? null : lines;
}

const TITLE = /<title[^>]{0,200}>([^<]{1,300})/iu;
const HEADING = /<h1[^>]{0,200}>([^<]{1,300})/iu;

/** Express puts the error there, and the title is “Error”. */
const PREFORMATTED = /<pre[^>]{0,200}>([^<]{1,600})/iu;
/** Next puts it there while an app is developed. */
const NEXT_ERROR = /data-next-error-message="([^"]{1,600})"/u;
/** What the error page of Next’s older router holds as data. */
const NEXT_DATA = /"err":\{"name":"[^"]{1,60}",(?:"source":"[^"]{1,20}",)?"message":"([^"]{1,600})"/u;
/** The page that Heroku puts into a frame in place of an answer of the app. */
const ERROR_FRAME = /herokucdn\.com\/error-pages\/(application-error|no-such-app)\.html/u;
const ENTITIES: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&#x27;': "'",
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** The title and heading of a page, and the error that it shows; the first words of one that has no title. */
function htmlWords(html: string): string {
  const [title = '', ...others] = [TITLE, HEADING, PREFORMATTED, NEXT_ERROR].map((pattern) => textOf(pattern, html));
  if (title !== '') {
    const telling = others.filter((part) => part !== '');
    const words = title.toLowerCase() === 'error' && telling.length > 0 ? telling : [title, ...telling];
    return [...new Set(words)].join(' · ');
  }
  const frame = textOf(ERROR_FRAME, html);
  if (frame !== '') return frame.replaceAll('-', ' ');
  const data = textOf(NEXT_DATA, html);
  if (data !== '') return data;
  return html
    .split('<')
    .map((part) => part.slice(part.indexOf('>') + 1))
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 300);
}

function textOf(pattern: RegExp, html: string): string {
  const text = pattern.exec(html)?.[1]?.trim() ?? '';
  return text.replaceAll(/&(?:#39|#x27|quot|lt|gt|nbsp|amp);/gu, (entity) => ENTITIES[entity] ?? entity);
}
