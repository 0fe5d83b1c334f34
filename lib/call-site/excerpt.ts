import type { Excerpt, ExcerptLine } from './call-site.ts';

/** Lines on either side. */
const AROUND = 2;
const MAX_LINE = 400;
/** Of a line that is longer, what stands before the column. */
const BEFORE_COLUMN = 150;

/** Five lines of a text around a place, both counted from 1; `null` where the text has no such line. Long lines are cut around the column. */
export function excerptOf(text: string, line: number, column: number): Excerpt | null {
  if (!Number.isSafeInteger(line) || line < 1) return null;
  const first = Math.max(1, line - AROUND);
  let start = startOf(text, first);
  if (start < 0) return null;
  const lines: ExcerptLine[] = [];
  for (let at = first; at <= line + AROUND; at += 1) {
    const end = text.indexOf('\n', start);
    lines.push(cut(text.slice(start, end < 0 ? text.length : end), at === line ? column : 1));
    if (end < 0) break;
    start = end + 1;
  }
  return first + lines.length - 1 < line ? null : { first, lines };
}

/** Where a line begins; -1 where there are fewer. */
function startOf(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return -1;
    start = end + 1;
  }
  return start;
}

function cut(line: string, column: number): ExcerptLine {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  if (whole.length <= MAX_LINE) return { text: whole, from: 0 };
  const wished = Number.isSafeInteger(column) ? column - 1 - BEFORE_COLUMN : 0;
  const from = Math.max(0, Math.min(wished, whole.length - MAX_LINE));
  return { text: whole.slice(from, from + MAX_LINE), from };
}
