import type { InterfaceTexts } from '../interface-texts/interface-texts.ts';
import { partyName } from '../interface-texts/protocol-name.ts';
import { block, code, inline, link, quotation } from './markdown-text.ts';
import { groupsOf } from './problem.ts';
import type { Group, Problem } from './problem.ts';
import { headlineOf, sectionOf, WITHOUT_REQUEST, type Fact, type NoteParts } from './section.ts';

/** The remediation note for one failed exchange, as Markdown that pastes into issues, chats and editors. */
export function note(problem: Problem, messages: InterfaceTexts, parts = WITHOUT_REQUEST): string {
  return notes([problem], messages, parts);
}

/**
 * One note for many failures. Those that have the same cause and the same fixes share a section with their count. `facts`: what
 * is said of all of them first.
 */
export function notes(
  problems: readonly Problem[],
  messages: InterfaceTexts,
  parts = WITHOUT_REQUEST,
  facts: readonly Fact[] = [],
): string {
  const groups = groupsOf(problems);
  const sections = groups.map((group) => section(group, messages, parts));
  if (problems.length <= 1) return sections.join('');
  const providers = new Set(problems.map(({ failure }) => partyName(failure.provider, messages)));
  const heading = `# ${messages.notes.failedCalls(problems.length, [...providers].map(inline).join(messages.notes.comma))}`;
  const list = groups.map((group) => `- ${group.count} × ${inline(headlineOf(group, messages))}`);
  const head = [heading, ...(facts.length === 0 ? [] : [factList(facts, messages.notes)]), list.join('\n')];
  return `${head.join('\n\n')}\n\n${sections.join('\n\n---\n\n')}`;
}

function section(group: Group, texts: InterfaceTexts, wanted: NoteParts): string {
  const { notes } = texts;
  const { explanation } = group.latest;
  const { headline, facts, messages, moreMessages, evidence, correction, curl } = sectionOf(group, texts, wanted);
  const parts = [
    `## ${inline(headline)}`,
    `### ${inline(explanation.title)}`,
    factList(facts, notes),
    ...quoted(messages, moreMessages, texts),
    ...titled(notes.why, explanation.why.map(bullet)),
    ...titled(notes.otherwiseKnown, explanation.notes.map(bullet)),
    ...titled(
      notes.fix,
      explanation.fixes.map(({ text, link: more }) => {
        const where = more === undefined ? '' : ` (${link(more.text, more.url)})`;
        return `- [ ] ${inline(text)}${where}`;
      }),
    ),
    ...(correction === null ? [] : [`**${notes.correction}${notes.colon.trimEnd()}** ${code(correction)}`]),
    `**${notes.retry}${notes.colon.trimEnd()}** ${inline(explanation.retry)}`,
    ...titled(
      notes.evidence,
      evidence.map(({ from, said }) => `- ${inline(from)}${notes.colon}${code(said)}`),
    ),
    `_${inline(explanation.certainty)}_`,
    ...(explanation.links.length === 0 ? [] : [explanation.links.map(({ text, url }) => link(text, url)).join(' · ')]),
    ...(curl === null
      ? []
      : [folded(notes.curl, `${curl.remarks.map(inline).join(' ')}\n\n${block(curl.command, 'sh')}`)]),
  ];
  return parts.join('\n\n');
}

function factList(facts: readonly Fact[], notes: InterfaceTexts['notes']): string {
  return facts
    .map(({ name, text, codes = [], count }) => {
      const times = count === undefined ? '' : ` × ${count}`;
      return `- ${name}${notes.colon}${text ?? codes.map(code).join(', ')}${times}`;
    })
    .join('\n');
}

function quoted(
  messages: ReturnType<typeof sectionOf>['messages'],
  more: number,
  { notes }: InterfaceTexts,
): readonly string[] {
  const [only] = messages;
  if (only === undefined) return [];
  if (messages.length === 1) return [`${notes.ownWords}\n\n${quotation(only.text)}`];
  const list = messages.map(({ text, count }) => `- ${count} × ${code(text)}`);
  return [
    `${notes.ownWordsVariants}\n\n${list.join('\n')}${more === 0 ? '' : `\n- ${inline(notes.moreVariants(more))}`}`,
  ];
}

/** The blank lines end the HTML, so that what is between them is Markdown again. */
const folded = (title: string, text: string) => `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`;

const bullet = (text: string) => `- ${inline(text)}`;

const titled = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`**${title}**\n\n${lines.join('\n')}`];
