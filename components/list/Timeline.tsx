import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../lib/timeline/row.ts';
import type { Timeline as TimelineModel } from '../../lib/timeline/timeline.ts';
import { ColumnHeads, HEADS_ID } from './ColumnHeads.tsx';
import { columnStyle, widestColumn, withWidth } from './columns.ts';
import type { ColumnWidths } from './columns.ts';
import { EmptyList } from './EmptyList.tsx';
import { useElementSize } from '../controls/element-size.ts';
import { movedIndex } from '../keys.ts';
import { interfaceTexts } from '../language.ts';
import { useListPlace } from './list-place.ts';
import { NewestButton } from './NewestButton.tsx';
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
  /** See `Environment`. */
  readonly networkPanelFilters: boolean;
}

/** The list of calls, a grid of which only the visible rows are drawn. */
export function Timeline({ timeline, onCopy, networkPanelFilters }: TimelineProps) {
  const { timeline: texts } = interfaceTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useState<ColumnWidths>({});
  const focusSelected = useRef(false);
  const size = useElementSize(scroller);
  const narrow = size !== null && size.width < NARROW;
  const rowHeight = narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;

  const rows = timeline.shown.value;
  const scale = timeline.scale.value;
  const selectedIndex = timeline.selectedIndex.value;
  const several = timeline.several.value;
  // Tab comes to the selected row or, without one, to the newest.
  const reachable = selectedIndex >= 0 ? selectedIndex : rows.length - 1;
  const { column, descending } = timeline.sorting.value;
  const follows = column === 'started' && !descending;
  const keyAt = useCallback((index: number) => rows[index]?.id ?? '', [rows]);
  const detailsOpen = timeline.detailsOpen.value;
  const height = size?.height ?? 0;
  const kept = detailsOpen ? selectedIndex : -1;
  const place = useListPlace({ scroller, items: rows, keyAt, rowHeight, height, follows, kept });
  // Nothing is drawn for a height that is not known.
  const count = size === null ? 0 : rows.length;
  const { offset } = place;
  const { virtualizer, items } = useVirtualRows({ scroller, count, rowHeight, kept: reachable, offset });

  const order = useRef({ column, descending, rowHeight });
  useLayoutEffect(() => {
    const before = order.current;
    order.current = { column, descending, rowHeight };
    const same = before.column === column && before.descending === descending;
    if (same && before.rowHeight === rowHeight) return;
    // Another order or height moves everything: what the user looks at stays in sight, else an order begins where it begins.
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
    else if (!same) place.moveTo(follows ? 'end' : 'start');
  }, [column, descending, rowHeight]);

  useLayoutEffect(() => {
    // The details below take room from the list. The selected row is always drawn, see `kept`.
    scroller.current?.querySelector('.row[tabindex="0"]')?.scrollIntoView({ block: 'nearest' });
  }, [detailsOpen]);

  useLayoutEffect(() => {
    if (!focusSelected.current) return;
    focusSelected.current = false;
    scroller.current?.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus({ preventScroll: true });
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Keys belong to the list while nothing else has the focus, too.
      const { target } = event;
      const atRow = target instanceof HTMLElement && target.matches('.row');
      if ((!atRow && target !== document.body) || event.ctrlKey || event.metaKey || event.altKey) return;
      const index = timeline.selectedIndex.peek();
      const shown = timeline.shown.peek();
      if (event.key === 'Enter' || event.key === ' ') {
        if (index < 0) return;
        timeline.openDetails();
        event.preventDefault();
        return;
      }
      const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight);
      const next = movedIndex(event.key, index, shown.length, page);
      const row = next === null ? undefined : shown[next];
      if (next === null || row === undefined) return;
      event.preventDefault();
      focusSelected.current = true;
      place.hold();
      timeline.select(row.id);
      virtualizer.scrollToIndex(next, { align: 'auto' });
      if (next === index) scroller.current?.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [timeline, virtualizer, rowHeight]);

  const onFocus = useCallback(
    (row: Row) => {
      // The focus follows what was chosen, which may be several.
      if (timeline.selected.peek()?.id !== row.id) timeline.select(row.id);
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

  return (
    <section class="timeline" aria-label={texts.label} data-narrow={narrow} style={columnStyle(widths)}>
      {!narrow && (
        <ColumnHeads
          timeline={timeline}
          widths={widths}
          max={widestColumn(size?.width ?? 0)}
          onResize={(sized, width) => setWidths(withWidth(widths, sized, width))}
        />
      )}
      <div class="list">
        <div
          class="grid"
          ref={scroller}
          role="grid"
          aria-label={texts.grid}
          aria-rowcount={rows.length}
          aria-multiselectable="true"
          onPointerDown={({ target }) => {
            // A row that moves away under the pointer is not clicked.
            if (target instanceof Element && target.closest('.row') !== null) place.hold();
          }}
          aria-owns={narrow ? undefined : rows.length > 0 ? `${HEADS_ID} ${ROWS_ID}` : HEADS_ID}
        >
          {rows.length > 0 && scale !== null && (
            <div id={ROWS_ID} role="rowgroup" style={{ height: `${rows.length * rowHeight}px` }}>
              {items.map(({ index }) => {
                const row = rows[index];
                if (row === undefined) return null;
                return (
                  <TimelineRow
                    key={row.id}
                    row={row}
                    index={index}
                    top={index * rowHeight}
                    scale={scale}
                    narrow={narrow}
                    selected={index === selectedIndex || several.has(row.id)}
                    reachable={index === reachable}
                    onOpen={onOpen}
                    onFocus={onFocus}
                    onCopy={onCopy}
                  />
                );
              })}
            </div>
          )}
        </div>
        {follows && (
          <NewestButton
            scroller={scroller}
            rows={rows.length}
            rowHeight={rowHeight}
            onPress={() => place.moveTo('end')}
          />
        )}
        {rows.length === 0 && <EmptyList timeline={timeline} networkPanelFilters={networkPanelFilters} />}
      </div>
    </section>
  );
}
