import type { Body, Header, NetworkFailure, UnavailableReason } from '../../exchange.ts';
import { BROWSER_BODY_BYTES, MAX_BODY_CHARS, SEAM_CHARS } from '../bounds.ts';
import type { Redact } from '../secrets/index.ts';
import { truncateHead, truncateTail, type Ends } from '../truncation.ts';
import { decodeContent, type Content } from './content.ts';
import { headerOf } from './headers.ts';
import type { ReadBody } from './request-body.ts';
import { sizeText } from './size-text.ts';

/** What of a response decides why its body is missing. */
export interface ResponseFacts {
  readonly method: string;
  readonly status: number;
  readonly resourceType: string;
  readonly requestHeaders: readonly Header[];
  readonly mimeType: string;
  /** Bytes of the body as the browser counted them; 0 if it did not. */
  readonly size: number;
  /** Whether the browser told events that came in the body. */
  readonly hasEvents: boolean;
  readonly responseHeaders: readonly Header[];
  readonly failure: NetworkFailure | null;
}

/** The body of a response, or why there is none. */
export function readResponseBody(facts: ResponseFacts, content: Content, redact: Redact): ReadBody {
  const decoded = decodeContent(content, facts.mimeType);
  if (decoded.kind === 'binary') return withoutText({ kind: 'unavailable', reason: 'binary' });
  if (decoded.kind === 'none' || decoded.text === '') return withoutText(missing(facts, decoded.kind === 'text'));
  const { text, size } = decoded;
  const { head, tail } = text.length > MAX_BODY_CHARS ? endsOf(text, redact) : { head: redact(text), tail: '' };
  const cut = text.length > MAX_BODY_CHARS || text.length < size;
  return {
    body: { kind: 'text', text: head, tail, size },
    cuts: cut ? [`Response body: ${sizeText(size)} cut to ${sizeText(head.length + tail.length)}`] : [],
  };
}

/**
 * Both ends of a long body. Secrets are replaced in more than is kept, so that none is cut in half and none is parted from its
 * name. Where the text behind the cut begins nothing is known of what comes before: it is left out.
 */
function endsOf(text: string, redact: Redact): Ends {
  const room = Math.floor(MAX_BODY_CHARS / 4);
  const head = redact(truncateHead(text, MAX_BODY_CHARS - room + SEAM_CHARS));
  const tail = redact(truncateTail(text, room + SEAM_CHARS));
  return {
    head: truncateHead(head, MAX_BODY_CHARS - room),
    tail: truncateTail(tail, Math.max(0, Math.min(room, tail.length - SEAM_CHARS / 2))),
  };
}

function withoutText(body: Body): ReadBody {
  return { body, cuts: [] };
}

/** `handedOver`: the browser gave an empty text, which also stands for bodies that it did not keep. */
function missing(facts: ResponseFacts, handedOver: boolean): Body {
  const reason =
    facts.failure === null ? reasonWithoutFailure(facts, handedOver) : reasonOfFailure(facts, facts.failure);
  return reason === null ? { kind: 'empty' } : { kind: 'unavailable', reason };
}

function reasonWithoutFailure(facts: ResponseFacts, handedOver: boolean): UnavailableReason | null {
  const { method, status, resourceType, size, hasEvents, requestHeaders, responseHeaders } = facts;
  if (method === 'HEAD' || [101, 204, 205, 304].includes(status)) return null;
  if (resourceType === 'preflight') return 'preflight';
  // A beacon's response is not kept (Firefox tells one by its mode); a service worker's own fetch hands its body on.
  const beacon = resourceType === 'ping' || headerOf(requestHeaders, 'sec-fetch-mode') === 'no-cors';
  const lost = beacon || hasEvents || size > 0 || Number(headerOf(responseHeaders, 'content-length') ?? 0) > 0;
  if (handedOver && !lost) return null;
  return size > BROWSER_BODY_BYTES ? 'too-large' : 'not-kept-by-browser';
}

function reasonOfFailure(
  { status, resourceType, responseHeaders }: ResponseFacts,
  failure: NetworkFailure,
): UnavailableReason {
  if (failure.name === 'BLOCKED_BY_CORS') return 'blocked-by-cors';
  if (failure.name === 'ERR_ABORTED') {
    // An EventSource ends itself on a status that is no success; a no-cors fetch gets a status and nothing else.
    if (resourceType === 'eventsource' && status >= 300) return 'not-kept-by-browser';
    return status > 0 && responseHeaders.length === 0 ? 'blocked-by-cors' : 'aborted';
  }
  // A page may not read a response without leave; one without any header was no HTTP.
  const withheld = failure.name === 'ERR_FAILED' && status > 0 && responseHeaders.length > 0;
  return withheld ? 'blocked-by-cors' : 'connection-failed';
}
