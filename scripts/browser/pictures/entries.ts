import type { Answer, Call } from '../../demo/scenario.ts';
import { PAGE_CODE } from './page-code.ts';

/** When a call of a recording was made, and how long its parts took; all in ms. */
export interface Course {
  /** Since the epoch. */
  readonly startedAt: number;
  readonly blocked: number;
  readonly wait: number;
  readonly receive: number;
}

interface Named {
  readonly name: string;
  readonly value: string;
}

/** The page that makes the calls. */
const PAGE = 'https://demo.test';
const STATUS_TEXTS: Readonly<Record<number, string>> = { 200: 'OK', 401: 'Unauthorized', 429: 'Too Many Requests' };
const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };

/** What Chromium's getHAR() tells of a call and its answer. `event`: ms between two events of a stream. */
export function entriesOf(call: Call, answer: Answer, course: Course, event = 0): readonly object[] {
  switch (answer.kind) {
    case 'response': {
      const { status, headers, body, hiddenFromPage = false } = answer;
      const shown = hiddenFromPage ? headers : { ...CORS, ...headers };
      const response = responseOf(status, shown, hiddenFromPage ? null : body);
      return [entry(call, course, { ...response, _error: hiddenFromPage ? 'net::ERR_FAILED' : null })];
    }
    case 'stream': {
      const text = answer.chunks.join('');
      const broken = answer.end === 'broken';
      const response = responseOf(200, { ...CORS, 'content-type': 'text/event-stream' }, broken ? null : text);
      const first = course.startedAt + course.blocked + course.wait;
      const messages = eventsOf(text).map((message, at) => ({ time: (first + at * event) / 1000, ...message }));
      return [
        {
          ...entry(call, course, { ...response, _error: broken ? 'net::ERR_HTTP2_PROTOCOL_ERROR' : null }),
          _eventSourceMessages: messages,
        },
      ];
    }
    case 'preflight-refused':
      return [
        entry(
          { method: 'OPTIONS', url: call.url, headers: preflightHeaders(call), body: null },
          { ...course, receive: 1 },
          { ...responseOf(204, { ...CORS, 'access-control-allow-headers': 'content-type' }, null), _error: null },
          'preflight',
        ),
        entry(call, { ...course, startedAt: course.startedAt + 1 }, { ...noResponse, _error: 'net::ERR_FAILED' }),
      ];
    case 'connection-refused':
      return [entry(call, course, { ...noResponse, _error: 'net::ERR_CONNECTION_REFUSED' })];
    // No picture shows what another process answers, nor what a test lets come.
    case 'app-server':
    case 'live-stream':
      return [];
    case 'silence':
      return [entry(call, course, { ...noResponse, _error: 'net::ERR_ABORTED' })];
  }
}

const noResponse = { status: 0, statusText: '', headers: [], content: { size: 0, mimeType: 'x-unknown' } };

/** A call as fetch() makes it, or the preflight that the browser makes of itself. */
type Request = Omit<Call, 'method'> & { readonly method: string };

function entry(call: Request, course: Course, response: object, type = 'fetch'): object {
  const { blocked, wait, receive } = course;
  const headers = named({
    origin: PAGE,
    referer: `${PAGE}/`,
    'sec-fetch-mode': 'cors',
    'sec-fetch-site': 'cross-site',
    ...call.headers,
  });
  return {
    startedDateTime: new Date(course.startedAt).toISOString(),
    time: blocked + wait + receive + 1,
    timings: { blocked, dns: -1, connect: -1, ssl: -1, send: 1, wait, receive },
    _resourceType: type,
    _initiator: type === 'fetch' ? { type: 'script', stack: STACK } : { type },
    request: {
      method: call.method,
      url: call.url,
      httpVersion: 'http/2.0',
      headers,
      ...(call.body !== null && { postData: { mimeType: call.headers['content-type'] ?? '', text: call.body } }),
    },
    response: { httpVersion: 'http/2.0', redirectURL: '', ...response },
  };
}

function responseOf(status: number, headers: Readonly<Record<string, string>>, body: string | null): object {
  const mimeType = (headers['content-type'] ?? 'x-unknown').replace(/;.*$/u, '');
  return {
    status,
    statusText: STATUS_TEXTS[status] ?? '',
    headers: named(headers),
    content: { size: body?.length ?? 0, mimeType, ...(body !== null && { text: body }) },
  };
}

function preflightHeaders(call: Call): Readonly<Record<string, string>> {
  return {
    'access-control-request-method': call.method,
    'access-control-request-headers': Object.keys(call.headers).sort().join(','),
  };
}

/** Every call comes from one line of the page's code. */
const STACK = {
  callFrames: [
    frame('ask', `${PAGE}${PAGE_CODE.path}`, PAGE_CODE.line, PAGE_CODE.column),
    frame('onSubmit', `${PAGE}/src/shop.js`, 27, 9),
  ],
};

function frame(functionName: string, url: string, line: number, column: number): object {
  return { functionName, scriptId: '12', url, lineNumber: line - 1, columnNumber: column - 1 };
}

const named = (headers: Readonly<Record<string, string>>): readonly Named[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

/** The events of a text/event-stream; each has one line of data. */
function eventsOf(text: string): readonly { readonly eventName: string; readonly data: string }[] {
  return text
    .split('\n\n')
    .filter((block) => block !== '')
    .map((block) => {
      const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'mu').exec(block)?.[1];
      return { eventName: field('event') ?? 'message', data: field('data') ?? '' };
    });
}
