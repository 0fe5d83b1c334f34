import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Row } from '../../lib/timeline/row.ts';
import type { Timeline as TimelineModel } from '../../lib/timeline/timeline.ts';
import { isRow, type GroupLine, type Line } from '../../lib/timeline/lines.ts';
import { isByStart } from '../../lib/timeline/sorting.ts';
import { ColumnHeads, HEADS_ID } from './ColumnHeads.tsx';
import { fittedColumns, gridTemplate } from './columns.ts';
import type { Environment } from '../environment.ts';
import { EmptyList } from './EmptyList.tsx';
import { GroupHead } from './GroupHead.tsx';
import { useElementSize } from '../controls/element-size.ts';
import { interfaceTexts } from '../language.ts';
import { moveInList } from './list-keys.ts';
import { useListPlace } from './list-place.ts';
import { NewestButton } from './NewestButton.tsx';
import { PageMark } from './PageMark.tsx';
import { panelState } from '../panel-state.ts';
import { useRecycledKeys } from './recycled-keys.ts';
import { isDialogOpen } from '../text-selection.ts';
import { TimelineRow } from './TimelineRow.tsx';
import { useVirtualRows } from './virtual-rows.ts';

/** Heights of a row in px: in one line of columns, and in two lines where the list is narrower than `NARROW`. */
const ROW_HEIGHT = 38;
const NARROW_ROW_HEIGHT = 56;
const NARROW = 640;

/** Named beside the heads, so that assistive technology reads them in this order. */
const ROWS_ID = 'timeline-rows';

interface TimelineProps {
  readonly timeline: TimelineModel;
  readonly onCopy: (row: Row) => Promise<boolean>;
  readonly onCopyGroup: (group: GroupLine) => Promise<boolean>;
  readonly environment: Environment;
}

/** Where a page navigated there is nothing to do. */
function isReachable(line: Line): boolean {
  return isRow(line) || line.line === 'group';
}

/** The list of calls, a grid of which only the visible rows are drawn. */
export function Timeline({ timeline, onCopy, onCopyGroup, environment }: TimelineProps) {
  const { timeline: texts } = interfaceTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const focusCurrent = useRef(false);
  const size = useElementSize(scroller);
  /** Not while the list is drawn for the first time, as on coming back from a file. */
  const isMeasured = size !== null;
  const narrow = isMeasured && size.width < NARROW;
  const rowHeight = narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;

  const lines = timeline.lines.value;
  const scale = timeline.scale.value;
  const grouping = timeline.grouping.value;
  const grouped = grouping !== 'none';
  const currentIndex = timeline.currentLine.value;
  const selectedId = timeline.selected.value?.id ?? null;
  const several = timeline.several.value;
  // Tab comes to where the keys were or, without such a place, to the newest.
  const reachable = currentIndex >= 0 ? currentIndex : lines.findLastIndex(isReachable);
  const { column, descending } = timeline.sorting.value;
  const follows = isByStart({ column, descending }) && !grouped;
  const keyAt = useCallback((index: number) => lines[index]?.id ?? '', [lines]);
  const { columns, widths, startedAs } = panelState.value;
  const listWidth = size?.width ?? 0;
  const fitted = useMemo(() => fittedColumns(columns, widths, listWidth), [columns, widths, listWidth]);
  const origin = startedAs === 'elapsed' ? (timeline.rows.value[0]?.startedAt ?? null) : null;
  const cells = useMemo(() => (scale === null ? null : { scale, origin }), [scale, origin]);
  const fromTop = environment.fromFile;
  const detailsOpen = timeline.detailsOpen.value;
  const height = size?.height ?? 0;
  const kept = detailsOpen ? currentIndex : -1;
  const unmoved = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || unmoved.current === null || element.scrollTop === unmoved.current) return;
    element.scrollTop = unmoved.current;
  });
  const place = useListPlace({
    scroller,
    items: lines,
    keyAt,
    rowHeight,
    height,
    follows,
    fromTop,
    kept,
    filtered: timeline.hidden.value > 0,
  });
  // Nothing is drawn for a height that is not known.
  const count = size === null ? 0 : lines.length;
  const { offset } = place;
  const { virtualizer, items } = useVirtualRows({ scroller, count, rowHeight, kept: reachable, offset });
  // A row with the focus stays drawn. Where it moves among the others the browser brings it into sight, and nobody could scroll away.
  const { range } = virtualizer;
  const isAway = range !== null && (reachable < range.startIndex || reachable > range.endIndex);
  const scrolled = isAway && scroller.current?.contains(document.activeElement) === true ? scroller.current : null;
  unmoved.current = scrolled?.scrollTop ?? null;
  const recycledKey = useRecycledKeys(items.map(({ index }) => keyAt(index)));

  const order = useRef({ column, descending, grouping, rowHeight });
  useLayoutEffect(() => {
    const before = order.current;
    order.current = { column, descending, grouping, rowHeight };
    const same = before.column === column && before.descending === descending && before.grouping === grouping;
    if (same && before.rowHeight === rowHeight) return;
    // Another order or height moves everything: what the user reads stays in sight, else an order is seen from where it begins.
    const isRead = currentIndex >= 0 && (same || detailsOpen);
    if (isRead) virtualizer.scrollToIndex(currentIndex, { align: 'auto' });
    else if (!same) place.moveTo(follows ? 'end' : 'start');
  }, [column, descending, grouping, rowHeight]);

  useLayoutEffect(() => {
    // Whatever a filter brings or hides around it, the row stays in sight whose details are read.
    if (detailsOpen && currentIndex >= 0) virtualizer.scrollToIndex(currentIndex, { align: 'auto' });
  }, [timeline.filtered.value]);

  useLayoutEffect(() => {
    // The details below take room from the list. The selected row is always drawn, see `kept`. Who closes them reads on.
    if (!detailsOpen) return;
    scroller.current?.querySelector('.row[tabindex="0"]')?.scrollIntoView({ block: 'nearest' });
  }, [detailsOpen]);

  useEffect(() => {
    // What was selected elsewhere comes into sight; under a pointer nothing moves.
    if (currentIndex < 0 || !isMeasured || scroller.current?.contains(document.activeElement) === true) return;
    place.hold();
    virtualizer.scrollToIndex(currentIndex, { align: 'auto' });
  }, [selectedId, isMeasured]);

  useLayoutEffect(() => {
    if (!focusCurrent.current) return;
    focusCurrent.current = false;
    scroller.current?.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus({ preventScroll: true });
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Keys belong to the list while nothing else has the focus, too.
      const { target } = event;
      const atRow = target instanceof HTMLElement && target.matches('.row');
      if ((!atRow && (target !== document.body || isDialogOpen())) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight);
      const next = moveInList(event.key, timeline, page);
      if (next === null) return;
      event.preventDefault();
      if (next === 'done') return;
      focusCurrent.current = true;
      place.hold();
      const index = timeline.currentLine.peek();
      const line = timeline.lines.peek()[next];
      if (line !== undefined) timeline.moveTo(line);
      virtualizer.scrollToIndex(next, { align: 'auto' });
      if (next === index) scroller.current?.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [timeline, virtualizer, rowHeight]);

  const onFocus = useCallback(
    (line: Line) => {
      // The focus follows what was chosen, which may be several.
      if (!isRow(line) || timeline.selected.peek()?.id !== line.id) timeline.moveTo(line);
    },
    [timeline],
  );
  const onToggle = useCallback(
    (group: GroupLine) => {
      timeline.moveTo(group);
      timeline.fold(group.key, !group.collapsed);
    },
    [timeline],
  );
  const onOpen = useCallback(
    (row: Row) => {
      timeline.select(row.id);
      timeline.openDetails();
    },
    [timeline],
  );
  const headCount = narrow ? 0 : 1;
  const drawn = (line: Line, index: number) => {
    const [at, top] = [index + 1 + headCount, index * rowHeight];
    if (isRow(line)) {
      return cells === null ? null : (
        <TimelineRow
          key={recycledKey(line.id)}
          row={line}
          cells={cells}
          index={index}
          heads={headCount}
          top={top}
          columns={narrow ? null : fitted.columns}
          sortedBy={column}
          grouped={grouped}
          selected={line.id === selectedId || several.has(line.id)}
          reachable={index === reachable}
          onOpen={onOpen}
          onFocus={onFocus}
          onCopy={onCopy}
        />
      );
    }
    return line.line === 'page' ? (
      <PageMark key={line.id} page={line} place={at} top={top} />
    ) : (
      <GroupHead
        key={line.id}
        group={line}
        place={at}
        top={top}
        origin={origin}
        reachable={index === reachable}
        onToggle={onToggle}
        onFocus={onFocus}
        onCopy={onCopyGroup}
      />
    );
  };

  return (
    <section
      class="timeline"
      aria-label={texts.label}
      data-narrow={narrow}
      style={{ '--columns': gridTemplate(fitted) }}
    >
      {!narrow && <ColumnHeads timeline={timeline} fitted={fitted} listWidth={listWidth} />}
      <div class="list">
        <div
          class="grid"
          ref={scroller}
          role={grouped ? 'treegrid' : 'grid'}
          aria-label={texts.grid}
          aria-rowcount={lines.length + headCount}
          aria-multiselectable="true"
          data-rows={timeline.shown.value.length}
          onPointerDown={({ target }) => {
            // A row that moves away under the pointer is not clicked.
            if (target instanceof Element && target.closest('.row') !== null) place.hold();
          }}
          aria-owns={narrow ? undefined : lines.length > 0 ? `${HEADS_ID} ${ROWS_ID}` : HEADS_ID}
        >
          {lines.length > 0 && (
            <div id={ROWS_ID} role="rowgroup" style={{ height: `${lines.length * rowHeight}px` }}>
              {items.map(({ index }) => {
                const line = lines[index];
                return line === undefined ? null : drawn(line, index);
              })}
            </div>
          )}
        </div>
        {follows && !fromTop && (
          <NewestButton
            scroller={scroller}
            rows={lines.length}
            rowHeight={rowHeight}
            onPress={() => place.moveTo('end')}
          />
        )}
        {lines.length === 0 && <EmptyList timeline={timeline} environment={environment} />}
      </div>
    </section>
  );
}
