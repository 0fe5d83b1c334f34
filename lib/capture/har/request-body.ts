import type { Body, Header } from '../../exchange.ts';
import {
  BROWSER_BODY_BYTES,
  MAX_REDACTED_CHARS,
  MAX_REQUEST_CHARS,
  MAX_REQUEST_STRING_CHARS,
  SEAM_CHARS,
} from '../bounds.ts';
import { redactForm, type Redact } from '../secrets/index.ts';
import { truncateEnds, truncateHead, truncateTail, type Ends } from '../truncation.ts';
import { field, listOf, numberOf, textOf } from '../unknown-fields.ts';
import { condenseJson } from './condensed-json.ts';
import { headerOf } from './headers.ts';
import { mediaType } from './media-type.ts';
import { sizeText } from './size-text.ts';

/** A body and, in plain words, what was left out of it. */
export interface ReadBody {
  readonly body: Body;
  readonly cuts: readonly string[];
}

/** Firefox gives the first MiB of a request body, without a mark. */
const FIREFOX_LIMIT = 1024 * 1024;

/** The request body of a HAR entry. */
export function readRequestBody(entry: unknown, headers: readonly Header[], redact: Redact): ReadBody {
  const request = field(entry, 'request');
  const postData = field(request, 'postData');
  const text = textOf(postData, 'text') || formOf(postData);
  const told = Number(headerOf(headers, 'content-length') ?? NaN);
  const size = Math.max(numberOf(request, 'bodySize') ?? 0, Number.isFinite(told) ? told : 0);
  if (text === '') return { body: absent(size), cuts: [] };
  const form = mediaType(textOf(postData, 'mimeType')) === 'application/x-www-form-urlencoded';
  const hide = form ? (part: string) => redactForm(part, redact) : redact;
  const cuts =
    text.length <= FIREFOX_LIMIT && size > FIREFOX_LIMIT && text.length * 3 >= FIREFOX_LIMIT
      ? [`Request body: the browser kept the first ${sizeText(text.length)} of ${sizeText(size)}`]
      : [];
  if (text.length <= MAX_REQUEST_CHARS) {
    return { body: { kind: 'text', text: hide(text), tail: '', size: text.length }, cuts };
  }
  const { head, tail } = shortened(text, hide, redact);
  return {
    body: { kind: 'text', text: head, tail, size: text.length },
    cuts: [...cuts, `Request body: ${sizeText(text.length)} cut to ${sizeText(head.length + tail.length)}`],
  };
}

/**
 * Both ends of a long body. Secrets are replaced in more than is kept, of each string and of the whole: of half a secret nothing
 * tells that it is one.
 */
function shortened(text: string, hide: (part: string) => string, redact: Redact): Ends {
  const ends = truncateEnds(condenseJson(text, MAX_REQUEST_STRING_CHARS + SEAM_CHARS), MAX_REDACTED_CHARS);
  const head = condenseJson(hide(ends.head), MAX_REQUEST_STRING_CHARS);
  if (ends.tail === '') return truncateEnds(head, MAX_REQUEST_CHARS);
  const room = Math.floor(MAX_REQUEST_CHARS / 4);
  return { head: truncateHead(head, MAX_REQUEST_CHARS - room), tail: truncateTail(redact(ends.tail), room) };
}

function absent(size: number): Body {
  if (size === 0) return { kind: 'empty' };
  return { kind: 'unavailable', reason: size > BROWSER_BODY_BYTES ? 'too-large' : 'not-kept-by-browser' };
}

/** A form that a HAR file holds as parameters only. */
function formOf(postData: unknown): string {
  return listOf(postData, 'params')
    .map((param) => `${textOf(param, 'name')}=${textOf(param, 'value')}`)
    .join('&');
}
