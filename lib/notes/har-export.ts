import type { Content, Entry, Har, PostData, QueryString, Request, Response, Timings } from 'har-format';
import type { Body, CallStack, Exchange, StreamEvent } from '../exchange.ts';
import type { BodyFacts, FaultlineField } from '../har-file.ts';

/** An entry with the fields that Chromium adds, as far as Faultline knows them, and its own. */
interface ExtendedEntry extends Omit<Entry, 'request' | 'response'> {
  readonly request: Request;
  readonly response: Response & { readonly _error?: string | null };
  readonly _initiator?: Initiator;
  readonly _eventSourceMessages?: readonly object[];
  readonly _faultline: FaultlineField;
}

/**
 * The exchanges as a HAR 1.2 file, with secrets replaced and long bodies cut as they are in the panel. What HAR has no
 * place for is in each entry's `_faultline`, so that Faultline says the same of the file when it is opened.
 */
export function harOf(exchanges: readonly Exchange[], { version }: { readonly version: string }): Har {
  return {
    log: {
      version: '1.2',
      creator: { name: 'Faultline', version },
      comment: 'Secrets are replaced.',
      // The last field: see harPieces.
      entries: exchanges.map(entryOf) as Entry[],
    },
  };
}

/** The same as JSON text in pieces, one an entry: a megabyte at once would hold the panel up. */
export function* harPieces(exchanges: readonly Exchange[], origin: { readonly version: string }): Generator<string> {
  yield JSON.stringify(harOf([], origin)).slice(0, -']}}'.length);
  for (const [at, exchange] of exchanges.entries())
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(entryOf(exchange))}`;
  yield ']}}\n';
}

function entryOf(exchange: Exchange): ExtendedEntry {
  const { startedAt, timings, resourceType, initiator, stack, events } = exchange;
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: timings.total,
    request: requestOf(exchange),
    response: responseOf(exchange),
    cache: {},
    timings: timingsOf(exchange),
    ...(exchange.cuts.length > 0 && { comment: exchange.cuts.join('; ') }),
    ...(resourceType !== '' && { _resourceType: resourceType as NonNullable<Entry['_resourceType']> }),
    ...((initiator !== '' || stack !== null) && { _initiator: initiatorOf(initiator, stack) }),
    ...(events !== null && messagesOf(exchange, events)),
    _faultline: {
      version: 1,
      credential: exchange.credential,
      failure: exchange.failure,
      preflight: exchange.preflight,
      requestBody: factsOf(exchange.requestBody),
      responseBody: factsOf(exchange.responseBody),
      timings,
      stream: exchange.stream,
      mimeType: exchange.mimeType,
      pageOrigin: exchange.pageOrigin,
      fromServiceWorker: exchange.fromServiceWorker,
      ...(exchange.madeBy !== undefined && { madeBy: exchange.madeBy }),
      cuts: exchange.cuts,
    },
  };
}

/** As Chromium writes it: lines and columns from 0, a stack behind each asynchronous step. */
interface Initiator {
  readonly type: string;
  readonly stack?: InitiatorStack;
}

interface InitiatorStack {
  readonly description?: string;
  readonly callFrames: readonly object[];
  readonly parent?: InitiatorStack;
}

function initiatorOf(type: string, stack: CallStack | null): Initiator {
  if (stack === null) return { type };
  let parent: InitiatorStack | undefined;
  let callFrames: object[] = [];
  for (const { function: functionName, url, line, column, joined } of stack.frames.toReversed()) {
    callFrames = [{ functionName, scriptId: '', url, lineNumber: line - 1, columnNumber: column - 1 }, ...callFrames];
    if (joined === null) continue;
    parent = { description: joined, callFrames, ...(parent !== undefined && { parent }) };
    callFrames = [];
  }
  return { type, stack: { callFrames, ...(parent !== undefined && { parent }) } };
}

function requestOf({ method, url, httpVersion, requestHeaders, requestBody }: Exchange): Request {
  return {
    method,
    url,
    httpVersion,
    cookies: [],
    headers: requestHeaders.map(({ name, value }) => ({ name, value })),
    queryString: queryOf(url),
    headersSize: -1,
    bodySize: sizeOf(requestBody),
    ...(requestBody.kind === 'text' && { postData: postDataOf(requestHeaders, requestBody.text) }),
  };
}

function responseOf(exchange: Exchange): ExtendedEntry['response'] {
  const { status, statusText, httpVersion, responseHeaders, responseBody, redirectUrl, failure } = exchange;
  return {
    status,
    statusText,
    httpVersion,
    cookies: [],
    headers: responseHeaders.map(({ name, value }) => ({ name, value })),
    content: contentOf(exchange),
    redirectURL: redirectUrl ?? '',
    headersSize: -1,
    bodySize: sizeOf(responseBody),
    // As Chromium writes it, for other tools.
    ...(failure !== null && !failure.inferred && { _error: failure.name === 'BLOCKED' ? '' : `net::${failure.name}` }),
  };
}

function contentOf({ mimeType, responseBody }: Exchange): Content {
  if (responseBody.kind !== 'text') return { size: 0, mimeType };
  const { text, tail, size } = responseBody;
  return { size, mimeType, text, ...(tail !== '' && { comment: 'The beginning; the end is in _faultline.' }) };
}

function postDataOf(headers: Exchange['requestHeaders'], text: string): PostData {
  return { mimeType: headers.find(({ name }) => name === 'content-type')?.value ?? '', text };
}

function queryOf(url: string): QueryString[] {
  return URL.canParse(url) ? [...new URL(url).searchParams].map(([name, value]) => ({ name, value })) : [];
}

/** In HAR, sending, waiting and receiving always took some time; the other phases may be -1. */
function timingsOf({ timings }: Exchange): Timings {
  const { blocked, dns, connect, ssl, send, wait, receive } = timings;
  return {
    blocked,
    dns,
    connect,
    ssl,
    send: Math.max(0, send),
    wait: Math.max(0, wait),
    receive: Math.max(0, receive),
  };
}

/** Where Chromium has them, its times in seconds. */
function messagesOf(
  { status, resourceType }: Exchange,
  events: readonly StreamEvent[],
): Partial<Pick<ExtendedEntry, '_webSocketMessages' | '_eventSourceMessages'>> {
  const seconds = (time: number | null) => (time === null ? {} : { time: time / 1000 });
  if (status === 101 || resourceType === 'websocket') {
    const messages = events.map(({ time, data }) => ({ type: 'receive', opcode: 1, data, ...seconds(time) }));
    return { _webSocketMessages: messages as NonNullable<Entry['_webSocketMessages']> };
  }
  return {
    _eventSourceMessages: events.map(({ time, name, data }) => ({
      eventName: name,
      eventId: '',
      data,
      ...seconds(time),
    })),
  };
}

function factsOf(body: Body): BodyFacts {
  return body.kind === 'text' ? { kind: 'text', tail: body.tail, size: body.size } : body;
}

/** In UTF-16 units, as the panel counts; -1 where it is not known. */
function sizeOf(body: Body): number {
  if (body.kind === 'unavailable') return -1;
  return body.kind === 'empty' ? 0 : body.size;
}
