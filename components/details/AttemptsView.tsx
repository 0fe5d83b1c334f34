import { duration } from '../../lib/classifier/index.ts';
import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';
import { clockTime } from '../../lib/notes/units.ts';
import type { Call } from '../../lib/timeline/call.ts';
import { attemptWaits, type AttemptWait } from './attempt-waits.ts';
import { CauseBadge } from '../list/CauseBadge.tsx';
import { interfaceTexts } from '../language.ts';

interface AttemptsViewProps {
  /** Oldest first. */
  readonly attempts: readonly Call[];
  /** Whether they are polls. */
  readonly polled: boolean;
  /** The id of the one that the other tabs show. */
  readonly shown: string;
  readonly onChoose: (call: Call) => void;
}

/** How often the page tried, how long it waited in between, and what became of it each time. */
export function AttemptsView({ attempts, polled, shown, onChoose }: AttemptsViewProps) {
  const { attempts: texts } = interfaceTexts();
  const waits = attemptWaits(attempts);
  return (
    <div class="attempt-table">
      <table aria-label={texts.label(polled)}>
        <thead>
          <tr>
            <th scope="col">{texts.number}</th>
            <th scope="col">{texts.started}</th>
            <th scope="col">{texts.waited}</th>
            <th scope="col">{texts.result}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((call, at) => {
            const { exchange, problem } = call;
            const wait = waits[at];
            const { time, fraction } = clockTime(exchange.startedAt);
            return (
              <tr key={call.id} data-attempt={at + 1} aria-current={call.id === shown} onClick={() => onChoose(call)}>
                <th scope="row">
                  <button
                    type="button"
                    class="link-button"
                    aria-label={texts.attempt(at + 1)}
                    title={texts.choose}
                    onClick={(event) => {
                      event.stopPropagation();
                      onChoose(call);
                    }}
                  >
                    {at + 1}
                  </button>
                </th>
                <td>
                  <span class="mono">{`${time}${fraction}`}</span>
                  <span class="more">{texts.took(duration(exchange.timings.total))}</span>
                </td>
                <td>
                  {waitedText(wait, texts)}
                  <span class="more" data-kept={keptOf(wait)}>
                    {askedText(wait, texts)}
                  </span>
                </td>
                <td>
                  {statusOf(call, texts)}
                  {problem !== null && <CauseBadge failure={problem} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type Texts = InterfaceTexts['attempts'];

const waitedText = (wait: AttemptWait | undefined, texts: Texts) =>
  typeof wait?.waitedMs === 'number' ? duration(wait.waitedMs) : texts.first;

const keptOf = (wait: AttemptWait | undefined) =>
  wait?.asked.kind === 'wait' ? wait.asked.kept : wait?.asked.kind === 'no-retry' ? false : undefined;

function askedText(wait: AttemptWait | undefined, texts: Texts): string {
  const asked = wait?.asked;
  if (asked === undefined || asked.kind === 'nothing') return '';
  if (asked.kind === 'no-retry') return texts.noRetry;
  return asked.kept ? texts.kept(duration(asked.ms)) : texts.tooSoon(duration(asked.ms));
}

function statusOf({ exchange: { status }, verdict }: Call, texts: Texts): string {
  if (verdict.kind === 'pending') return texts.pending;
  if (status === 0) return texts.noResponse;
  if (verdict.kind !== 'ok') return String(status);
  return `${status} · ${verdict.unfinished === true ? texts.unfinished : texts.ok}`;
}
