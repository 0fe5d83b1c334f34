import type { Timeline } from '../../lib/timeline/timeline.ts';
import { EmptyState } from '../controls/EmptyState.tsx';
import type { Environment } from '../environment.ts';
import { OpenHarButton } from '../files/OpenHarButton.tsx';
import { interfaceTexts } from '../language.ts';
import { SettingsButton } from '../settings/SettingsButton.tsx';
import { WatchedHosts } from './WatchedHosts.tsx';

/** Starts the app's server so that it tells its failed calls; see docs/server.md. */
const SERVER_COMMAND = 'NODE_OPTIONS="--import faultline/register" npm run dev';

interface EmptyListProps {
  readonly timeline: Timeline;
  readonly environment: Environment;
}

/** Why the list has no rows, and what to do about it. */
export function EmptyList({ timeline, environment }: EmptyListProps) {
  const { empty: texts, viewer } = interfaceTexts();
  const hidden = timeline.hidden.value;
  const { calls, pending } = timeline.summary.value;
  const others = timeline.otherRequests.value;
  if (timeline.loading.value) return null;
  if (hidden > 0) {
    return (
      <EmptyState name="filtered" title={texts.filtered(hidden)}>
        <p>{timeline.filtered.value.query.mistakes.length > 0 ? texts.mistaken : texts.filteredText}</p>
        <button type="button" class="button" onClick={timeline.showHidden}>
          {texts.removeFilter}
        </button>
      </EmptyState>
    );
  }
  if (calls > 0) {
    return (
      <EmptyState name="no-problems" title={texts.noProblems(calls)}>
        <p>{pending > 0 ? texts.noProblemsYet(pending) : texts.noProblemsText}</p>
        <button type="button" class="button" onClick={() => timeline.showProblemsOnly(false)}>
          {texts.showAll}
        </button>
      </EmptyState>
    );
  }
  if (timeline.paused.value) {
    return (
      <EmptyState name="paused" title={texts.paused}>
        <p>{texts.pausedText}</p>
        <button type="button" class="button" onClick={() => timeline.setPaused(false)}>
          {texts.record}
        </button>
      </EmptyState>
    );
  }
  return (
    <EmptyState name="recording" title={others > 0 ? texts.noneAmong(others) : texts.recording}>
      <p>{texts.recordingText}</p>
      <p>
        {texts.notVisible} <code>{SERVER_COMMAND}</code>
      </p>
      {environment.networkPanelFilters && <p>{texts.networkPanelFilters}</p>}
      <p class="empty-actions">
        <SettingsButton text={texts.addHost} />
        <OpenHarButton files={environment.files} look="button">
          {viewer.openHar}
        </OpenHarButton>
      </p>
      <WatchedHosts />
    </EmptyState>
  );
}
