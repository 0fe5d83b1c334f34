import type { Excerpt } from '../call-site/index.ts';
import type { InterfaceTexts } from '../interface-texts/interface-texts.ts';
import { callerText } from './caller-text.ts';
import { block, code, inline, quotation } from './markdown-text.ts';
import { groupsOf, type Problem } from './problem.ts';
import { requestSkeleton } from './request-skeleton.ts';
import { sectionOf } from './section.ts';
import { failingServerCaller } from './server-call-text.ts';

/** Where the call was made, as far as it is known: the place in the sources, and the lines around it. */
export interface CallerSource {
  /** "sendMessage src/chat.ts:41:12". */
  readonly place: string;
  /** The line of the call in the excerpt's file. */
  readonly line: number;
  readonly excerpt: Excerpt | null;
}

/**
 * A failure as a task for a coding agent, as Markdown: where the call is made, what failed and the evidence for it, what to change
 * and how to check it. No prompt is in it: the request is there as a skeleton.
 */
export function agentNote(problem: Problem, source: CallerSource | null, texts: InterfaceTexts): string {
  const { agent, notes } = texts;
  const { exchange, explanation, failure } = problem;
  const [group] = groupsOf([problem]);
  if (group === undefined) return '';
  const { headline, facts, messages, evidence } = sectionOf(group, texts);
  // The server's code is to be changed where its call failed.
  const server = failingServerCaller(exchange, failure);
  const place = server ?? source?.place ?? callerText(exchange.stack);
  const skeleton = requestSkeleton(exchange.requestBody);
  const told = facts.filter(({ name }) => name !== notes.sentBy);
  const list = (items: readonly string[]) => items.join('\n');
  const parts = [
    `# ${inline(agent.title(explanation.title))}`,
    `**${inline(headline)}**`,
    list(told.map(({ name, text, codes }) => `- ${name}${notes.colon}${text ?? (codes ?? []).map(code).join(', ')}`)),
    `## ${agent.where}`,
    place === null ? agent.unknown(exchange.url) : code(place),
    ...(server === null && source !== null && source.excerpt !== null
      ? [block(numbered(source.excerpt, source.line), '')]
      : []),
    `## ${agent.what}`,
    ...messages.slice(0, 1).map(({ text }) => `${notes.ownWords}\n\n${quotation(text)}`),
    ...(explanation.why.length === 0 ? [] : [list(explanation.why.map((text) => `- ${inline(text)}`))]),
    `${notes.evidence}${notes.colon.trimEnd()}`,
    list(evidence.map(({ from, said }) => `- ${inline(from)}${notes.colon}${code(said)}`)),
    `_${inline(explanation.certainty)}_`,
    `## ${agent.task}`,
    list(explanation.fixes.map(({ text }, at) => `${at + 1}. ${inline(text)}`)),
    ...(explanation.notes.length === 0 ? [] : [list(explanation.notes.map((text) => `- ${inline(text)}`))]),
    ...(failure.facts.field === undefined ? [] : [agent.field(code(failure.facts.field.path))]),
    ...(skeleton === null ? [] : [`## ${agent.request}`, block(skeleton, 'json')]),
    `## ${agent.check}`,
    list([
      `- [ ] ${inline(agent.again(exchange.method, pathOf(exchange.url)))}`,
      `- [ ] ${inline(`${notes.retry}${notes.colon}${explanation.retry}`)}`,
      `- [ ] ${inline(agent.noSecret)}`,
    ]),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function numbered({ first, lines }: Excerpt, line: number): string {
  return lines.map(({ text }, at) => `${first + at === line ? '>' : ' '} ${first + at} | ${text}`).join('\n');
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
