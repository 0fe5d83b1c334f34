import type { Address } from './url.ts';
import type { Exchange, Header } from '../../exchange.ts';
import { readAnswer, type Answer } from './answer.ts';
import { readBody, type Content } from './body.ts';
import { parseJson } from './json.ts';
import { readCors, type CorsReading } from './cors.ts';
import { bareName, readError, readWords, type ErrorReading, type Said } from './error.ts';
import { gatewayTarget } from './gateway-target.ts';
import { readRequest, type RequestReading } from './request.ts';
import { readStream } from './stream.ts';
import { toldStatus } from './told-status.ts';

/** All that the rules can ask about an exchange, read once. */
export interface Signals {
  readonly exchange: Exchange;
  readonly url: Address | null;
  readonly status: number;
  /** The status that the error tells of itself, where it is another one; see told-status.ts. */
  readonly told: number | null;
  readonly content: Content['kind'];
  /** True for JSON that was not whole. */
  readonly repaired: boolean;
  readonly error: ErrorReading;
  /** The words that speak, joined and cut at 4 KB: what rules match their patterns against. */
  readonly message: string;
  /** `null` where the exchange holds no answer of a model. */
  readonly answer: Answer | null;
  readonly request: RequestReading;
  readonly model: string | null;
  readonly cors: CorsReading | null;
  /** True for an error, wherever it stands: in the status, in a good answer or in a stream. */
  readonly failed: boolean;
}

const SILENT = readError(undefined);
const MAX_MESSAGE = 4 * 1024;

/** Reads everything there is. `speaking` names fields besides the messages that speak with this provider. */
export function readSignals(exchange: Exchange, url: Address | null, speaking: readonly 'param'[]): Signals {
  const { status } = exchange;
  const content = readBody(exchange.responseBody, exchange.mimeType);
  const bad = status >= 400;
  const answer = bad ? null : readGoodAnswer(exchange, content);
  const told = bad ? readBadBody(content) : errorOf(answer?.error);
  const named = bad ? headerIdentifiers(exchange.responseHeaders) : [];
  const innerName = told.innerName ?? gatewayTarget(exchange, url, told);
  const error =
    named.length === 0 && innerName === told.innerName
      ? told
      : { ...told, innerName, identifiers: [...told.identifiers, ...named] };
  const message = wordsOf(error, speaking);
  const request = readRequest(exchange, url);
  return {
    exchange,
    url,
    status,
    told: content.kind === 'events' && content.told !== null && !bad ? content.told : toldStatus(status, error),
    content: content.kind,
    repaired: content.kind === 'json' && content.repaired,
    error,
    message,
    answer,
    request,
    model: request.model ?? answer?.model ?? request.pathModel,
    cors: readCors(exchange),
    failed: bad || answer?.error !== undefined,
  };
}

function wordsOf({ messages, param }: ErrorReading, speaking: readonly 'param'[]): string {
  const speaks = param !== null && speaking.includes('param');
  const [first] = messages;
  // As most errors do, this one says one thing.
  if (first !== undefined && messages.length === 1 && !speaks) return first.value.slice(0, MAX_MESSAGE);
  const spoken = messages.map((said) => said.value);
  if (speaks) spoken.push(param.value);
  return spoken.join('\n').slice(0, MAX_MESSAGE);
}

function readGoodAnswer(exchange: Exchange, content: Content): Answer | null {
  if (content.kind === 'json') return readAnswer(content.value);
  if (content.kind === 'events') return readStream(content.events);
  return exchange.events === null ? null : readStream(exchange.events);
}

/** A bad status with an event stream: the error is the data of its first event that holds one. */
function readBadBody(content: Content): ErrorReading {
  if (content.kind === 'json') return readError(content.value);
  if (content.kind === 'text') return readWords(content.text, 'body');
  if (content.kind === 'html') return readWords(content.text, 'body title');
  if (content.kind === 'events') {
    for (const event of content.events.slice(0, 8)) {
      const value = parseJson(event.data);
      const reading = value === undefined ? readWords(event.data, 'body data') : readError(value);
      if (reading.messages.length > 0 || reading.identifiers.length > 0) return reading;
    }
  }
  return SILENT;
}

function errorOf(value: unknown): ErrorReading {
  return value === undefined ? SILENT : readError(value);
}

const NONE: readonly Said[] = [];

/** Headers that hold a structured word about the error. */
const ERROR_HEADERS = new Set([
  'x-amzn-errortype',
  'x-ms-error-code',
  'x-error-code',
  'x-fal-error-type',
  'dg-error',
  // What stands between the page and a backend.
  'cf-mitigated',
  'fly-request-id',
  'ngrok-error-code',
  'sb-error-code',
  'x-render-routing',
  'x-vercel-error',
  'x-vercel-mitigated',
]);

function headerIdentifiers(headers: readonly Header[]): readonly Said[] {
  let found: Said[] | null = null;
  for (const { name, value } of headers) {
    if (ERROR_HEADERS.has(name)) (found ??= []).push({ from: `header ${name}`, value: bareName(value) });
  }
  return found ?? NONE;
}

/** The structured word that is one of those wanted, or fits the pattern; `null` if none does. */
export function identifierOf(signals: Signals, wanted: string | readonly string[] | RegExp): Said | null {
  const { identifiers } = signals.error;
  if (wanted instanceof RegExp) return identifiers.find((said) => wanted.test(said.value)) ?? null;
  for (const said of identifiers) {
    if (typeof wanted === 'string' ? said.value === wanted : wanted.includes(said.value)) return said;
  }
  return null;
}
