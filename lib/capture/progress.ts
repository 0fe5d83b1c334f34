import { isChromium, isPreflight } from './har-request.ts';
import { headerOf, readHeaders } from './headers.ts';
import { mediaType } from './media-type.ts';
import { field, listOf, numberOf, textOf } from './untyped.ts';

/**
 * How far an entry of getHAR() is. Both browsers list requests that are under way like others. Chromium: without status
 * and error, or with a status while the body still comes, and to ask one of those for its body would lose the body for
 * good. Firefox: without timings.
 */
export type Progress = 'complete' | 'pending' | 'answer' | 'stream';

export function progressOf(entry: unknown): Progress {
  const response = field(entry, 'response');
  const status = numberOf(response, 'status') ?? 0;
  if (!isChromium(entry)) return isTimed(entry) ? 'complete' : 'pending';
  if (typeof field(response, '_error') === 'string') return 'complete';
  if (status === 0) {
    const refused = listOf(entry, '_webSocketMessages').some((message) => textOf(message, 'type') === 'error');
    return refused ? 'complete' : 'pending';
  }
  // A WebSocket may be silent for hours; only the listener knows its end.
  if (status === 101) return 'pending';
  if (status === 204 || status >= 300 || isPreflight(entry)) return 'complete';
  const length = Number(headerOf(readHeaders(response), 'content-length') ?? NaN);
  const content = field(response, 'content');
  if ((numberOf(content, 'size') ?? 0) >= length) return 'complete';
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

function isTimed(entry: unknown): boolean {
  const timings = field(entry, 'timings');
  return typeof timings === 'object' && timings !== null && Object.keys(timings).length > 0;
}
