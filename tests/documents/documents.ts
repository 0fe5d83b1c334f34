import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** What a person reads of the project, by path. */
export const documents: ReadonlyMap<string, string> = new Map(
  ['*.md', 'docs/**/*.md', 'lib/package/README.md']
    .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .sort()
    .map((path) => [path, read(path)]),
);

export function read(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}

/** What stands in code spans and in the lines of code blocks, comments left out. */
export function codeOf(text: string): readonly string[] {
  const spans = [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/gu)].map(([, span = '']) => span);
  const blocks = [...text.matchAll(/^ *```\w*\n(.*?)^ *```$/gmsu)].flatMap(([, block = '']) => block.split('\n'));
  return [...spans, ...blocks.map((line) => line.replace(/\s#.*$/u, '').trim())].filter((code) => code !== '');
}
