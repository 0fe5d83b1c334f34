import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denied, limited, rowWith } from '../../../tests/rows.ts';
import { completionsAt } from './completions.ts';
import { parse } from './parse.ts';
import { KEYS } from './filter-keys.ts';

const rows = [
  rowWith({ ...limited, id: '1' }),
  rowWith({ ...denied, id: '2' }),
  rowWith({ ...denied, id: '3', requestBody: { kind: 'text', text: '{"model":"a b"}', tail: '', size: 15 } }),
];

/** What is offered where "|" stands, as the text would be when it is taken. */
function offered(marked: string): readonly string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { start, end, offers } = completionsAt(text, caret, rows);
  return offers.map((offer) => text.slice(0, start) + offer.text + text.slice(end));
}

describe('completion', () => {
  it.each([
    ['pro|', ['provider:']],
    ['-ca|', ['-category:', '-cause:', '-caller:']],
    ['x me|', ['x method:']],
    ['me| x', ['method: x']],
    ['older|', ['older-than:']],
    ['provider:|', ['provider:openai', 'provider:moonshot']],
    ['provider:ai,moon|', ['provider:ai,moonshot']],
    ['provider:shot|', ['provider:moonshot']],
    ['-provider:o| x', ['-provider:openai x', '-provider:moonshot x']],
    ['model:|', ['model:kimi-k2', 'model:gpt-5', 'model:"a b"']],
    ['status:4|', ['status:401', 'status:429', 'status:4xx', 'status:400..499']],
    ['status:>|', ['status:>=500']],
    ['to|', ['tokens:']],
    ['tt|', ['ttfc:']],
    ['bo|', ['body:']],
    ['body:/a/|', []],
    ['retryable:|', ['retryable:yes', 'retryable:no']],
    ['is:st|', ['is:storm', 'is:stream']],
    ['zzz|', []],
    ['zzz:a|', []],
  ])('of %s', (marked, expected) => {
    expect(offered(marked)).toEqual(expected);
  });

  it('offers all keys where nothing stands', () => {
    expect(offered('|')).toHaveLength(KEYS.length);
    expect(offered(' | ')).toHaveLength(KEYS.length);
  });

  it('offers nothing behind each space, unless it is asked to', () => {
    expect(offered('a |')).toEqual([]);
    expect(completionsAt('a ', 2, rows, true).offers).toHaveLength(KEYS.length);
  });

  it.each([
    ['', 0, false],
    ['st', 2, true],
    ['status:', 7, true],
  ])('tells of “%s” whether anything stands there', (text, caret, isTyped) => {
    expect(completionsAt(text, caret, rows).isTyped).toBe(isTyped);
  });

  it('tells how many calls have a value', () => {
    expect(completionsAt('provider:', 9, rows).offers).toMatchObject([
      { value: 'openai', count: 2 },
      { value: 'moonshot', count: 1 },
    ]);
  });

  it('offers only what the filter then understands, wherever the caret stands', () => {
    const texts = fc
      .array(fc.constantFrom('provider:', 'mo', '-', '"', ' ', ',', 'is:', 'x'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(40), (text, place) => {
        const { start, end, offers } = completionsAt(text, Math.min(place, text.length), rows);
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
        for (const offer of offers) {
          const reasons = parse(offer.kind === 'key' ? `${offer.text}1` : `${offer.key}:${offer.text}`).mistakes;
          expect(reasons.filter(({ reason }) => reason.kind !== 'bad-value')).toEqual([]);
          if (offer.kind === 'value') expect(reasons).toEqual([]);
        }
      }),
    );
  });
});
