import type { RefObject } from 'preact';
import type { Timeline } from '../lib/timeline/timeline.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { RecordIcon } from './RecordIcon.tsx';

interface ToolbarProps {
  readonly timeline: Timeline;
  readonly filterBox: RefObject<HTMLInputElement | null>;
  readonly onCopyNotes: () => Promise<boolean>;
}

/** Recording, filter, view and notes of all shown rows. */
export function Toolbar({ timeline, filterBox, onCopyNotes }: ToolbarProps) {
  const recording = !timeline.paused.value;
  const { problems, requests } = timeline.summary.value;
  const problemsOnly = timeline.problemsOnly.value;
  const notes = timeline.shown.value.some(({ problem }) => problem !== null);
  return (
    <div class="toolbar">
      <button
        type="button"
        class="icon-button"
        aria-label="Record"
        aria-pressed={recording}
        title={recording ? 'Pause recording' : 'Record calls to LLM APIs'}
        onClick={() => timeline.setPaused(recording)}
      >
        <RecordIcon on={recording} />
      </button>
      <button type="button" class="icon-button" aria-label="Clear" title="Clear (Ctrl/⌘ K)" onClick={timeline.clear}>
        <Icon name="clear" />
      </button>
      <span class="divider" />
      <input
        ref={filterBox}
        class="filter"
        type="search"
        aria-label="Filter"
        placeholder="Filter"
        title="Words in the URL, model, provider, message, cause or status (Ctrl/⌘ F)"
        spellcheck={false}
        autocomplete="off"
        value={timeline.filtered.value.text}
        onInput={(event) => timeline.filter(event.currentTarget.value)}
      />
      <div class="views" role="group" aria-label="Show">
        <button
          type="button"
          data-view="problems"
          aria-pressed={problemsOnly}
          onClick={() => timeline.showProblemsOnly(true)}
        >
          Problems {problems}
        </button>
        <button
          type="button"
          data-view="all"
          aria-pressed={!problemsOnly}
          onClick={() => timeline.showProblemsOnly(false)}
        >
          All {requests}
        </button>
      </div>
      <label class="checkbox" title="Keep the list when the page navigates">
        <input
          type="checkbox"
          aria-label="Preserve log"
          checked={timeline.preserveLog.value}
          onChange={(event) => timeline.setPreserveLog(event.currentTarget.checked)}
        />
        Preserve log
      </label>
      <span class="spacer" />
      <CopyButton
        label="Copy notes"
        text="Copy notes"
        action="copy-notes"
        title="Copy the notes of all shown problems as Markdown"
        disabled={!notes}
        onCopy={onCopyNotes}
      />
    </div>
  );
}
