import type { Buffer } from 'node:buffer';
import { exchangeOf, type Content } from '../capture/har/index.ts';
import type { Exchange } from '../exchange.ts';
import { briefText } from './brief-text.ts';
import type { CallFrame } from './call-frames.ts';
import { decodedBody } from './decoded-body.ts';
import { keepBytes } from './kept-bytes.ts';

/** Bytes of a request that are kept while it is under way, and of both ends of its response. */
const MAX_REQUEST = 64 * 1024;
const MAX_HEAD = 128 * 1024;
const MAX_TAIL = 32 * 1024;

export type HeaderPair = readonly [name: string, value: string];

/** What is known of a call when it is sent. */
export interface CallHead {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly HeaderPair[];
  frames(): readonly CallFrame[];
}

/** A call under way: what passes by is told to it, and none of that is changed or held up. */
export interface OpenCall {
  sent(chunk: Uint8Array): void;
  answered(status: number, statusText: string, headers: readonly HeaderPair[]): void;
  received(chunk: Uint8Array): void;
  /** `failure`: why the response is not whole, in Chromium's name; `null` where it is. */
  ended(failure: string | null): void;
  readonly status: number;
}

export interface OpenCallOptions {
  /** The head of the response has come. */
  onAnswered(call: OpenCall): void;
  /** All is there that will come, once. */
  onEnded(call: OpenCall): void;
}

/** A call that can be asked at any time for what it is. */
export interface CallRecord extends OpenCall {
  /** The exchange as far as it came, redacted. */
  exchange(): Exchange;
  /** The same without what a call that went well need not be asked for: its key, most of its headers, and long texts. */
  brief(): Exchange;
}

let count = 0;
const nextId = (): string => `${(count += 1)}`;

export function openCall(head: CallHead, { onAnswered, onEnded }: OpenCallOptions): CallRecord {
  const startedAt = Date.now();
  const began = performance.now();
  const request = keepBytes(MAX_REQUEST, 0);
  const response = keepBytes(MAX_HEAD, MAX_TAIL);
  let status = 0;
  let statusText = '';
  let headers: readonly HeaderPair[] = [];
  let failure: string | null = null;
  let ended = false;
  let answeredAt = -1;
  let endedAt = -1;
  const since = () => performance.now() - began;

  const call: CallRecord = {
    sent: request.add,
    answered(code, text, pairs) {
      // Early hints are no answer.
      if (code < 200 || ended) return;
      status = code;
      statusText = text;
      headers = pairs;
      answeredAt = since();
      onAnswered(call);
    },
    received(chunk) {
      if (!ended) response.add(chunk);
    },
    ended(name) {
      if (ended) return;
      ended = true;
      endedAt = since();
      // With a bad status it is that which failed: whoever sees it may well throw the body away.
      failure = status >= 400 ? null : name;
      onEnded(call);
    },
    get status() {
      return status;
    },
    exchange: () => programCall(entryOf(head.headers, headers, textOf(request.head())), contentOf(bodyText())),
    brief() {
      const type = headers.filter(([name]) => name.toLowerCase() === 'content-type');
      const asked = head.headers.filter(([name]) => name.toLowerCase() === 'content-type');
      const text = bodyText();
      return programCall(
        entryOf(asked, type, briefText(textOf(request.head()))),
        contentOf(text === null ? null : briefText(text)),
      );
    },
  };
  const bodyText = () => decodedBody(response, valueOf(headers, 'content-encoding'));
  const contentOf = (text: string | null) => ({ text, base64: false });
  const entryOf = (requested: readonly HeaderPair[], told: readonly HeaderPair[], asked: string) => {
    const total = endedAt < 0 ? since() : endedAt;
    const wait = answeredAt < 0 ? total : answeredAt;
    return {
      startedDateTime: new Date(startedAt).toISOString(),
      time: total,
      timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait, receive: total - wait },
      request: {
        method: head.method,
        url: head.url,
        headers: named(requested),
        bodySize: request.size,
        postData: { mimeType: valueOf(head.headers, 'content-type'), text: asked },
      },
      response: {
        status,
        statusText,
        headers: named(told),
        content: { size: response.size, mimeType: valueOf(headers, 'content-type') },
        ...(failure !== null && { _error: `net::${failure}` }),
      },
      _resourceType: 'fetch',
      ...(requested === head.headers && { _initiator: { type: 'script', stack: { callFrames: head.frames() } } }),
    };
  };
  return call;
}

function programCall(entry: unknown, content: Content): Exchange {
  return { ...exchangeOf(entry, content, nextId()), madeBy: 'program' };
}

const named = (pairs: readonly HeaderPair[]) => pairs.map(([name, value]) => ({ name, value }));

function valueOf(pairs: readonly HeaderPair[], wanted: string): string {
  return pairs.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}

/** Pictures and sound in a form are no text. */
function textOf(bytes: Buffer): string {
  return bytes.subarray(0, 1024).includes(0) ? '' : bytes.toString('utf8');
}
