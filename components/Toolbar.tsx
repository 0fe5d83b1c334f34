import type { RefObject } from 'preact';
import type { Timeline } from '../lib/timeline/timeline.ts';
import { ArrangeMenu } from './list/ArrangeMenu.tsx';
import { CopyNotes } from './notes/CopyNotes.tsx';
import type { Environment } from './environment.ts';
import { ExportMenu } from './files/ExportMenu.tsx';
import { FilterBox } from './filter/FilterBox.tsx';
import { Icon } from './controls/Icon.tsx';
import { interfaceTexts } from './language.ts';
import type { Notices } from './notices.ts';
import { OpenHarButton } from './files/OpenHarButton.tsx';
import { RecordIcon } from './controls/RecordIcon.tsx';
import { SettingsButton } from './settings/SettingsButton.tsx';

interface ToolbarProps {
  readonly timeline: Timeline;
  readonly filterBox: RefObject<HTMLInputElement | null>;
  readonly environment: Environment;
  readonly notices: Notices;
}

/** Recording, filter, view and notes of all shown rows. */
export function Toolbar({ timeline, filterBox, environment, notices }: ToolbarProps) {
  const { toolbar: texts, menu } = interfaceTexts();
  const recording = !timeline.paused.value;
  const { problems, calls } = timeline.summary.value;
  const problemsOnly = timeline.problemsOnly.value;
  // What several chosen rows say is copied, else what all do.
  const chosen = timeline.several.value.size > 0 ? timeline.chosen.value : [];
  const several = chosen.filter(({ problem }) => problem !== null).length;
  const notes = timeline.shown.value.some(({ problem }) => problem !== null);
  return (
    <div class="toolbar">
      {!environment.fromFile && (
        <>
          <button
            type="button"
            class="icon-button"
            aria-label={texts.record}
            aria-pressed={recording}
            title={recording ? texts.pause : texts.recordTitle}
            onClick={() => timeline.setPaused(recording)}
          >
            <RecordIcon on={recording} />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={texts.clear}
            title={texts.clearTitle}
            onClick={timeline.clear}
          >
            <Icon name="clear" />
          </button>
          <span class="divider" />
        </>
      )}
      <FilterBox timeline={timeline} input={filterBox} />
      <div class="views" role="group" aria-label={texts.show}>
        <button
          type="button"
          data-view="problems"
          aria-pressed={problemsOnly}
          onClick={() => timeline.showProblemsOnly(true)}
        >
          {texts.problems(problems)}
        </button>
        <button
          type="button"
          data-view="all"
          aria-pressed={!problemsOnly}
          onClick={() => timeline.showProblemsOnly(false)}
        >
          {texts.all(calls)}
        </button>
      </div>
      {!environment.fromFile && (
        <label class="checkbox" title={texts.preserveLogTitle}>
          <input
            type="checkbox"
            aria-label={texts.preserveLog}
            checked={timeline.preserveLog.value}
            onChange={(event) => timeline.setPreserveLog(event.currentTarget.checked)}
          />
          {texts.preserveLog}
        </label>
      )}
      <span class="spacer" />
      <ArrangeMenu timeline={timeline} />
      <CopyNotes
        text={several > 1 ? menu.copyNote(several) : texts.copyNotes}
        title={several > 1 ? menu.copyNote(several) : texts.copyNotesTitle}
        action="copy-notes"
        disabled={!notes}
        environment={environment}
        notices={notices}
        rows={() => (several > 1 ? chosen : timeline.shown.peek())}
      />
      <OpenHarButton files={environment.files} look="icon-button">
        <Icon name="open" />
      </OpenHarButton>
      <ExportMenu timeline={timeline} environment={environment} notices={notices} />
      <SettingsButton />
    </div>
  );
}
