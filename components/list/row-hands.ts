import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isRow, type GroupLine, type Line } from '../../lib/timeline/lines.ts';
import type { Row } from '../../lib/timeline/row.ts';
import { isMenuKey, openMenuAt } from '../controls/context-menu.ts';
import { isPress, movedIndex } from '../keys.ts';
import { interfaceTexts } from '../language.ts';
import { dropTextSelection, isDialogOpen } from '../text-selection.ts';
import { groupMenu } from './group-menu.ts';
import { rowMenu, type RowMenuOptions } from './row-menu.ts';

/** Rows by which Page keys extend. */
const PAGE = 10;

interface RowHandsOptions extends RowMenuOptions {
  readonly onCopyGroup: (group: GroupLine) => Promise<boolean>;
}

/**
 * What mouse and keys do with the rows of the list beyond looking at one: choosing several, opening by a double click, and
 * their menu. It listens around the list, so that rows stay light.
 */
export function useRowHands(around: RefObject<HTMLElement | null>, options: RowHandsOptions): void {
  const { timeline, onCopyGroup } = options;
  const wantsFocus = useRef(false);
  // The row is drawn by now, wherever it is.
  const focusLooked = () => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const row = around.current?.querySelector<HTMLElement>('.row[tabindex="0"]');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  };
  useLayoutEffect(() => {
    const element = around.current;
    if (element === null) return;
    const rowOf = (target: EventTarget | null): Row | undefined => {
      const id = target instanceof Element ? target.closest<HTMLElement>('.row')?.dataset['id'] : undefined;
      return id === undefined ? undefined : timeline.shown.peek().find((row) => row.id === id);
    };
    const groupOf = (target: EventTarget | null): GroupLine | undefined => {
      const id = target instanceof Element ? target.closest<HTMLElement>('.group-head')?.dataset['line'] : undefined;
      return timeline.lines
        .peek()
        .filter(isGroup)
        .find((line) => line.id === id);
    };
    const focusSoon = () => {
      wantsFocus.current = true;
      requestAnimationFrame(focusLooked);
    };
    const onMouseDown = (event: MouseEvent) => {
      // Who chooses a row means it, and no longer the text that was selected elsewhere.
      if (event.target instanceof Element && event.target.closest('.grid') !== null) dropTextSelection();
      // The focus would choose the row alone before the click says what is meant.
      const isChoosing = event.button === 0 && (event.shiftKey || event.ctrlKey || event.metaKey);
      if ((isChoosing || event.button === 2) && rowOf(event.target) !== undefined) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const row = rowOf(event.target);
      if (row === undefined || !(event.shiftKey || event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.shiftKey) timeline.extendTo(row.id);
      else timeline.toggle(row.id);
      focusSoon();
    };
    const onDoubleClick = (event: MouseEvent) => {
      const row = rowOf(event.target);
      const isButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (row === undefined || isButton) return;
      timeline.select(row.id);
      timeline.openDetails();
    };
    const showMenu = (event: MouseEvent | KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('.row') : null;
      if (target === null) return;
      const group = groupOf(target);
      if (group !== undefined) {
        timeline.moveTo(group);
        openMenuAt(event, target, interfaceTexts().menu.label, groupMenu(group, timeline, onCopyGroup));
        return;
      }
      const row = rowOf(target);
      if (row === undefined) return;
      if (!timeline.chosen.peek().includes(row)) timeline.select(row.id);
      openMenuAt(event, target, interfaceTexts().menu.label, rowMenu(row, timeline.chosen.peek(), options));
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const atRow = target instanceof HTMLElement && target.matches('.row');
      // Keys belong to the list while nothing else has the focus, too.
      if (!atRow && (target !== document.body || isDialogOpen())) return;
      if (atRow && isMenuKey(event)) showMenu(event);
      else if (isPress(event, 'Mod+A')) {
        dropTextSelection();
        timeline.selectAll();
        focusSoon();
      } else if (event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey) {
        const rows = timeline.lines.peek().filter(isRow);
        const looked = timeline.selected.peek();
        const next = movedIndex(event.key, looked === null ? -1 : rows.indexOf(looked), rows.length, PAGE);
        const row = next === null ? undefined : rows[next];
        if (row === undefined) return;
        timeline.extendTo(row.id);
        focusSoon();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('mousedown', onMouseDown, true);
    element.addEventListener('click', onClick, true);
    element.addEventListener('dblclick', onDoubleClick);
    element.addEventListener('contextmenu', showMenu);
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      element.removeEventListener('mousedown', onMouseDown, true);
      element.removeEventListener('click', onClick, true);
      element.removeEventListener('dblclick', onDoubleClick);
      element.removeEventListener('contextmenu', showMenu);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [around, options]);
}

function isGroup(line: Line): line is GroupLine {
  return !isRow(line) && line.line === 'group';
}
