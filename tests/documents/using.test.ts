import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEY_TABLE, keyName } from '../../components/keys.ts';
import { en } from '../../lib/interface-texts/en/index.ts';
import { FORMS } from '../../lib/timeline/query/filter-forms.ts';
import { KEYS, STATES } from '../../lib/timeline/query/filter-keys.ts';
import { parse } from '../../lib/timeline/query/parse.ts';

const document = readFileSync(new URL('../../docs/using.md', import.meta.url), 'utf8');

/** The cells of the rows of one table. */
function rowsOf(name: string): readonly (readonly string[])[] {
  const [, text = ''] = document.split(`<!-- table: ${name} -->`);
  const [table = ''] = text.split(`<!-- end: ${name} -->`);
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\*', '*').replaceAll('\\_', '_')),
    );
}

describe('the guide to the panel', () => {
  it('has all keys, as the panel reads them', () => {
    expect(rowsOf('keys').map(([, keys, action]) => [keys, action])).toEqual(
      KEY_TABLE.map(({ id, keys }) => [
        keys.map((key) => `<kbd>${keyName(key, false)}</kbd>`).join(' '),
        en.keys.actions[id],
      ]),
    );
  });

  it('has the whole grammar of the filter', () => {
    expect(rowsOf('forms').map(([example]) => example)).toEqual(FORMS.map(({ example }) => `\`${example}\``));
    expect(rowsOf('conditions').map(([key]) => key)).toEqual(KEYS.map((key) => `\`${key}:\``));
    expect(rowsOf('states').map(([state]) => state)).toEqual(STATES.map((state) => `\`is:${state}\``));
    for (const [key, text] of rowsOf('conditions')) {
      expect(text).toBe(en.filter.keys[KEYS.find((one) => `\`${one}:\`` === key) ?? 'is']);
    }
  });

  it.each(FORMS)('shows with “$example” what the filter understands', ({ example }) => {
    expect(parse(example)).toMatchObject({ mistakes: [] });
    expect(parse(example).terms.length).toBeGreaterThan(0);
  });
});
