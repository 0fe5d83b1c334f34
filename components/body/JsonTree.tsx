import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { allOpen, firstOpen, idOf, treeRows, type TreeMark, type TreeRow } from './json-tree.ts';
import { JsonTreeRow } from './JsonTreeRow.tsx';
import { isLong } from './long-string.ts';
import { interfaceTexts } from '../language.ts';
import { isMenuKey, openMenuAt } from '../controls/context-menu.ts';
import type { Copy } from './copy.ts';
import { treeMove } from './tree-keys.ts';
import { treeMenu } from './tree-menu.ts';
import { foundIn } from './tree-search.ts';
import { findQuery } from '../find/find.ts';
import { valueText } from './json-value.ts';

interface JsonTreeProps {
  readonly value: unknown;
  /** The name for assistive technology. */
  readonly label: string;
  readonly marks: readonly TreeMark[];
  /** Whether the first mark takes the focus as soon as the tree is shown. */
  readonly revealed: boolean;
  /** Puts the tree’s buttons into the bar above it. */
  readonly bar: (tools: ComponentChildren) => ComponentChildren;
  readonly onCopy: Copy;
}

/** JSON as a tree: opened as far as there is room and to every mark, the rest on demand. */
export function JsonTree({ value, label, marks, revealed, bar, onCopy }: JsonTreeProps) {
  const { body, menu } = interfaceTexts();
  const [open, setOpen] = useState(() => firstOpen(value, marks));
  const [long, setLong] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(() => (marks[0] === undefined ? '' : idOf(marks[0].steps)));
  const tree = useRef<HTMLDivElement>(null);
  const moved = useRef(revealed);
  const rows = useMemo(() => treeRows(value, open, marks), [value, open, marks]);
  // What is closed above the active line takes its place.
  const current = Math.max(
    rows.findIndex(({ id }) => id === active),
    0,
  );

  const query = findQuery.value;
  useEffect(() => {
    const { ways, texts } = foundIn(value, query);
    if (ways.size > 0) setOpen((before) => new Set([...before, ...ways]));
    if (texts.size > 0) setLong((before) => new Set([...before, ...texts]));
  }, [value, query]);

  const line = (at: number) => tree.current?.children.item(at);
  // Behind the layout effect by which the pane goes to its top.
  useEffect(() => {
    const marked = rows.findIndex((row) => row.marks.some(({ tone }) => tone === 'problem'));
    if (marked >= 0) line(marked)?.scrollIntoView({ block: 'nearest' });
  }, []);
  useLayoutEffect(() => {
    const target = line(current);
    if (moved.current && target instanceof HTMLElement) target.focus();
    moved.current = false;
  });

  const go = (id: string) => {
    moved.current = true;
    setActive(id);
  };
  const toggle = ({ id, size, isOpen, value: inner }: TreeRow) => {
    if (size > 0) setOpen(changed(open, id, !isOpen));
    else if (isLong(inner)) setLong(changed(long, id, !long.has(id)));
  };
  const showMenu = (event: MouseEvent | KeyboardEvent, row: TreeRow) => {
    const around = event.target instanceof Element ? event.target.closest<HTMLElement>('.tree-row') : null;
    if (around !== null) openMenuAt(event, around, menu.label, treeMenu(row, rows, onCopy));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[current];
    if (row === undefined) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'c' && (document.getSelection()?.isCollapsed ?? true)) {
      void onCopy(valueText(row.value), body.valueName);
    } else if (isMenuKey(event)) showMenu(event, row);
    else {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const move = treeMove(event.key, current, rows);
      if (move === null) return;
      if (move.kind === 'toggle') toggle(row);
      else if (move.kind === 'open-all') setOpen(new Set([...open, ...move.ids]));
      else go(rows[move.to]?.id ?? '');
    }
    event.preventDefault();
    // The list and the panel have other uses for the same keys.
    event.stopPropagation();
  };
  return (
    <>
      {bar(
        <>
          <button type="button" class="link-button" onClick={() => setOpen(allOpen(value))}>
            {body.openAll}
          </button>
          <button type="button" class="link-button" onClick={() => setOpen(new Set(['']))}>
            {body.closeAll}
          </button>
        </>,
      )}
      <div class="tree" role="tree" aria-label={label} ref={tree} onKeyDown={onKeyDown}>
        {rows.map((row, at) => (
          <JsonTreeRow
            key={row.id}
            row={row}
            isActive={at === current}
            isWhole={long.has(row.id)}
            onActivate={() => setActive(row.id)}
            onToggle={() => toggle(row)}
            onCopy={() => onCopy(valueText(row.value), body.valueName)}
            onMenu={(event) => showMenu(event, row)}
          />
        ))}
      </div>
    </>
  );
}

function changed(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
