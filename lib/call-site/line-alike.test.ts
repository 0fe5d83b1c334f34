import { describe, expect, it } from 'vitest';
import { lineAlike } from './line-alike.ts';

const SOURCE = `import { settings } from './settings';

/** Asks which tea goes with it. */
export async function ask(url: string): Promise<number> {
  const answer: Response = await fetch(url, { method: 'POST', body: '{}' });
  return answer.status;
}
const again = () => send(settings.url);
`;
const CODE = `"use strict";

__turbopack_context__.s([
    "ask",
    ()=>ask
]);
async function ask(url) {
    const answer = await fetch(url, {
        method: 'POST',
        body: '{}'
    });
    return answer.status;
}
const again = ()=>(0, __TURBOPACK__imported__module__$5b$project$5d2f$app$2f$send$2e$ts__$5b$app$2d$client$5d$__["send"])(settings.url);
`;
const columnOf = (line: number, words: string): number => (CODE.split('\n')[line - 1] ?? '').indexOf(words) + 1;

describe('the line of a source', () => {
  it.each<readonly [what: string, line: number, words: string, found: number | null]>([
    ['is found though it was broken into several, and lost a type', 8, 'fetch(', 5],
    ['is found by all of it', 12, 'answer', 6],
    ['is found by an imported name', 14, '(0,', 8],
    ['is not known where only a bracket stands', 11, '}', null],
    ['is not known of what the bundler added', 3, '__turbo', null],
    ['is not known of a line that is not there', 99, 'x', null],
  ])('%s', (_, line, words, found) => {
    expect(lineAlike(SOURCE, CODE, line, columnOf(line, words))).toBe(found);
  });

  it('of several alike is the one at the same turn', () => {
    const source = 'await fetch(url);\nif (again) {\n  await fetch(url);\n}\n';
    expect([1, 3].map((line) => lineAlike(source, source, line, 1))).toEqual([1, 3]);
  });

  it('is not guessed where the bundler left some out', () => {
    const source = 'await fetch(url);\nif (false) {\n  await fetch(url);\n}\n';
    expect(lineAlike(source, 'await fetch(url);\n', 1, 1)).toBeNull();
  });

  it('takes whatever it is given', () => {
    expect(lineAlike('', '', 0, 0)).toBeNull();
    expect(lineAlike('a\n'.repeat(60_000), 'await fetch(x)\n'.repeat(60_000), 59_999, 5)).toBeNull();
  });
});
