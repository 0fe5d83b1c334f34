import { tokenSums, type AnswerSummary } from '../../lib/answer/index.ts';
import { duration } from '../../lib/classifier/index.ts';
import type { Finding } from '../../lib/timeline/findings/finding.ts';
import { PageConduct } from '../findings/PageConduct.tsx';
import type { Call } from '../../lib/timeline/call.ts';
import { phasesOf } from '../../lib/timeline/scale.ts';
import { countText, missingText } from '../answers/UsageSection.tsx';
import { explanationOf, interfaceTexts } from '../language.ts';
import type { PageSources } from '../sources/page-sources.ts';
import { SentBy } from '../sources/SentBy.tsx';
import { RequestNotes } from './RequestNotes.tsx';
import { ServerCalls } from './ServerCalls.tsx';

interface CallSummaryProps {
  readonly call: Call;
  readonly findings: readonly Finding[];
  readonly sources: PageSources | null;
}

/** The diagnosis of a call that did what it should, or has not ended. */
export function CallSummary({ call: { exchange, verdict, answer }, findings, sources }: CallSummaryProps) {
  const { diagnosis: texts } = interfaceTexts();
  const notes = verdict.kind === 'ok' ? explanationOf(verdict).notes : [];
  const { waiting, receiving } = phasesOf(exchange.timings);
  const status = exchange.status === 0 ? null : String(exchange.status);
  const time = duration(exchange.timings.total);
  const isPending = verdict.kind === 'pending';
  return (
    <article class="diagnosis">
      <header>
        <h2>{isPending ? texts.underWay : texts.answeredIn(time)}</h2>
      </header>
      {verdict.model !== null && <p class="facts">{verdict.model}</p>}
      {isPending ? (
        <p>{status === null ? texts.underWayHint(time) : texts.receivingHint(time)}</p>
      ) : (
        <p>
          {notes.length === 0 && findings.length === 0 && `${texts.nothingToFix} `}
          {texts.phases(duration(waiting), duration(receiving))}
        </p>
      )}
      {answer !== null && <UsageLine answer={answer} />}
      <ServerCalls exchange={exchange} />
      {!isPending && <SentBy exchange={exchange} sources={sources} />}
      <PageConduct findings={findings} />
      <RequestNotes notes={notes} onShowField={null} />
    </article>
  );
}

/** The tokens of an answer and its time to first content, in a sentence each. */
function UsageLine({ answer: { usage, missing, times } }: { readonly answer: AnswerSummary }) {
  const { usage: texts } = interfaceTexts();
  const sums = usage === null ? null : tokenSums(usage);
  const sentences = [
    ...(sums === null ? [] : [texts.short(countText(sums.input), countText(sums.output))]),
    ...(missing === null ? [] : [missingText(missing, texts)]),
    ...(times.firstContent === null ? [] : [texts.shortContent(duration(times.firstContent))]),
  ];
  return sentences.length === 0 ? null : <p data-testid="usage">{sentences.join(' ')}</p>;
}
