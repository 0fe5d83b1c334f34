import { categories } from '../lib/classifier/index.ts';
import type { Failure } from '../lib/classifier/index.ts';
import type { Exchange } from '../lib/exchange.ts';
import { certaintyText, partyText } from '../lib/notes/wording.ts';
import { CauseBadge } from './CauseBadge.tsx';
import { CopyButton } from './CopyButton.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { OutLink } from './OutLink.tsx';
import { RequestNotes } from './RequestNotes.tsx';
import { Section } from './Section.tsx';

interface DiagnosisProps {
  readonly exchange: Exchange;
  readonly failure: Failure;
  readonly onCopy: () => Promise<boolean>;
}

/** What failed, why, and what to do. */
export function Diagnosis({ exchange, failure, onCopy }: DiagnosisProps) {
  const { model, message, why, fixes, retry, notes, requestId, evidence, certainty, links } = failure;
  const facts = [partyText(failure), exchange.status === 0 ? 'no response' : String(exchange.status), model];
  return (
    <article class="diagnosis" data-group={categories[failure.category].group}>
      <header>
        <h2>{failure.title}</h2>
        <CopyButton label="Copy note" text="Copy note" action="copy-note" primary onCopy={onCopy} />
      </header>
      <p class="facts">
        <CauseBadge failure={failure} /> {facts.filter((fact) => fact !== null).join(' · ')}
      </p>
      {certainty === 'guess' && <p>{certaintyText.guess}</p>}
      {message !== null && (
        <blockquote class="message" tabIndex={0} role="region" aria-label="The provider’s own words">
          {message}
        </blockquote>
      )}
      {why.length > 0 && (
        <Section title="Why">
          <ul>
            {why.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Fix">
        <ol>
          {fixes.map((fix) => (
            <li key={fix.text}>
              {fix.text} {fix.link !== undefined && <OutLink link={fix.link} />}
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Retry">
        <p>{retry.advice}</p>
      </Section>
      {notes.length > 0 && <RequestNotes notes={notes} />}
      <Section title="Evidence">
        <EvidenceList evidence={evidence} />
        {certainty !== 'guess' && <p class="remark">{certaintyText[certainty]}</p>}
      </Section>
      {requestId !== null && (
        <Section title="Request id">
          <p class="mono">{requestId}</p>
        </Section>
      )}
      {links.length > 0 && (
        <p class="links">
          {links.map((link) => (
            <OutLink key={link.url} link={link} />
          ))}
        </p>
      )}
    </article>
  );
}
