import { categories } from '../../lib/classifier/index.ts';
import { partyName } from '../../lib/interface-texts/protocol-name.ts';
import { answerFacts } from '../../lib/notes/problem-texts.ts';
import { clockTime } from '../../lib/notes/units.ts';
import type { Row } from '../../lib/timeline/row.ts';
import { interfaceTexts } from '../language.ts';
import { CauseBadge } from '../list/CauseBadge.tsx';

/** Which call the details are about, above all tabs: its cause, provider, status and start. The tabs do not say it again. */
export function CallTitle({ call: { exchange, verdict, problem } }: { readonly call: Row }) {
  const all = interfaceTexts();
  const { time } = clockTime(exchange.startedAt);
  const isPending = verdict.kind === 'pending';
  const status = exchange.status === 0 ? (isPending ? null : all.notes.noResponse) : String(exchange.status);
  const answered =
    problem === null ? [partyName(verdict.provider, all), status] : answerFacts(problem, exchange.status, all);
  return (
    <div
      class="call-title"
      role="group"
      data-testid="call-title"
      aria-label={all.details.title}
      data-group={problem === null ? undefined : categories[problem.category].group}
    >
      {problem === null ? <b>{isPending ? all.list.pending : all.list.succeeded}</b> : <CauseBadge failure={problem} />}
      <span class="call-facts">{[...answered, time].filter((fact) => fact !== null).join(' · ')}</span>
    </div>
  );
}
