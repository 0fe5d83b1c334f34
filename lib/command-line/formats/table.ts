import { oneLine } from '../../notes/visible-text.ts';
import type { Example, Summary } from '../summary.ts';
import type { CommandTexts } from '../texts.ts';
import { headlineOf, partyOf, placeOf } from './group-texts.ts';
import type { Style } from './style.ts';

const MOST_FIXES = 2;

/** A table for a terminal, with the fixes below each row: no control character of a response gets into it. */
export function tableReport(summary: Summary, texts: CommandTexts, style: Style): string {
  const headline = style('bold', headlineOf(summary, texts));
  if (summary.groups.length === 0) return headline;
  const head = [texts.count, texts.status, texts.provider, texts.cause];
  const rows = summary.groups.map((group) => [
    String(group.count),
    group.statuses.length === 0 ? '–' : group.statuses.slice(0, 3).join(','),
    partyOf(group, texts),
    group.cause,
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => widthOf(row[at] ?? ''))));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => padded(cell, widths[at] ?? 0, at === 0)).join('  ');
  const indent = ' '.repeat((widths[0] ?? 0) + 2);
  const blocks = summary.groups.map(({ kind, example }, at) => {
    const row = style(kind === 'failed' ? 'red' : 'yellow', line(rows[at] ?? []));
    return [row, ...(example === null ? [] : linesOf(example, texts, style).map((text) => indent + text))].join('\n');
  });
  return [headline, style('dim', line(head)), ...blocks].join('\n\n');
}

function linesOf(example: Example, texts: CommandTexts, style: Style): readonly string[] {
  const { title, fixes, retry } = example;
  return [
    style('bold', oneLine(title)),
    ...fixes.slice(0, MOST_FIXES).map((fix) => `${style('green', '→')} ${oneLine(fix)}`),
    `${texts.retry}: ${oneLine(retry)}`,
    style('dim', `${texts.first}: ${placeOf(example)}`),
  ];
}

/** Chinese characters take two columns of a terminal. */
function widthOf(text: string): number {
  return [...text].length + (text.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/gu)?.length ?? 0);
}

function padded(text: string, width: number, isNumber: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? space + text : text + space;
}
