import { expect, it } from 'vitest';
import { callSiteIn, initiatorOf } from '../../tests/stack.ts';
import { frameGroups } from './frame-groups.ts';

const openai = 'https://app.test/node_modules/openai/client.js';
const other = 'https://app.test/node_modules/ky/index.js';

it.each<readonly [what: string, line: string, groups: readonly (readonly [library: string | null, frames: number])[]]>([
  [
    'own frames stand alone',
    'a < b',
    [
      [null, 1],
      [null, 1],
    ],
  ],
  [
    'frames of one library are folded',
    `a @ ${openai} < b @ ${openai} < c`,
    [
      ['openai', 2],
      [null, 1],
    ],
  ],
  [
    'two libraries are two',
    `a @ ${openai} < b @ ${other}`,
    [
      ['openai', 1],
      ['ky', 1],
    ],
  ],
  [
    'a step begins anew',
    `a @ ${openai}  [await] b @ ${openai}`,
    [
      ['openai', 1],
      ['openai', 1],
    ],
  ],
])('%s', (_, line, groups) => {
  const site = callSiteIn(initiatorOf(line));
  expect(site === null ? null : frameGroups(site).map(({ library, frames }) => [library, frames.length])).toEqual(
    groups,
  );
});
