import type { ComponentChildren } from 'preact';
import { categories, type Failure } from '../../lib/classifier/index.ts';
import type { Exchange } from '../../lib/exchange.ts';
import { correctedLine } from '../../lib/notes/corrected-line.ts';
import { endOf } from '../../lib/timeline/call.ts';
import type { Finding } from '../../lib/timeline/findings/finding.ts';
import type { GoodCall } from '../../lib/timeline/good-call.ts';
import type { Copy } from '../body/copy.ts';
import { CauseLink } from './CauseLink.tsx';
import { CorrectedLine } from './CorrectedLine.tsx';
import { BesideGoodCall } from './BesideGoodCall.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { explanationOf, interfaceTexts } from '../language.ts';
import { OutLink } from '../controls/OutLink.tsx';
import { PageConduct } from '../findings/PageConduct.tsx';
import { RequestId } from './RequestId.tsx';
import { RequestNotes } from './RequestNotes.tsx';
import type { PageSources } from '../sources/page-sources.ts';
import { SentBy } from '../sources/SentBy.tsx';
import { RetryAdvice } from './RetryAdvice.tsx';
import { Section } from './Section.tsx';
import { ServerCalls } from './ServerCalls.tsx';

interface DiagnosisProps {
  readonly exchange: Exchange;
  readonly failure: Failure;
  readonly findings: readonly Finding[];
  /** The button by which the note is copied. */
  readonly noteButton: ComponentChildren;
  readonly sources: PageSources | null;
  readonly good: GoodCall | null;
  readonly onCopy: Copy;
  readonly onShowField: () => void;
  /** Leads to another row. */
  readonly onShowRow: (id: string) => void;
}

/** What failed, why, and what to do. */
export function Diagnosis({
  exchange,
  failure,
  findings,
  sources,
  good,
  noteButton,
  onCopy,
  onShowField,
  onShowRow,
}: DiagnosisProps) {
  const { diagnosis: texts } = interfaceTexts();
  const { model, message, requestId, certainty } = failure;
  const { title, why, fixes, retry, notes, hidden, certainty: sureness, links } = explanationOf(failure);
  const field = failure.facts.field ?? null;
  const corrected = correctedLine(failure);
  const isHidden = failure.category === 'cors' && exchange.status > 0;
  const hasField = field !== null && exchange.requestBody.kind === 'text';
  return (
    <article class="diagnosis" data-group={categories[failure.category].group}>
      <header>
        <h2>{title}</h2>
        {noteButton}
      </header>
      {model !== null && <p class="facts">{model}</p>}
      {requestId !== null && <RequestId id={requestId} onCopy={onCopy} />}
      {isHidden && <p class="callout">{texts.hiddenAnswer(hidden ?? texts.answeredWith(exchange.status))}</p>}
      {certainty === 'guess' && <p class="callout">{sureness}</p>}
      {message !== null && (
        <blockquote class="message" tabIndex={0} role="region" aria-label={texts.ownWords}>
          {message}
        </blockquote>
      )}
      {why.length > 0 && (
        <Section title={texts.why}>
          <ul>
            {why.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={texts.fix}>
        <ol>
          {fixes.map((fix) => (
            <li key={fix.text}>
              {fix.text} {fix.link !== undefined && <OutLink link={fix.link} />}
            </li>
          ))}
        </ol>
      </Section>
      {corrected !== null && (
        <Section title={texts.correction}>
          <CorrectedLine line={corrected} onCopy={onCopy} />
        </Section>
      )}
      <Section title={texts.retry}>
        <RetryAdvice retry={failure.retry} advice={retry} endedAt={endOf(exchange)} />
      </Section>
      <ServerCalls exchange={exchange} />
      <SentBy exchange={exchange} sources={sources} />
      <PageConduct findings={findings} />
      <RequestNotes notes={notes.filter((text) => text !== hidden)} onShowField={hasField ? onShowField : null} />
      <BesideGoodCall exchange={exchange} good={good} onShow={onShowRow} />
      <Section title={texts.evidence}>
        <EvidenceList failure={failure} />
        {certainty !== 'guess' && <p class="remark">{sureness}</p>}
      </Section>
      <p class="links">
        <CauseLink cause={failure.cause} />
        {links.map((link) => (
          <OutLink key={link.url} link={link} />
        ))}
      </p>
    </article>
  );
}
