import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeOf, documents, ROOT } from './documents.ts';

const FOLDERS = /^(?:components|docs|entrypoints|lib|public|scripts|tests)\//u;

/** What a path of a document means, with any file or folder for what stands between "<" and ">". */
function found(path: string): readonly string[] {
  return globSync(path.replaceAll(/<[^>]+>/gu, '*').replace(/\/$/u, ''), { cwd: ROOT });
}

/** The rows of a table below a heading, cell by cell. */
function tableBelow(text: string, heading: string): readonly (readonly string[])[] {
  const section = text.slice(text.indexOf(`## ${heading}`)).split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the table “Where to change what”', () => {
  const rows = tableBelow(documents.get('ARCHITECTURE.md') ?? '', 'Where to change what');

  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows)('%s: %s', (_, cell = '') => {
    const paths = codeOf(cell);
    expect(paths.length).toBeGreaterThan(0);
    // A name without a folder is a file of the folder before it.
    let folder = '';
    for (const path of paths) {
      if (path.includes('/')) folder = path.replace(/[^/]*$/u, '');
      expect(found(path.includes('/') ? path : `${folder}${path}`), path).not.toEqual([]);
    }
  });
});

describe('a path that a document names', () => {
  const paths = [...documents].flatMap(([document, text]) =>
    codeOf(text)
      .filter((code) => FOLDERS.test(code) && /^[\w./<>{},*-]+$/u.test(code))
      .map((path) => ({ document, path })),
  );

  it('is one of many', () => {
    expect(paths.length).toBeGreaterThan(30);
  });

  // The example of a provider that is to be added.
  it.each(paths.filter(({ path }) => !/\bexample\./u.test(path)))('$document: $path', ({ path }) => {
    expect(found(path)).not.toEqual([]);
  });
});
