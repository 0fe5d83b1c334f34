import { describe, expect, it } from 'vitest';
import { categories } from '../causes/index.ts';
import { english } from '../explain/language.ts';
import { zhCN } from '../explain/zh-CN/index.ts';
import { causesReference, type CauseReference } from './causes-reference.ts';

const ids = Object.values(categories).flatMap(({ id, causes }) => Object.keys(causes).map((key) => `${id}/${key}`));

describe.each([
  ['English', english],
  ['Chinese', zhCN],
])('the reference in %s', (_, language) => {
  const causes = causesReference(language).flatMap((category) => category.causes);
  const textsOf = ({ name, title, why, fixes, retry, related }: CauseReference): readonly string[] => [
    ...[name, title, retry, ...why, ...fixes],
    ...related.map((other) => other.title),
  ];

  it('has each cause once, in the order of the data', () => {
    expect(causes.map(({ id }) => id)).toEqual(ids);
  });

  it.each(causes)('tells of $id all that there is to tell', (cause) => {
    const { why, fixes, related, example } = cause;
    expect([why.length, fixes.length, related.length].every((count) => count > 0)).toBe(true);
    for (const text of [...textsOf(cause), example.said]) expect(text).not.toBe('');
  });

  it.each(causes)('has no placeholder in $id, and whole sentences', (cause) => {
    for (const text of textsOf(cause)) {
      expect(text).not.toMatch(/[{}]|\bundefined\b|\b(?:the|an?) (?:the|a)\b| {2}/iu);
      expect(text).not.toMatch(/\p{Script=Han} \p{Script=Han}/u);
    }
    expect(cause.title).toMatch(/^(?:\p{Lu}|\p{Script=Han}|base URL)/u);
  });
});

it('is the same but for the words in both languages', () => {
  const shapeOf = (language: typeof english) =>
    causesReference(language).flatMap(({ causes }) =>
      causes.map(({ id, why, fixes, example }) => [id, why.length, fixes.length, example]),
    );
  expect(shapeOf(zhCN)).toEqual(shapeOf(english));
});
