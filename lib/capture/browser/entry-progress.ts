import { headerOf, isChromium, isPreflight, mediaType, readHeaders } from '../har/index.ts';
import { field, listOf, numberOf, textOf } from '../unknown-fields.ts';

/**
 * How far an entry of getHAR() is. Both browsers list requests that are under way like others. Chromium: without status
 * and error, or with a status while the body still comes, and to ask one of those for its body would lose the body for
 * good. Firefox: without timings, or with timings of its connection only.
 */
export type Progress = 'complete' | 'pending' | 'answer' | 'stream';

export function progressOf(entry: unknown): Progress {
  const response = field(entry, 'response');
  const status = numberOf(response, 'status') ?? 0;
  if (!isChromium(entry)) return hasEnded(entry, status) ? 'complete' : 'pending';
  if (typeof field(response, '_error') === 'string') return 'complete';
  if (status === 0) {
    const refused = listOf(entry, '_webSocketMessages').some((message) => textOf(message, 'type') === 'error');
    return refused ? 'complete' : 'pending';
  }
  // A WebSocket may be silent for hours; only the listener knows its end.
  if (status === 101) return 'pending';
  if (status === 204 || status >= 300 || isPreflight(entry)) return 'complete';
  if (isWhole(response)) return 'complete';
  const content = field(response, 'content');
  if (mediaType(textOf(content, 'mimeType')) !== 'text/event-stream') return 'answer';
  const last = listOf(entry, '_eventSourceMessages').at(-1);
  return textOf(last, 'data') === '[DONE]' || textOf(last, 'eventName') === 'message_stop' ? 'complete' : 'stream';
}

/** What changes while an entry is not complete. */
export function extentOf(entry: unknown): string {
  const response = field(entry, 'response');
  return [numberOf(entry, 'time'), numberOf(response, 'status'), numberOf(field(response, 'content'), 'size')].join(
    ' ',
  );
}

/** Whether Firefox gives any timings: of one that never got a connection it gives none, whatever became of it. */
export function isTimed(entry: unknown): boolean {
  const timings = field(entry, 'timings');
  return typeof timings === 'object' && timings !== null && Object.keys(timings).length > 0;
}

/** Whether the times of an entry of Firefox that has ended tell when it did. */
export function tellsItsEnd(entry: unknown): boolean {
  return isMeasured(entry) || !isTimed(entry);
}

/**
 * Firefox times a request when it is over, and before that, with zeros for all that is to come, as soon as a connection was
 * made for it: a stream over http: looks timed while it runs. What failed has a media type at its end, an empty one mostly,
 * and none before; that is all that tells a call of a browser that is offline from one that waits for its connection.
 */
function hasEnded(entry: unknown, status: number): boolean {
  const response = field(entry, 'response');
  if (status === 0) return typeof field(field(response, 'content'), 'mimeType') === 'string';
  if (!isTimed(entry)) return false;
  // Zeros are also the times of what was answered within the millisecond, or without a connection.
  const isBare = status === 204 || status >= 300 || isPreflight(entry);
  return isMeasured(entry) || isBare || isWhole(response) || field(entry, 'connection') === undefined;
}

function isMeasured(entry: unknown): boolean {
  const timings = field(entry, 'timings');
  return (numberOf(timings, 'wait') ?? 0) > 0 || (numberOf(timings, 'receive') ?? 0) > 0;
}

/** Whether all came that the headers announced. */
function isWhole(response: unknown): boolean {
  const length = Number(headerOf(readHeaders(response), 'content-length') ?? NaN);
  return (numberOf(field(response, 'content'), 'size') ?? 0) >= length;
}
