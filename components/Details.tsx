import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { curl } from '../lib/notes/curl.ts';
import type { Row } from '../lib/timeline/row.ts';
import { Answer } from './Answer.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Diagnosis } from './Diagnosis.tsx';
import { EmptyState } from './EmptyState.tsx';
import { HeadersView } from './HeadersView.tsx';
import { Icon } from './Icon.tsx';
import type { Notices } from './notices.ts';
import { RequestView } from './RequestView.tsx';
import { ResponseView } from './ResponseView.tsx';
import { Tabs } from './Tabs.tsx';

const TABS = ['Diagnosis', 'Request', 'Response', 'Headers'] as const;
const PANEL_ID = 'details-panel';

interface DetailsProps {
  readonly row: Row | null;
  readonly notices: Notices;
  readonly onCopyNote: (row: Row) => Promise<boolean>;
  readonly onClose: () => void;
  /** See `Environment`. */
  readonly showInNetwork: ((filter: string) => void) | null;
}

/** All about the selected call. */
export function Details({ row, notices, onCopyNote, onClose, showInNetwork }: DetailsProps) {
  const [tab, setTab] = useState<(typeof TABS)[number]>('Diagnosis');
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (content.current !== null) content.current.scrollTop = 0;
  }, [row, tab]);
  const copyCurl = (row: Row) => {
    const { command, remarks } = curl(row.exchange, row.verdict.provider);
    return notices.copy(command, 'cURL command', remarks.join(' '));
  };
  return (
    <section class="details" data-testid="details" aria-label="Details">
      <div class="details-bar">
        <Tabs names={TABS} current={tab} panelId={PANEL_ID} onChange={setTab} />
        <span class="spacer" />
        {row !== null && (
          <CopyButton label="Copy as cURL" text="cURL" action="copy-curl" onCopy={() => copyCurl(row)} />
        )}
        {row !== null && showInNetwork !== null && (
          <button
            type="button"
            class="icon-button"
            aria-label="Show in Network panel"
            title="Show in Network panel"
            data-action="show-in-network"
            onClick={() => showInNetwork(row.exchange.url)}
          >
            <Icon name="network" />
          </button>
        )}
        <button type="button" class="icon-button" aria-label="Close details" title="Close (Esc)" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div
        class="details-content"
        ref={content}
        role="tabpanel"
        id={PANEL_ID}
        aria-labelledby={`tab-${tab}`}
        tabIndex={0}
      >
        {tab !== 'Diagnosis' && <h2 class="visually-hidden">{tab}</h2>}
        {row === null ? (
          <EmptyState name="selection" title="No call selected">
            <p>Choose a row to see what failed and how to fix it.</p>
          </EmptyState>
        ) : tab === 'Request' ? (
          <RequestView exchange={row.exchange} />
        ) : tab === 'Response' ? (
          <ResponseView exchange={row.exchange} />
        ) : tab === 'Headers' ? (
          <HeadersView exchange={row.exchange} />
        ) : row.problem === null ? (
          <Answer row={row} />
        ) : (
          <Diagnosis exchange={row.exchange} failure={row.problem} onCopy={() => onCopyNote(row)} />
        )}
      </div>
    </section>
  );
}
