import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { curl } from '../../lib/notes/curl.ts';
import { shellOf } from '../../lib/notes/shell.ts';
import type { Finding } from '../../lib/timeline/findings/finding.ts';
import type { Call } from '../../lib/timeline/call.ts';
import type { GoodCall } from '../../lib/timeline/good-call.ts';
import type { Row } from '../../lib/timeline/row.ts';
import { saysAnything } from '../answers/answer-items.ts';
import { AnswerView } from '../answers/AnswerView.tsx';
import { useAnswer } from '../answers/call-answer.ts';
import { AttemptsView } from './AttemptsView.tsx';
import { CallSummary } from './CallSummary.tsx';
import { CallTitle } from './CallTitle.tsx';
import { CopyButton } from '../notes/CopyButton.tsx';
import { CopyNotes } from '../notes/CopyNotes.tsx';
import type { TabName } from '../../lib/settings/panel-state.ts';
import { DetailsTabs } from './DetailsTabs.tsx';
import { Diagnosis } from './Diagnosis.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import type { Environment } from '../environment.ts';
import { closeFind } from '../find/find.ts';
import { FindBar } from '../find/FindBar.tsx';
import { HeadersView } from './HeadersView.tsx';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';
import { networkFilter } from './network-filter.ts';
import type { Notices } from '../notices.ts';
import { changePanelState, panelState } from '../panel-state.ts';
import { RequestView } from './RequestView.tsx';
import { ResponseView } from './ResponseView.tsx';

const PANEL_ID = 'details-panel';

interface DetailsProps {
  readonly row: Row | null;
  /** What the row's attempts tell, and what it tells together with other rows. */
  readonly findings: readonly Finding[];
  /** The call like a failed one that was answered. */
  readonly goodCall: (failed: Call) => GoodCall | null;
  /** Leads to another row. */
  readonly onShowRow: (id: string) => void;
  readonly notices: Notices;
  readonly environment: Environment;
  readonly onClose: () => void;
}

/** All about the selected call. */
export function Details({ row, findings, goodCall, onShowRow, notices, environment, onClose }: DetailsProps) {
  const texts = interfaceTexts();
  const { showInNetwork } = environment;
  /** A tab that something in another one led to: for this call alone. */
  const [led, setLed] = useState<{ readonly id: string | undefined; readonly tab: TabName } | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [revealed, setRevealed] = useState(false);
  const [event, setEvent] = useState(-1);
  const content = useRef<HTMLDivElement>(null);

  const count = row?.attempts.length ?? 0;
  // The row’s own call, or the attempt that was chosen of it.
  const call: Call | null = row === null ? null : (row.attempts.find(({ id }) => id === chosen) ?? row);
  const id = call?.exchange.id;
  const wanted = led !== null && led.id === id ? led.tab : panelState.value.tab;
  const answer = useAnswer(call?.exchange ?? null);
  const hasAnswer = answer !== null && saysAnything(answer);
  const isGone = (wanted === 'attempts' && count < 2) || (wanted === 'answer' && !hasAnswer);
  const tab = isGone ? 'diagnosis' : wanted;
  useLayoutEffect(() => {
    if (content.current !== null) content.current.scrollTop = 0;
  }, [id, tab]);

  useEffect(() => closeFind, []);

  const show = (name: TabName, reveal = false, shownEvent = -1) => {
    setLed({ id, tab: name });
    setRevealed(reveal);
    setEvent(shownEvent);
  };
  const shownRow = row === null || call === null ? null : { ...row, ...call, id: row.id };
  const number = row === null ? 0 : row.attempts.findIndex((attempt) => attempt.id === id) + 1;
  const view = (shown: Row) => {
    const { exchange, problem, attempts } = shown;
    switch (tab) {
      case 'answer':
        return answer === null ? null : (
          <AnswerView
            key={exchange.id}
            exchange={exchange}
            answer={answer}
            onShowEvent={(index) => show('response', false, index)}
            onCopy={notices.copy}
          />
        );
      case 'request':
        return (
          <RequestView
            key={viewKey(shown)}
            exchange={exchange}
            failure={problem}
            revealed={revealed}
            onCopy={notices.copy}
          />
        );
      case 'response':
        return (
          <ResponseView
            key={viewKey(shown)}
            exchange={exchange}
            failure={problem}
            event={event}
            onCopy={notices.copy}
          />
        );
      case 'headers':
        return <HeadersView exchange={exchange} isPending={shown.verdict.kind === 'pending'} />;
      case 'attempts':
        return (
          <AttemptsView
            attempts={attempts}
            polled={shown.polled}
            shown={exchange.id}
            onChoose={(attempt) => {
              setChosen(attempt.id);
              setLed({ id: attempt.id, tab: 'diagnosis' });
            }}
          />
        );
      case 'diagnosis':
        return problem === null ? (
          <CallSummary call={shown} findings={findings} sources={environment.sources} />
        ) : (
          <Diagnosis
            key={exchange.id}
            exchange={exchange}
            failure={problem}
            findings={findings}
            sources={environment.sources}
            good={goodCall(shown)}
            noteButton={
              <CopyNotes
                text={texts.notes.copyNote}
                action="copy-note"
                primary
                environment={environment}
                notices={notices}
                rows={() => [shown]}
              />
            }
            onCopy={notices.copy}
            onShowField={() => show('request', true)}
            onShowRow={onShowRow}
          />
        );
    }
  };
  const copyCurl = ({ exchange, verdict }: Row) => {
    const { command, remarks } = curl(exchange, verdict.provider, texts, Infinity, shellOf(navigator.platform));
    return notices.copy(command, texts.notes.curlCommand, remarks.join(' '));
  };
  return (
    <section class="details" data-testid="details" aria-label={texts.details.label}>
      <div class="details-bar">
        {shownRow !== null && <CallTitle call={shownRow} />}
        <span class="spacer" />
        {shownRow !== null && (
          <CopyButton
            label={texts.notes.copyCurl}
            text={texts.notes.copyCurl}
            action="copy-curl"
            icon="terminal"
            onCopy={() => copyCurl(shownRow)}
          />
        )}
        {shownRow !== null && showInNetwork !== null && (
          <button
            type="button"
            class="icon-button"
            aria-label={texts.details.showInNetwork}
            title={texts.details.showInNetwork}
            data-action="show-in-network"
            onClick={() => {
              showInNetwork(networkFilter(shownRow.exchange));
              notices.say(texts.details.filterSet);
            }}
          >
            <Icon name="network" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={texts.details.close}
          title={texts.details.closeTitle}
          data-action="close-details"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <DetailsTabs
        attempts={count}
        polled={row?.polled ?? false}
        hasAnswer={hasAnswer}
        current={tab}
        panelId={PANEL_ID}
        onChange={(name) => {
          setLed(null);
          setRevealed(false);
          setEvent(-1);
          changePanelState({ tab: name });
        }}
      />
      <FindBar content={content} />
      <div
        class="details-content"
        ref={content}
        role="tabpanel"
        id={PANEL_ID}
        aria-labelledby={`tab-${tab}`}
        tabIndex={0}
      >
        {tab !== 'diagnosis' && (
          <h2 class="visually-hidden">
            {tab === 'attempts' && row?.polled === true ? texts.details.polls : texts.details.tabs[tab]}
          </h2>
        )}
        {count > 1 && number > 0 && tab !== 'attempts' && (
          <p class="attempt-shown">
            {texts.details.attemptShown(number, count, row?.polled ?? false)}{' '}
            <button type="button" class="link-button" onClick={() => show('attempts')}>
              {texts.details.allAttempts(row?.polled ?? false)}
            </button>
          </p>
        )}
        {shownRow === null ? (
          <EmptyState name="selection" title={texts.details.nothing}>
            <p>{texts.details.nothingHint}</p>
          </EmptyState>
        ) : (
          view(shownRow)
        )}
      </div>
    </section>
  );
}

/** A call that ends is drawn anew: there is more to show and to mark. */
const viewKey = ({ exchange, verdict }: Call) => `${exchange.id} ${verdict.kind}`;
