import { createParser } from 'eventsource-parser';
import type { Exchange, StreamEvent } from '../../lib/exchange.ts';

/** The events of a stream: as the browser recorded them, else read from the body; `null` if this is no stream. */
export function streamEventsOf({ events, mimeType, responseBody }: Exchange): readonly StreamEvent[] | null {
  if (events !== null && events.length > 0) return events;
  if (mimeType !== 'text/event-stream' || responseBody.kind !== 'text') return null;
  const read: StreamEvent[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => read.push({ time: null, name: event ?? 'message', data }),
  });
  parser.feed(responseBody.text);
  // The last event counts also where the stream broke off before its blank line.
  parser.feed('\n\n');
  return read.length > 0 ? read : null;
}
