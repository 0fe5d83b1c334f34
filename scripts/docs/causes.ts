import { causesReference, english, type CategoryReference, type CauseReference } from '../../lib/classifier/index.ts';
import { capitalised } from '../../components/causes/capitalised.ts';
import { en } from '../../lib/interface-texts/en/index.ts';
import { code, inline } from '../../lib/notes/markdown-text.ts';

const { causes: texts } = en;

/** Every cause in a section of its own, whose anchor is the cause’s id; the extension’s page of causes says the same. */
export function causesDocument(): string {
  const categories = causesReference(english);
  return [
    '# Causes',
    '<!-- Made by “npm run docs” from lib/classifier/causes and lib/classifier/reference. -->',
    'Every failed call gets one category and, below it, one cause. This is what is true of each whatever call it is; the panel has a page with the same, which the diagnosis links to. The diagnosis of a call says more: the names and numbers of that call, and what only its provider says.',
    '## Contents',
    categories.map(contentsOf).join('\n'),
    ...categories.flatMap((category) => [
      `## ${anchor(category.id)}${capitalised(category.name)}`,
      code(category.id),
      ...category.causes.map(sectionOf),
    ]),
  ].join('\n\n');
}

function contentsOf({ id, name, causes }: CategoryReference): string {
  return [
    `- [${capitalised(name)}](#${id})`,
    ...causes.map((cause) => `  - [${inline(cause.title)}](#${cause.id})`),
  ].join('\n');
}

function sectionOf({ id, title, why, fixes, retry, example, related }: CauseReference): string {
  const from = example.from === '' ? '' : `${inline(example.from)} · `;
  return [
    `### ${anchor(id)}${inline(title)}`,
    code(id),
    `**${texts.why}**\n\n${why.map((text) => `- ${inline(text)}`).join('\n')}`,
    `**${texts.fix}**\n\n${fixes.map((text) => `1. ${inline(text)}`).join('\n')}`,
    `**${texts.retry}:** ${inline(retry)}`,
    `**${texts.example}:** ${from}${code(example.said)}`,
    `**${texts.related}:** ${related.map((other) => `[${inline(other.title)}](#${other.id})`).join(' · ')}`,
  ].join('\n\n');
}

/** A place that a link finds whatever the heading beside it says. */
const anchor = (id: string) => `<a id="${id}"></a>`;
