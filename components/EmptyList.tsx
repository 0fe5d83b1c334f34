import type { Timeline } from '../lib/timeline/timeline.ts';
import { EmptyState } from './EmptyState.tsx';
import { WatchedHosts } from './WatchedHosts.tsx';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Why the list has no rows, and what to do about it. */
export function EmptyList({
  timeline,
  networkPanelFilters,
}: {
  readonly timeline: Timeline;
  readonly networkPanelFilters: boolean;
}) {
  const hidden = timeline.hidden.value;
  const { requests } = timeline.summary.value;
  const others = timeline.otherRequests.value;
  if (hidden > 0) {
    return (
      <EmptyState name="filtered" title={`The filter hides ${counted(hidden, 'call', 'calls')}`}>
        <p>No call has all the words, from the providers that are switched on.</p>
        <button type="button" class="button" onClick={timeline.showHidden}>
          Remove the filter
        </button>
      </EmptyState>
    );
  }
  if (requests > 0) {
    return (
      <EmptyState name="no-problems" title={`No problems in ${counted(requests, 'LLM call', 'LLM calls')}`}>
        <p>Every call so far was answered. Failing calls appear here with cause and fix.</p>
        <button type="button" class="button" onClick={() => timeline.showProblemsOnly(false)}>
          Show all calls
        </button>
      </EmptyState>
    );
  }
  if (timeline.paused.value) {
    return (
      <EmptyState name="paused" title="Recording is paused">
        <p>Calls that the page makes now are not listed.</p>
        <button type="button" class="button" onClick={() => timeline.setPaused(false)}>
          Record
        </button>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      name="recording"
      title={others > 0 ? `0 LLM calls among ${counted(others, 'request', 'requests')}` : 'Recording LLM calls'}
    >
      <p>
        Use the page, or reload it to record what it calls while it loads. Failing calls appear here with cause and fix.
      </p>
      {networkPanelFilters && (
        <p>
          A type filter or pause in Firefox’s Network panel hides requests from this panel as well: choose “All” and
          resume there.
        </p>
      )}
      <WatchedHosts />
    </EmptyState>
  );
}
