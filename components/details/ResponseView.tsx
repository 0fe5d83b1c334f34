import { useMemo } from 'preact/hooks';
import { recordedStream } from '../../lib/answer/index.ts';
import type { Failure } from '../../lib/classifier/index.ts';
import type { Exchange } from '../../lib/exchange.ts';
import { size } from '../../lib/notes/units.ts';
import { responseMarks } from '../body/body-marks.ts';
import { BodyView } from '../body/BodyView.tsx';
import type { Copy } from '../body/copy.ts';
import { Cuts } from './Cuts.tsx';
import { EventList } from '../body/EventList.tsx';
import { explanationOf, interfaceTexts } from '../language.ts';
import { Section } from './Section.tsx';

interface ResponseViewProps {
  readonly exchange: Exchange;
  readonly failure: Failure | null;
  /** The event that is chosen at first; -1 for none. */
  readonly event: number;
  readonly onCopy: Copy;
}

/** What came back, or why nothing did. */
export function ResponseView({ exchange, failure: problem, event, onCopy }: ResponseViewProps) {
  const texts = interfaceTexts();
  const { status, statusText, mimeType, responseBody, failure } = exchange;
  const events = useMemo(() => recordedStream(exchange), [exchange])?.events ?? null;
  const facts = [mimeType, responseBody.kind === 'text' ? size(responseBody.size) : ''].filter((fact) => fact !== '');
  const broken = problem?.category === 'stream_interrupted' ? explanationOf(problem).title : null;
  return (
    <>
      <p class="line">
        <b>{status === 0 ? texts.details.noResponse : `${status} ${statusText}`.trim()}</b> {facts.join(' · ')}
      </p>
      {failure !== null && (
        <p class="line">
          {failure.inferred ? texts.body.browserInferred : texts.body.browserSays} <code>{failure.name}</code>
        </p>
      )}
      {events !== null && (
        <Section title={texts.body.events(events.length)}>
          <EventList exchange={exchange} events={events} first={event} broken={broken} onCopy={onCopy} />
        </Section>
      )}
      {(events === null || responseBody.kind === 'unavailable') && (
        <Section title={texts.details.body}>
          <Cuts cuts={exchange.cuts.filter((cut) => !cut.startsWith('Request'))} />
          <BodyView
            body={responseBody}
            label={texts.body.response}
            marks={responseMarks(problem, responseBody, texts)}
            onCopy={onCopy}
          />
        </Section>
      )}
    </>
  );
}
