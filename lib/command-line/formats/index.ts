import type { Format } from '../options.ts';
import type { Group, Summary } from '../summary.ts';
import type { CommandTexts } from '../texts.ts';
import { annotations } from './annotations.ts';
import { markdownReport } from './markdown.ts';
import { inertJson } from '../verdict-line.ts';
import type { Style } from './style.ts';
import { tableReport } from './table.ts';

/** Grows when a field changes its meaning or goes. */
const VERSION = 1;

/** The report of a summary in a format; '' for lines, which were printed as they came. */
export function reportOf(
  format: Format,
  summary: Summary,
  texts: CommandTexts,
  style: Style,
  isNamed: (group: Group) => boolean,
): string {
  switch (format) {
    case 'table':
      return `${tableReport(summary, texts, style)}\n`;
    case 'markdown':
      return markdownReport(summary, texts);
    case 'json':
      return `${inertJson({ format: 'faultline-triage', version: VERSION, ...summary }, 2)}\n`;
    case 'github':
      return `${annotations(summary, texts, isNamed)}\n`;
    case 'ndjson':
      return '';
  }
}
