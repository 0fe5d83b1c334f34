import type { InterfaceTexts } from '../interface-texts/interface-texts.ts';
import { partyName } from '../interface-texts/protocol-name.ts';
import { oneLine, plain } from './visible-text.ts';
import { groupsOf } from './problem.ts';
import type { Group, Problem } from './problem.ts';
import { headlineOf, sectionOf, WITHOUT_REQUEST, type NoteParts } from './section.ts';

/** One note for many failures, or for one, for mails, tickets and terminals: nothing in it is a mark of any format. */
export function textNotes(problems: readonly Problem[], messages: InterfaceTexts, parts = WITHOUT_REQUEST): string {
  const groups = groupsOf(problems);
  const sections = groups.map((group) => section(group, messages, parts));
  if (problems.length <= 1) return sections.join('');
  const providers = new Set(problems.map(({ failure }) => oneLine(partyName(failure.provider, messages))));
  const heading = messages.notes.failedCalls(problems.length, [...providers].join(messages.notes.comma));
  const list = groups.map((group) => `  ${group.count} × ${oneLine(headlineOf(group, messages))}`);
  return [[heading, ...list].join('\n'), ...sections].join(`\n\n${'-'.repeat(72)}\n\n`);
}

function section(group: Group, texts: InterfaceTexts, wanted: NoteParts): string {
  const { notes } = texts;
  const { explanation } = group.latest;
  const { headline, facts, messages, moreMessages, evidence, correction, curl } = sectionOf(group, texts, wanted);
  const said = messages.map(({ text, count }) => (messages.length === 1 ? text : `${count} × ${oneLine(text)}`));
  const parts = [
    `${oneLine(headline)}\n${oneLine(explanation.title)}`,
    facts
      .map(
        ({ name, text, codes }) =>
          `${name}${notes.colon}${text ?? (codes ?? []).map((value) => oneLine(value)).join(', ')}`,
      )
      .join('\n'),
    titled(messages.length > 1 ? notes.ownWordsVariants : notes.ownWords, [
      ...said,
      ...(moreMessages === 0 ? [] : [notes.moreVariants(moreMessages)]),
    ]),
    titled(titleOf(notes.why, notes), explanation.why.map(bullet)),
    titled(titleOf(notes.otherwiseKnown, notes), explanation.notes.map(bullet)),
    titled(
      titleOf(notes.fix, notes),
      explanation.fixes.map(
        ({ text, link }, at) => `${at + 1}. ${oneLine(text)}${link === undefined ? '' : ` ${oneLine(link.url)}`}`,
      ),
    ),
    correction === null ? '' : `${notes.correction}${notes.colon}${correction}`,
    `${notes.retry}${notes.colon}${oneLine(explanation.retry)}`,
    titled(
      titleOf(notes.evidence, notes),
      evidence.map(({ from, said: words }) => bullet(`${from}${notes.colon}${words}`)),
    ),
    explanation.certainty,
    titled(
      titleOf(notes.links, notes),
      explanation.links.map(({ text, url }) => bullet(`${text}${notes.colon}${url}`)),
    ),
    curl === null ? '' : titled(`${notes.curl}${notes.colon}${curl.remarks.join(' ')}`, [curl.command]),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A name that stands above what is told of it. */
const titleOf = (name: string, { colon }: InterfaceTexts['notes']) => `${name}${colon.trimEnd()}`;

const bullet = (text: string) => `- ${oneLine(text)}`;

/** Lines under a title, each moved in; '' without any. */
function titled(title: string, texts: readonly string[]): string {
  const lines = texts.flatMap((text) => plain(text).split('\n'));
  return texts.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
