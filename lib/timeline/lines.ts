import type { Grouping, Sorting } from './arrangement.ts';
import { groupsOf, type RowGroup } from './grouping.ts';
import type { PageStart } from './recording.ts';
import type { Row } from './row.ts';
import { isByStart } from './sorting.ts';

/** The head of a group in the list. */
export interface GroupLine extends RowGroup {
  readonly line: 'group';
  readonly id: string;
  /** Whether its rows are folded away. */
  readonly collapsed: boolean;
}

/** Where the page went somewhere else between two calls. */
export interface PageLine extends PageStart {
  readonly line: 'page';
  readonly id: string;
}

/** What the list has one below another. */
export type Line = Row | GroupLine | PageLine;

/** How the rows stand in the list. */
export interface Arrangement {
  readonly grouping: Grouping;
  /** The keys of groups that are folded. */
  readonly collapsed: ReadonlySet<string>;
  /** Where the page navigated, oldest first. */
  readonly pages: readonly PageStart[];
  readonly sorting: Sorting;
}

export function isRow(line: Line): line is Row {
  return !('line' in line);
}

/** The lines of the list: the rows themselves where nothing stands between them. */
export function linesOf(rows: readonly Row[], arrangement: Arrangement): readonly Line[] {
  const { grouping, collapsed, pages, sorting } = arrangement;
  if (grouping !== 'none') {
    return inOrder(groupsOf(rows, grouping), sorting).flatMap((group): readonly Line[] => {
      const folded = collapsed.has(group.key);
      const head: GroupLine = { ...group, line: 'group', id: `group ${group.key}`, collapsed: folded };
      return folded ? [head] : [head, ...group.rows];
    });
  }
  return pages.length > 0 && isByStart(sorting) && rows.length > 0 ? withPages(rows, pages) : rows;
}

/** Those with the most problems first; in another order of the rows in that of their first ones. */
function inOrder(groups: readonly RowGroup[], sorting: Sorting): readonly RowGroup[] {
  if (!isByStart(sorting)) return groups;
  return groups.toSorted((one, other) => other.problems - one.problems || other.rows.length - one.rows.length);
}

/** Of several pages without a call between them, the last: the others say nothing about calls. */
function withPages(rows: readonly Row[], pages: readonly PageStart[]): readonly Line[] {
  const lines: Line[] = [];
  let next = 0;
  const place = (before: number): void => {
    let last: PageStart | undefined;
    for (; next < pages.length && (pages[next]?.startedAt ?? 0) <= before; next += 1) last = pages[next];
    if (last !== undefined) lines.push({ ...last, line: 'page', id: `page ${last.startedAt}` });
  };
  for (const row of rows) {
    place(row.startedAt);
    lines.push(row);
  }
  place(Infinity);
  return lines;
}
