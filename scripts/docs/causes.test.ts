import { expect, it } from 'vitest';
import { categories } from '../../lib/classifier/index.ts';
import { causesDocument } from './causes.ts';

const text = causesDocument();
const anchors = [...text.matchAll(/<a id="([^"]+)"><\/a>/gu)].map(([, id = '']) => id);

it('has an anchor for each category and each cause, by its id', () => {
  expect(anchors).toEqual(
    Object.values(categories).flatMap(({ id, causes }) => [id, ...Object.keys(causes).map((key) => `${id}/${key}`)]),
  );
});

it('has no link that leads nowhere', () => {
  const links = [...text.matchAll(/\]\(#([^)]+)\)/gu)].map(([, id = '']) => id);
  expect(links.length).toBeGreaterThan(anchors.length);
  expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
});

it('has no placeholder', () => {
  expect(text.replaceAll(/`[^`]*`/gu, '')).not.toMatch(/[{}]/u);
});
