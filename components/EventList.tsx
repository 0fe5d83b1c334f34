import { duration } from '../lib/classifier/index.ts';
import type { StreamEvent } from '../lib/exchange.ts';

/** Of a long stream the first and the last events are listed; the end is where it breaks. */
const FIRST = 200;
const LAST = 200;
/** Longest data of one event that is drawn, in UTF-16 units. */
const DATA_LENGTH = 4000;

/** The events of a stream, each with the time since the request started. */
export function EventList({
  events,
  startedAt,
}: {
  readonly events: readonly StreamEvent[];
  readonly startedAt: number;
}) {
  const left = Math.max(events.length - FIRST - LAST, 0);
  const timed = events.some(({ time }) => time !== null);
  const numbered = events.map((event, index) => ({ event, number: index + 1 }));
  const line = ({ event, number }: (typeof numbered)[number]) => (
    <li key={number} data-error={event.name === 'error'}>
      <span class="number">{number}</span>
      {timed && (
        <span class="time">{event.time === null ? '' : `+${duration(Math.max(event.time - startedAt, 0))}`}</span>
      )}
      <code>
        {event.name !== 'message' && <span class="name">{event.name}</span>}
        {event.data.slice(0, DATA_LENGTH) + (event.data.length > DATA_LENGTH ? ' …' : '')}
      </code>
    </li>
  );
  return (
    <ol class="events" data-timed={timed}>
      {numbered.slice(0, left > 0 ? FIRST : undefined).map(line)}
      {left > 0 && <li class="remark">{left} events left out here</li>}
      {left > 0 && numbered.slice(-LAST).map(line)}
    </ol>
  );
}
