import type { Exchange } from '../lib/exchange.ts';
import { size } from '../lib/notes/units.ts';
import { BodyView } from './BodyView.tsx';
import { Cuts } from './Cuts.tsx';
import { EventList } from './EventList.tsx';
import { Section } from './Section.tsx';
import { streamEventsOf } from './stream-events.ts';

/** What came back, or why nothing did. */
export function ResponseView({ exchange }: { readonly exchange: Exchange }) {
  const { status, statusText, mimeType, responseBody, failure } = exchange;
  const events = streamEventsOf(exchange);
  const facts = [mimeType, responseBody.kind === 'text' ? size(responseBody.size) : ''].filter((fact) => fact !== '');
  return (
    <>
      <p class="line">
        <b>{status === 0 ? 'No response' : `${status} ${statusText}`.trim()}</b> {facts.join(' · ')}
      </p>
      {failure !== null && (
        <p class="line">
          {failure.inferred ? 'The browser gave no reason; what it shows fits ' : 'The browser says '}
          <code>{failure.name}</code>.
        </p>
      )}
      {events !== null && (
        <Section title={`Stream · ${events.length} ${events.length === 1 ? 'event' : 'events'}`}>
          <EventList events={events} startedAt={exchange.startedAt} />
        </Section>
      )}
      {(events === null || responseBody.kind === 'unavailable') && (
        <Section title="Body">
          <Cuts cuts={exchange.cuts.filter((cut) => !cut.startsWith('Request'))} />
          <BodyView body={responseBody} label="response body" />
        </Section>
      )}
    </>
  );
}
