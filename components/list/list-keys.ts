import { isRow, type Line } from '../../lib/timeline/lines.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import { movedIndex } from '../keys.ts';

/**
 * What a key does in the list: the index of the line that it leads to, "done" where nothing is left to do, `null` for a key
 * that means nothing there. `page`: lines that are visible. Left and Right fold groups and lead from rows to their heads.
 */
export function moveInList(key: string, timeline: Timeline, page: number): number | 'done' | null {
  const lines = timeline.lines.peek();
  const index = timeline.currentLine.peek();
  const line = lines[index];
  if (key === 'Enter' || key === ' ') {
    if (line === undefined) return null;
    if (isRow(line)) timeline.openDetails();
    else if (line.line === 'group') timeline.fold(line.key, !line.collapsed);
    return 'done';
  }
  if (key === 'ArrowLeft' || key === 'ArrowRight') return sideways(key, timeline, lines, index);
  const next = movedIndex(key, index, lines.length, page);
  return next === null ? null : passed(lines, next, next < index ? -1 : 1, index);
}

function sideways(
  key: 'ArrowLeft' | 'ArrowRight',
  timeline: Timeline,
  lines: readonly Line[],
  index: number,
): number | 'done' | null {
  const line = lines[index];
  if (timeline.grouping.peek() === 'none' || line === undefined) return null;
  if (isRow(line)) {
    const head = lines.findLastIndex((other, at) => at < index && !isRow(other));
    return key === 'ArrowLeft' && head >= 0 ? head : 'done';
  }
  if (line.line !== 'group') return 'done';
  if (key === 'ArrowRight' && !line.collapsed) return index + 1;
  timeline.fold(line.key, key === 'ArrowLeft');
  return 'done';
}

/** The next line to stop at: marks of pages are passed by. */
function passed(lines: readonly Line[], from: number, step: 1 | -1, before: number): number {
  for (const way of [step, -step]) {
    for (let at = from; at >= 0 && at < lines.length; at += way) {
      const line = lines[at];
      if (line !== undefined && (isRow(line) || line.line === 'group')) return at;
    }
  }
  return before;
}
