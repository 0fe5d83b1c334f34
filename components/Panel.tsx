import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { GroupLine } from '../lib/timeline/lines.ts';
import type { Row } from '../lib/timeline/row.ts';
import type { Timeline as TimelineModel } from '../lib/timeline/timeline.ts';
import { Announcer } from './Announcer.tsx';
import { Details } from './details/Details.tsx';
import { useElementSize } from './controls/element-size.ts';
import type { Environment } from './environment.ts';
import { FindingsBar } from './findings/FindingsBar.tsx';
import { Footer } from './Footer.tsx';
import { shortcutOf } from './keys.ts';
import { openFind } from './find/find.ts';
import { showHelp } from './help/help.ts';
import { interfaceTexts } from './language.ts';
import { copyTarget } from './list/copy-target.ts';
import { useRowHands } from './list/row-hands.ts';
import { copyNotes, groupNoteText } from './notes/note-formats.ts';
import { createNotices } from './notices.ts';
import { focusNextPart } from './parts.ts';
import { ContextMenu } from './controls/ContextMenu.tsx';
import { Overview } from './overview/Overview.tsx';
import { changePanelState, panelState } from './panel-state.ts';
import { useRememberedArrangement } from './remembered-arrangement.ts';
import { OfferBar } from './settings/OfferBar.tsx';
import { ProviderChips } from './list/ProviderChips.tsx';
import { isDialogOpen } from './text-selection.ts';
import { useSteadyList } from './steady-list.ts';
import { RecordingAlert } from './RecordingAlert.tsx';
import { splitOf } from './controls/split.ts';
import { Splitter } from './controls/Splitter.tsx';
import { Timeline } from './list/Timeline.tsx';
import { Toolbar } from './Toolbar.tsx';

interface PanelProps {
  readonly timeline: TimelineModel;
  readonly environment: Environment;
}

/** The whole panel. */
export function Panel({ timeline, environment }: PanelProps) {
  const notices = useMemo(createNotices, []);
  const filterBox = useRef<HTMLInputElement>(null);
  const panes = useRef<HTMLElement>(null);
  const header = useRef<HTMLElement>(null);
  useSteadyList(header, panes);
  const area = useElementSize(panes);
  useRememberedArrangement(timeline, environment);
  const { detailsWidth, detailsHeight } = panelState.value;

  const copyNote = useCallback(
    (row: Row) => copyNotes([row], 'markdown', environment, notices),
    [notices, environment],
  );

  const copyGroup = useCallback(
    async ({ rows }: GroupLine) => {
      const text = groupNoteText(rows);
      const { list, notes } = interfaceTexts();
      const what = list.groupNote(rows.filter(({ problem }) => problem !== null).length);
      return text !== '' && notices.copyTold(text, notes.copiedWithoutPrompts(what));
    },
    [notices],
  );
  const hands = useMemo(
    () => ({ timeline, environment, notices, onCopyGroup: copyGroup }),
    [timeline, environment, notices, copyGroup],
  );
  useRowHands(panes, hands);

  const closeDetails = useCallback(() => {
    timeline.closeDetails();
    panes.current?.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus({ preventScroll: true });
  }, [timeline]);

  useEffect(() => {
    const run: Readonly<Record<NonNullable<ReturnType<typeof shortcutOf>>, (event: KeyboardEvent) => boolean>> = {
      filter: ({ target }) => {
        if (target instanceof Element && target.closest('.details') !== null) {
          openFind();
          return true;
        }
        filterBox.current?.focus();
        filterBox.current?.select();
        return true;
      },
      clear: () => {
        if (environment.fromFile) return false;
        timeline.clear();
        return true;
      },
      copy: ({ target }) => {
        const what = copyTarget(target, timeline);
        if (what === null) return false;
        void ('rows' in what ? copyGroup(what) : copyNotes(what, 'markdown', environment, notices));
        return true;
      },
      'next-part': () => focusNextPart(1),
      'previous-part': () => focusNextPart(-1),
      help: ({ target }) => {
        if (target instanceof HTMLInputElement) return false;
        showHelp();
        return true;
      },
      close: ({ target }) => {
        if (target === filterBox.current && timeline.filtered.peek().text !== '') timeline.filter('');
        else if (timeline.detailsOpen.peek()) closeDetails();
        else if (timeline.filtered.peek().text !== '') timeline.filter('');
        else return false;
        return true;
      },
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (shortcut === null || isDialogOpen() || !run[shortcut](event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // DevTools listens on the document, and would take the same Escape for its drawer and the focus with it.
    const root = document.documentElement;
    root.addEventListener('keydown', onKeyDown);
    return () => root.removeEventListener('keydown', onKeyDown);
  }, [timeline, environment, copyGroup, closeDetails]);

  const split = area === null || !timeline.detailsOpen.value ? null : splitOf(area.width, area.height);
  const chosen = split?.side === 'right' ? detailsWidth : detailsHeight;
  const size = split === null ? 0 : Math.min(Math.max(chosen ?? split.preferred, split.min), split.max);
  return (
    <div class="panel">
      <header ref={header}>
        <h1 class="visually-hidden">Faultline</h1>
        <Toolbar timeline={timeline} filterBox={filterBox} environment={environment} notices={notices} />
        <RecordingAlert timeline={timeline} />
        <ProviderChips timeline={timeline} />
        {!environment.fromFile && <OfferBar />}
        <FindingsBar timeline={timeline} />
        <Overview timeline={timeline} />
      </header>
      <main class="panes" ref={panes} data-side={split?.side} style={{ '--details-size': `${size}px` }}>
        <Timeline timeline={timeline} onCopy={copyNote} onCopyGroup={copyGroup} environment={environment} />
        <ContextMenu />
        {split !== null && (
          <>
            <Splitter
              side={split.side}
              size={size}
              min={split.min}
              max={split.max}
              onResize={(value) =>
                changePanelState(split.side === 'right' ? { detailsWidth: value } : { detailsHeight: value })
              }
            />
            <Details
              row={timeline.selected.value}
              findings={timeline.selectedFindings.value}
              goodCall={timeline.goodCall}
              onShowRow={timeline.show}
              notices={notices}
              environment={environment}
              onClose={closeDetails}
            />
          </>
        )}
      </main>
      <Footer timeline={timeline} notices={notices} fromFile={environment.fromFile} />
      <Announcer timeline={timeline} />
    </div>
  );
}
