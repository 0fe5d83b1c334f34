import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../classifier/index.ts';
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
  const { start, end, offers } = completionsAt(text, caret, rows, english);
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
    expect(completionsAt('a ', 2, rows, english, true).offers).toHaveLength(KEYS.length);
  });

  it.each([
    ['', 0, false],
    ['st', 2, true],
    ['status:', 7, true],
  ])('tells of “%s” whether anything stands there', (text, caret, isTyped) => {
    expect(completionsAt(text, caret, rows, english).isTyped).toBe(isTyped);
  });

  it.each([
    ['model:', false],
    ['model:g', true],
    ['model:gpt-5', true],
    ['model:"gpt"', false],
    ['-model:gpt', true],
    ['model:pt', false],
    ['model:gpt-5,kimi', true],
    ['model:gpt-5,imi', false],
    ['status:4', false],
    ['status:42', false],
    ['status:429', true],
    ['status:4xx', true],
    ['is:fai', false],
    ['is:failed', true],
    ['is:guess', false],
    ['host:openai', false],
    ['older-than:1', false],
    ['older-than:1m', true],
    ['mod', false],
  ])('tells of “%s” whether rows meet it', (text, isWhole) => {
    expect(completionsAt(text, text.length, rows, english).isWhole).toBe(isWhole);
  });

  it('counts what a value finds, with longer names that begin like it', () => {
    const models = ['gpt-5', 'gpt-5-mini', 'gpt-5-mini'].map((model, index) =>
      rowWith({
        ...denied,
        id: `m${index}`,
        requestBody: { kind: 'text', text: JSON.stringify({ model }), tail: '', size: 20 },
      }),
    );
    expect(completionsAt('model:', 6, models, english).offers).toMatchObject([
      { value: 'gpt-5-mini', count: 2 },
      { value: 'gpt-5', count: 3 },
    ]);
  });

  it('tells how many calls have a value', () => {
    expect(completionsAt('provider:', 9, rows, english).offers).toMatchObject([
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
        const { start, end, offers } = completionsAt(text, Math.min(place, text.length), rows, english);
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
