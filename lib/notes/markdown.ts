import { causeName } from '../classifier/index.ts';
import type { Failure } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { curl } from './curl.ts';
import { block, code, inline, link, plain } from './markdown-text.ts';
import { utcTime } from './units.ts';
import { certaintyText, partyText, statusText } from './wording.ts';

/** A failed exchange and what the classifier says about it. */
export interface Problem {
  readonly exchange: Exchange;
  readonly failure: Failure;
}

/** Failures that share a section. */
interface Group {
  readonly latest: Problem;
  /** When the first of them started, in ms since the epoch. */
  readonly first: number;
  readonly count: number;
}

/** Longest body in the cURL of a note, and longest quoted text, in UTF-16 units. */
const BODY_LENGTH = 4096;
const MESSAGE_LENGTH = 2000;
const LINE_LENGTH = 500;

/** The remediation note for one failed exchange, as Markdown that pastes into issues, chats and editors. */
export function note(problem: Problem): string {
  return section(problem, null);
}

/**
 * One note for many failures. Those of one provider with the same cause, status and model share a section,
 * which shows the latest of them and tells how many there were.
 */
export function notes(problems: readonly Problem[]): string {
  const [first] = problems;
  if (first === undefined) return '';
  if (problems.length === 1) return note(first);
  const alike = groupsOf(problems);
  const providers = new Set(problems.map(({ failure }) => failure.provider.name));
  const heading = `# ${problems.length} failed LLM calls: ${[...providers].map(inline).join(', ')}`;
  const list = alike.map((group) => `- ${group.count} × ${headline(group.latest)}`);
  const sections = alike.map((group) => section(group.latest, seen(group)));
  return `${heading}\n\n${list.join('\n')}\n\n${sections.join('\n\n---\n\n')}`;
}

function groupsOf(problems: readonly Problem[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const problem of problems) {
    const { exchange, failure } = problem;
    const { provider, innerProvider, cause, title, model } = failure;
    const likeness = [provider.id, innerProvider?.id, cause, title, exchange.status, model].join('\n');
    const group = groups.get(likeness);
    groups.set(
      likeness,
      group === undefined
        ? { latest: problem, first: exchange.startedAt, count: 1 }
        : {
            latest: exchange.startedAt >= group.latest.exchange.startedAt ? problem : group.latest,
            first: Math.min(group.first, exchange.startedAt),
            count: group.count + 1,
          },
    );
  }
  return [...groups.values()];
}

const seen = ({ count, first }: Group) =>
  count === 1 ? null : `${count} times since ${utcTime(first)}; this is the last`;

const headline = ({ exchange, failure }: Problem) =>
  `${inline(partyText(failure))} · ${statusText(exchange.status)} · ${inline(causeName(failure.cause))}`;

function section({ exchange, failure }: Problem, times: string | null): string {
  const facts = [
    `- When: ${utcTime(exchange.startedAt)}${times === null ? '' : ` (${times})`}`,
    `- Endpoint: ${code(cut(`${exchange.method} ${exchange.url}`, LINE_LENGTH))}`,
    ...(failure.model === null ? [] : [`- Model: ${code(failure.model)}`]),
    ...(failure.requestId === null ? [] : [`- Request id: ${code(failure.requestId)}`]),
  ];
  const fixes = failure.fixes.map((fix) => {
    const more = fix.link === undefined ? '' : ` (${link(fix.link.text, fix.link.url)})`;
    return `- [ ] ${inline(fix.text)}${more}`;
  });
  const evidence = failure.evidence.map(({ from, said }) => `- ${inline(from)}: ${code(cut(said, LINE_LENGTH))}`);
  const { command, remarks } = curl(exchange, failure.provider, BODY_LENGTH);
  const parts = [
    `## ${headline({ exchange, failure })}`,
    `**${inline(failure.title)}**`,
    facts.join('\n'),
    ...(failure.message === null
      ? []
      : [`The provider’s own words:\n\n${block(cut(failure.message, MESSAGE_LENGTH), 'text')}`]),
    ...titled(
      'Why',
      failure.why.map((text) => `- ${inline(text)}`),
    ),
    ...titled(
      'What the request tells',
      failure.notes.map((text) => `- ${inline(text)}`),
    ),
    ...titled('Fix', fixes),
    `**Retry:** ${inline(failure.retry.advice)}`,
    ...titled('Evidence', evidence),
    `_${inline(certaintyText[failure.certainty])}_`,
    ...(failure.links.length === 0 ? [] : [failure.links.map(({ text, url }) => link(text, url)).join(' · ')]),
    // The blank lines end the HTML, so that what is between them is Markdown again.
    `<details>\n<summary>cURL</summary>\n\n${remarks.map(inline).join(' ')}\n\n${block(command, 'sh')}\n\n</details>`,
  ];
  return parts.join('\n\n');
}

const titled = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`**${title}**\n\n${lines.join('\n')}`];

function cut(text: string, length: number): string {
  const whole = plain(text).trim();
  return whole.length <= length ? whole : `${whole.slice(0, length)} … (cut)`;
}
