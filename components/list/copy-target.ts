import { isRow, type GroupLine } from '../../lib/timeline/lines.ts';
import type { Row } from '../../lib/timeline/row.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import { isTextField, isTextSelected } from '../text-selection.ts';

/**
 * Whose notes a key press copies: the group or the rows that have the focus, elsewhere the selected rows; `null` where it copies
 * text, as in a text field or over a selection. No text of the list can be selected: what is, is left over from elsewhere.
 */
export function copyTarget(
  target: EventTarget | null,
  { lines, currentLine, chosen }: Pick<Timeline, 'lines' | 'currentLine' | 'chosen'>,
): GroupLine | readonly Row[] | null {
  const inList = target instanceof Element && target.closest('.grid') !== null;
  if (isTextField(target) || (!inList && isTextSelected())) return null;
  const line = lines.peek()[currentLine.peek()];
  if (inList && line !== undefined && !isRow(line) && line.line === 'group') return line.problems > 0 ? line : null;
  const rows = chosen.peek();
  return rows.some(({ problem }) => problem !== null) ? rows : null;
}
