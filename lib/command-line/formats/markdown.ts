import { code, inline, quotation } from '../../notes/markdown-text.ts';
import type { Group, Summary } from '../summary.ts';
import type { CommandTexts } from '../texts.ts';
import { headlineOf, partyOf, placeOf } from './group-texts.ts';

const MAX_QUOTED = 1000;

/** A report for an issue or a summary of CI; nothing in it is alive. */
export function markdownReport(summary: Summary, texts: CommandTexts): string {
  const heading = `# ${inline(headlineOf(summary, texts))}`;
  if (summary.groups.length === 0) return `${heading}\n`;
  const columns = [texts.count, texts.provider, texts.cause, texts.fix];
  const rows = summary.groups.map((group) => [
    String(group.count),
    cell(inline(partyOf(group, texts))),
    cell(`${inline(group.example?.title ?? '')} (${code(group.cause)})`),
    cell(inline(group.example?.fixes[0] ?? '')),
  ]);
  const table = [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  return `${[heading, table, ...summary.groups.map((group) => sectionOf(group, texts))].join('\n\n')}\n`;
}

/** A bar would end the cell, in code too. */
const cell = (text: string) => text.replaceAll('|', '\\|');

function sectionOf(group: Group, texts: CommandTexts): string {
  const { count, models, statuses, example } = group;
  if (example === null) return '';
  const { title, why, fixes, retry, message, causeName } = example;
  const parts = [
    `## ${count} × ${inline(partyOf(group, texts))}: ${inline(title)}`,
    [
      `- ${texts.cause}: ${inline(causeName)} (${code(group.cause)})`,
      ...(statuses.length === 0 ? [] : [`- ${texts.status}: ${statuses.join(', ')}`]),
      ...(models.length === 0 ? [] : [`- ${texts.models}: ${models.map(code).join(', ')}`]),
      `- ${texts.first}: ${code(placeOf(example))}`,
    ].join('\n'),
    ...(message === null ? [] : [quotation(message.slice(0, MAX_QUOTED))]),
    ...(why.length === 0 ? [] : [why.map((text) => `- ${inline(text)}`).join('\n')]),
    fixes.map((fix) => `- [ ] ${inline(fix)}`).join('\n'),
    `**${texts.retry}:** ${inline(retry)}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
