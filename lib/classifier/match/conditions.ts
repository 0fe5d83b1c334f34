import { requestFields } from '../facts/request-fields.ts';
import { nearestUrl } from '../facts/meant/nearest-url.ts';
import type { ConditionName } from '../model.ts';
import { isRecord } from '../read/error.ts';
import { isLocalHost } from '../read/local-host.ts';
import type { Signals } from '../read/signals.ts';
import { spentLimit, type SpentLimit } from '../read/spent-limit.ts';
import { toldItsEnd } from '../read/told-end.ts';

/** What rules ask for by name because a table cannot say it. */
export const conditions: Readonly<Record<ConditionName, (signals: Signals) => boolean>> = {
  'cors-preflight-rejected': (signals) => signals.cors?.condition === 'cors-preflight-rejected',
  'cors-header-not-allowed': (signals) => signals.cors?.condition === 'cors-header-not-allowed',
  'cors-origin-not-allowed': (signals) => signals.cors?.condition === 'cors-origin-not-allowed',
  'cors-duplicate-allow-origin': (signals) => signals.cors?.condition === 'cors-duplicate-allow-origin',
  // Local servers check the origin before all else, and answer it with an empty 403.
  'cors-local-origin-refused': (signals) =>
    (signals.cors?.condition === 'cors-preflight-rejected' || signals.cors?.condition === 'cors-response-unreadable') &&
    isLocal(signals) &&
    (signals.status || signals.exchange.preflight?.status) === 403 &&
    signals.content === 'none',
  'cors-credentials-not-allowed': (signals) => signals.cors?.condition === 'cors-credentials-not-allowed',
  'cors-response-unreadable': (signals) => signals.cors?.condition === 'cors-response-unreadable',
  'mixed-content': (signals) =>
    signals.url?.protocol === 'http:' &&
    !isLocal(signals) &&
    (signals.exchange.pageOrigin?.startsWith('https:') ?? false),
  'stream-ended-early': (signals) => signals.answer?.ended === false && signals.exchange.failure === null,
  // A client that only listens may hear nothing.
  'stream-silent': ({ exchange, status }) =>
    status === 200 &&
    exchange.method === 'POST' &&
    exchange.mimeType === 'text/event-stream' &&
    exchange.responseBody.kind === 'empty' &&
    (exchange.events?.length ?? 0) === 0,
  'answer-open': ({ status, answer }) => status < 400 && !toldItsEnd(status, answer),
  // A body that capture cut is no sign of anything.
  'answer-cut': (signals) =>
    signals.repaired && signals.exchange.responseBody.kind === 'text' && signals.exchange.responseBody.tail === '',
  'stream-connection-lost': (signals) =>
    signals.status >= 200 &&
    signals.status < 300 &&
    signals.exchange.failure !== null &&
    !toldItsEnd(signals.status, signals.answer),
  'empty-answer': (signals) => signals.answer?.empty === true && signals.exchange.mimeType === 'application/json',
  'html-body': (signals) => signals.content === 'html',
  'names-a-model': (signals) => /\bmodels?\b|模型/iu.test(signals.message),
  'content-in-parts': sendsParts,
  'chooses-providers': choosesProviders,
  'spent-requests-minute': (signals) => isSpent(signals, 'requests', 'minute'),
  'spent-requests-day': (signals) => isSpent(signals, 'requests', 'day'),
  'spent-tokens-minute': (signals) => isSpent(signals, 'tokens', 'minute'),
  'spent-tokens-day': (signals) => isSpent(signals, 'tokens', 'day'),
  'path-doubled': ({ url }) => url !== null && nearestUrl(url)?.by === 'doubled',
  'no-body': (signals) => signals.content === 'none',
  // The close code is not in what DevTools hand over; that no message came is.
  // Firefox tells neither the type of a request nor a message.
  'websocket-silent': ({ status, answer, exchange: { resourceType, events, responseBody } }) =>
    status === 101 &&
    (answer?.empty === true || (resourceType === 'websocket' && events === null && responseBody.kind === 'empty')),
  'websocket-refused': (signals) => signals.status === 0 && signals.exchange.resourceType === 'websocket',
};

/** Whether the content of a message was sent as a list of parts. */
function sendsParts({ exchange }: Signals): boolean {
  const messages = requestFields(exchange)?.['messages'];
  return Array.isArray(messages) && messages.some((message) => isRecord(message) && Array.isArray(message['content']));
}

/** Whether the request tells a gateway to which providers it may go, as OpenRouter and others take it. */
function choosesProviders({ exchange }: Signals): boolean {
  const routing = requestFields(exchange)?.['provider'];
  return isRecord(routing) && ['only', 'ignore', 'order'].some((name) => Object.hasOwn(routing, name));
}

function isLocal(signals: Signals): boolean {
  return signals.url !== null && isLocalHost(signals.url.hostname);
}

/** Whether headers tell that a limit is used up; where the body speaks, it knows better. */
function isSpent({ content, exchange }: Signals, kind: SpentLimit['kind'], window: SpentLimit['window']): boolean {
  if (content !== 'none') return false;
  const spent = spentLimit(exchange);
  return spent !== null && spent.kind === kind && spent.window === window;
}
