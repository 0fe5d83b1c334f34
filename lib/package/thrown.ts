import { bodyText } from './body-text.ts';
import { knownFailure, plainFailure, spokenFailure } from './connection-failure.ts';
import { at, firstAt, isObject, isText } from './fields.ts';
import { headerList } from './header-list.ts';
import type { PlainExchange } from './plain-exchange.ts';
import { sdkUrl } from './sdk-url.ts';

/** Errors that are looked at behind one another: what wraps them is rarely deeper. */
const MAX_ERRORS = 16;

/**
 * What a thrown value tells of the exchange that failed: an error of an SDK, of the AI SDK, of `fetch` or of another HTTP
 * client, or one that has such an error as its `cause`. `baseUrl`: what the client calls, where the error does not tell.
 */
export function plainOfThrown(thrown: unknown, baseUrl: string | null): PlainExchange {
  const errors = errorsBehind(thrown);
  const answered = errors.map(responseOf).find((response) => response !== null);
  const url = errors.map((error) => firstAt(error, URL_PATHS, isUrl)).find(isText);
  if (answered !== undefined) {
    const { source, ...response } = answered;
    return { ...requestOf(source), ...response, url: url ?? sdkUrl(answered, baseUrl) };
  }
  const sent = errors.find(
    (error) => at(error, 'requestBodyValues') !== undefined || at(error, 'config') !== undefined,
  );
  return {
    ...requestOf(sent),
    status: 0,
    failure: failureOf(errors),
    url: url ?? sdkUrl({ headers: [], body: '' }, baseUrl ?? errors.map(dialled).find(isText) ?? null),
  };
}

/** Where errors of HTTP clients have them. */
const URL_PATHS = [
  'url',
  'rawResponse.url',
  'httpRequest.url',
  'response.url',
  'request.url',
  'config.url',
  'response.config.url',
];
const STATUS_PATHS = [
  ...['status', 'statusCode', 'status_code', 'rawResponse.status', 'httpResponse.status', 'response.status'],
  ...['response.statusCode', '$metadata.httpStatusCode'],
];
const HEADER_PATHS = ['responseHeaders', 'headers', 'rawResponse.headers', 'response.headers', 'httpResponse.headers'];
const BODY_PATHS = ['responseBody', 'body', 'httpResponse.body', 'response.data', 'response.body'];
const REQUEST_PATHS = ['requestBodyValues', 'httpRequest.body', 'config.data', 'response.config.data'];

interface Response {
  readonly status: number;
  readonly headers: ReturnType<typeof headerList>;
  readonly body: string;
  readonly source: unknown;
}

/** The error, those that it wraps and those that it lists, each once. Of retries the last stands first. */
function errorsBehind(thrown: unknown): readonly unknown[] {
  const found = new Set<unknown>();
  const waiting: unknown[] = [thrown];
  while (waiting.length > 0 && found.size < MAX_ERRORS) {
    const error = waiting.shift();
    if (!isObject(error) || found.has(error)) continue;
    found.add(error);
    const list = at(error, 'errors');
    const listed: readonly unknown[] = Array.isArray(list) ? list.slice(-MAX_ERRORS).reverse() : [];
    waiting.push(at(error, 'lastError'), ...listed, at(error, 'cause'), at(error, 'originalError'));
  }
  return [...found];
}

/** The response that an error tells of; `null` where none came. */
function responseOf(source: unknown): Response | null {
  const status = firstAt(source, STATUS_PATHS, isStatus);
  const headers = headerList(firstAt(source, HEADER_PATHS, isObject));
  if (status !== undefined) return { status, headers, body: bodyOf(source, status), source };
  // An error that came as an event of a stream: the response had begun well.
  const bare = bareError(source);
  if (bare !== null) return { ...bare, headers, source };
  const error = at(source, 'error');
  if (!isObject(error) || error instanceof Error) return null;
  const data = errorText(error);
  const isStream = headers.some(({ name, value }) => name === 'content-type' && value.includes('event-stream'));
  return { status: 200, headers, body: isStream ? `event: error\ndata: ${data}\n\n` : data, source };
}

/** The error that a body held, handed over alone: `{ message, type, code }`, or as Google has it with the status as its code. */
function bareError(source: unknown): Pick<Response, 'status' | 'body'> | null {
  if (!isObject(source) || source instanceof Error || !isText(at(source, 'message'))) return null;
  const [code, type, status] = [at(source, 'code'), at(source, 'type'), at(source, 'status')];
  const words = [code, type, status, at(source, 'name')].filter(isText);
  if (at(source, 'stack') !== undefined || words.some((word) => knownFailure(word) !== null)) return null;
  if (![code, type, status].some(isText)) return null;
  return { status: isStatus(code) && code >= 400 ? code : 200, body: bodyText({ error: source }) ?? '' };
}

function bodyOf(source: unknown, status: number): string {
  const body = BODY_PATHS.map((path) => bodyText(at(source, path))).find(isText);
  if (body !== undefined) return body;
  const error = at(source, 'error');
  if (isObject(error)) return errorText(error);
  const message = at(source, 'message');
  if (!isText(message)) return '';
  // How the SDKs of OpenAI, Anthropic and Groq repeat a body that is no JSON.
  return message.startsWith(`${status} `) ? message.slice(String(status).length + 1) : message;
}

/** The body behind the `error` that an SDK keeps of it: that of OpenAI keeps the object inside. */
function errorText(error: object): string {
  const whole = isObject(at(error, 'error')) || at(error, 'type') === 'error';
  return bodyText(whole ? error : { error }) ?? '';
}

function requestOf(source: unknown): Pick<PlainExchange, 'method' | 'requestBody' | 'requestHeaders'> {
  const method = firstAt(source, ['httpRequest.method', 'config.method', 'request.method'], isText);
  const body = REQUEST_PATHS.map((path) => bodyText(at(source, path))).find(isText);
  const headers = firstAt(source, ['config.headers'], isObject);
  return {
    ...(method !== undefined && { method }),
    ...(body !== undefined && { requestBody: body }),
    ...(headers !== undefined && { requestHeaders: headerList(headers) }),
  };
}

/** Why no response came: the innermost error knows best. */
function failureOf(errors: readonly unknown[]): string | null {
  for (const error of errors.toReversed()) {
    const spoken = plainFailure(at(error, 'message'));
    if (spoken !== null) return spoken;
    const words = [at(error, 'code'), at(error, 'name'), at(error, 'constructor.name')].filter(isText);
    const named = words.map(knownFailure).find((name) => name !== null);
    if (named !== undefined) return named;
  }
  const messages = errors.toReversed().map((error) => at(error, 'message'));
  return (
    messages
      .filter(isText)
      .map(spokenFailure)
      .find((name) => name !== null) ?? null
  );
}

/** What Node.js says of where it could not connect to. */
function dialled(error: unknown): string | undefined {
  const host = firstAt(error, ['hostname', 'host', 'address'], isText);
  if (host === undefined || !/^[\w.:-]{1,255}$/u.test(host)) return undefined;
  const port = at(error, 'port');
  const name = host.includes(':') && !/^[\w.-]+:\d+$/u.test(host) ? `[${host}]` : host;
  const secure = port === undefined || port === 443;
  return `${secure ? 'https' : 'http'}://${name}${secure ? '' : `:${String(port)}`}`;
}

function isUrl(value: unknown): value is string {
  return typeof value === 'string' && /^(?:https?|wss?):\/\//iu.test(value);
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599;
}
