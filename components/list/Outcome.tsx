import { duration } from '../../lib/classifier/index.ts';
import type { Row } from '../../lib/timeline/row.ts';
import { headline, interfaceTexts } from '../language.ts';
import { CauseBadge } from './CauseBadge.tsx';

/** The cause with the first fix, or how far the call came. */
export function Outcome({ row }: { readonly row: Row }) {
  const { timeline: texts } = interfaceTexts();
  const { exchange, verdict, problem } = row;
  if (problem === null) {
    const took = duration(exchange.timings.total);
    if (verdict.kind !== 'pending') return <span class="answered">{texts.answeredIn(took)}</span>;
    return (
      <span class="answered" data-pending="true">
        {exchange.status === 0 ? texts.waitingFor(took) : texts.receivingFor(took)}
      </span>
    );
  }
  const { fix } = headline(problem);
  const later = row.pending ? texts.tryingAgain : row.recovered ? texts.thenPassed : null;
  return (
    <>
      <span class="cause-line">
        <CauseBadge failure={problem} />
        {later !== null && <span class="later">{later}</span>}
      </span>
      <span class="fix" title={fix}>
        {fix}
      </span>
    </>
  );
}
