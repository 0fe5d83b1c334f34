import { afterEach, describe, expect, it } from 'vitest';
import { folded, placesOf } from './folded.ts';
import { matchesIn } from './text-matches.ts';

afterEach(() => document.body.replaceChildren());

function found(html: string, query: string): readonly string[] {
  document.body.innerHTML = html;
  return matchesIn(document.body, query).found.map((match) =>
    match.kind === 'drawn' ? match.range.toString() : match.kind,
  );
}

describe('a search in what is drawn', () => {
  it.each<[fact: string, html: string, query: string, expected: readonly string[]]>([
    ['finds each place in any case', '<p>Rye, rye</p><p>RYE</p>', 'rye', ['Rye', 'rye', 'RYE']],
    ['goes across the words of a line', '<pre><b>"ke</b><i>y"</i>: 1</pre>', 'key"', ['key"']],
    ['does not go from one line to the next', '<p>ry</p><p>e</p>', 'rye', []],
    ['leaves out what is hidden', '<p>a<span class="visually-hidden">rye</span></p><p hidden>rye</p>', 'rye', []],
    ['finds nothing for nothing', '<p>rye</p>', '', []],
    [
      'marks what repeats an item without counting it',
      '<div class="event-whole"><p>rye</p></div><p>rye</p>',
      'rye',
      ['rye'],
    ],
  ])('%s', (_, html, query, expected) => {
    expect(found(html, query)).toEqual(expected);
  });
});

describe('letters', () => {
  it('keep their places when they are folded', () => {
    expect(folded('İx AÄ')).toHaveLength('İx AÄ'.length);
    expect(placesOf('aä', 'İx AÄ aä', 9)).toEqual([3, 6]);
    expect(placesOf('aa', 'aaaa', 9)).toEqual([0, 2]);
    expect(placesOf('a', 'aaaa', 3)).toEqual([0, 1, 2]);
    expect(placesOf('', 'aaaa', 3)).toEqual([]);
  });
});
