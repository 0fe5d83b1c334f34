import { duration } from '../lib/classifier/index.ts';
import type { Row } from '../lib/timeline/row.ts';
import { phasesOf } from '../lib/timeline/scale.ts';
import { RequestNotes } from './RequestNotes.tsx';

/** The diagnosis of a call that did what it should. */
export function Answer({ row }: { readonly row: Row }) {
  const { exchange, verdict } = row;
  const notes = verdict.kind === 'ok' ? verdict.notes : [];
  const { waiting, receiving } = phasesOf(exchange.timings);
  const facts = [verdict.provider.name, String(exchange.status), verdict.model].filter((fact) => fact !== null);
  return (
    <article class="diagnosis">
      <header>
        <h2>Answered in {duration(exchange.timings.total)}</h2>
      </header>
      <p class="facts">{facts.join(' · ')}</p>
      <p>
        {notes.length === 0 && 'Nothing to fix. '}Waiting for the first byte took {duration(waiting)}, receiving the
        answer {duration(receiving)}.
      </p>
      {notes.length > 0 && <RequestNotes notes={notes} />}
    </article>
  );
}
