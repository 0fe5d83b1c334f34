import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';
import type { MistakeReason, Term } from './query.ts';
import { tokensOf } from './tokens.ts';

const term = (text: string): Term | undefined => parse(text).terms[0];

describe('the filter', () => {
  it.each<[fact: string, text: string, expected: Term]>([
    ['a word is looked for', 'Limit', { key: 'text', negated: false, values: [['limit']] }],
    ['a minus negates', '-limit', { key: 'text', negated: true, values: [['limit']] }],
    ['a minus within a word is one', 'gpt-5', { key: 'text', negated: false, values: [['gpt-5']] }],
    ['quotes keep spaces', '"Too many" x', { key: 'text', negated: false, values: [['too many']] }],
    ['quotes keep quotes', String.raw`"a \"b\" \\"`, { key: 'text', negated: false, values: [['a "b" \\']] }],
    ['a star stands for any text', 'gpt-*-mini', { key: 'text', negated: false, values: [['gpt-', '-mini']] }],
    ['a star in quotes is a star', '"2*2"', { key: 'text', negated: false, values: [['2*2']] }],
    ['commas of free text are text', 'a,b', { key: 'text', negated: false, values: [['a,b']] }],
    ['an address is text', 'https://api.test/v1', { key: 'text', negated: false, values: [['https://api.test/v1']] }],
    ['a port is text', 'localhost:11434', { key: 'text', negated: false, values: [['localhost:11434']] }],
    ['a message is text', 'error: bad', { key: 'text', negated: false, values: [['error:']] }],
    ['commas are or', 'host:a,B', { key: 'host', negated: false, values: [['a'], ['b']] }],
    ['keys take any case', 'Provider:a', { key: 'provider', negated: false, values: [['a', '']] }],
    ['a negated key', '-cause:x', { key: 'cause', negated: true, values: [['x', '']] }],
    ['in quotes the whole is meant', 'model:"A",b', { key: 'model', negated: false, values: [['a'], ['b', '']] }],
    ['quoted values', 'cause:"rate limit",b', { key: 'cause', negated: false, values: [['rate limit'], ['b', '']] }],
    ['an empty value beside others is nothing', 'model:,a,', { key: 'model', negated: false, values: [['a', '']] }],
    ['a family of statuses', 'status:4xx', { key: 'status', negated: false, values: [{ from: 400, to: 499 }] }],
    ['one status', 'status:429', { key: 'status', negated: false, values: [{ from: 429, to: 429 }] }],
    ['no status', 'status:0', { key: 'status', negated: false, values: [{ from: 0, to: 0 }] }],
    ['a range of statuses', 'status:400-499', { key: 'status', negated: false, values: [{ from: 400, to: 499 }] }],
    ['a range with dots', 'status:400..499', { key: 'status', negated: false, values: [{ from: 400, to: 499 }] }],
    ['statuses from', 'status:>=500', { key: 'status', negated: false, values: [{ from: 500, to: 999 }] }],
    ['statuses above', 'status:>499', { key: 'status', negated: false, values: [{ from: 500, to: 999 }] }],
    [
      'statuses below, of those that came',
      'status:<400',
      { key: 'status', negated: false, values: [{ from: 1, to: 399 }] },
    ],
    ['statuses up to', 'status:<=399', { key: 'status', negated: false, values: [{ from: 1, to: 399 }] }],
    [
      'tokens with dots',
      'tokens:1.5k..2k',
      { key: 'tokens', negated: false, values: [{ from: 1500, to: 2000, open: false }] },
    ],
    ['text of a body', 'body:Rye', { key: 'body', negated: false, values: [['rye']] }],
    ['a path is text', '/v1/chat', { key: 'text', negated: false, values: [['/v1/chat']] }],
    ['yes and no', 'retryable:yes,no', { key: 'retryable', negated: false, values: [true, false] }],
    ['a state', 'is:Storm', { key: 'is', negated: false, values: ['storm'] }],
    ['a time', 'older-than:1.5m', { key: 'older-than', negated: false, values: [90_000] }],
    [
      'more tokens',
      'tokens:>1k',
      { key: 'tokens', negated: false, values: [{ from: 1000, to: Infinity, open: true }] },
    ],
    [
      'tokens from',
      'tokens:>=20',
      { key: 'tokens', negated: false, values: [{ from: 20, to: Infinity, open: false }] },
    ],
    ['some tokens', 'tokens:10-2k', { key: 'tokens', negated: false, values: [{ from: 10, to: 2000, open: false }] }],
    [
      'a time until',
      'ttfc:<500ms',
      { key: 'ttfc', negated: false, values: [{ from: -Infinity, to: 500, open: true }] },
    ],
    ['times', 'ttfc:1s-1.5s', { key: 'ttfc', negated: false, values: [{ from: 1000, to: 1500, open: false }] }],
    ['a size', 'larger-than:10k', { key: 'larger-than', negated: false, values: [10_240] }],
  ])('%s', (_, text, expected) => {
    expect(term(text)).toEqual(expected);
  });

  it.each([
    ['/a b/', 'text', 'a b'],
    ['-/[/]x/', 'text', '[/]x'],
    [String.raw`body:/a\/b,c/`, 'body', String.raw`a\/b,c`],
  ])('%s is an expression', (text, key, source) => {
    expect(term(text)).toMatchObject({ key, negated: text.startsWith('-'), values: [{ source }] });
  });

  it('all words must hold', () => {
    expect(parse(' a  -b provider:c ').terms.map(({ key }) => key)).toEqual(['text', 'text', 'provider']);
  });

  it.each<[text: string, part: string, reason: MistakeReason]>([
    ['a provder:x', 'provder:', { kind: 'unknown-key', key: 'provder', near: 'provider' }],
    ['-provder:x', 'provder:', { kind: 'unknown-key', key: 'provder', near: 'provider' }],
    ['model:', 'model:', { kind: 'no-value', key: 'model' }],
    ['status:429,4a9', '4a9', { kind: 'bad-value', key: 'status', value: '4a9', near: null }],
    ['status:499-400', '499-400', { kind: 'bad-value', key: 'status', value: '499-400', near: '400-499' }],
    ['retryable:maybe', 'maybe', { kind: 'bad-value', key: 'retryable', value: 'maybe', near: null }],
    ['is:on', 'on', { kind: 'bad-value', key: 'is', value: 'on', near: null }],
    ['older-than:5', '5', { kind: 'bad-value', key: 'older-than', value: '5', near: null }],
    ['larger-than:big', 'big', { kind: 'bad-value', key: 'larger-than', value: 'big', near: null }],
    ['tokens:many', 'many', { kind: 'bad-value', key: 'tokens', value: 'many', near: null }],
    ['tokens:>10-20', '>10-20', { kind: 'bad-value', key: 'tokens', value: '>10-20', near: null }],
    ['ttfc:>2', '>2', { kind: 'bad-value', key: 'ttfc', value: '>2', near: null }],
    ['status:500..400', '500..400', { kind: 'bad-value', key: 'status', value: '500..400', near: '400..500' }],
    ['tokens:2k..10', '2k..10', { kind: 'bad-value', key: 'tokens', value: '2k..10', near: '10..2k' }],
    ['ttfc:3s..500ms', '3s..500ms', { kind: 'bad-value', key: 'ttfc', value: '3s..500ms', near: '500ms..3s' }],
    ['status:5xx..4xx', '5xx..4xx', { kind: 'bad-value', key: 'status', value: '5xx..4xx', near: null }],
    ['statuss:429', 'statuss:', { kind: 'unknown-key', key: 'statuss', near: 'status' }],
    ['status:<0', '<0', { kind: 'bad-value', key: 'status', value: '<0', near: null }],
    ['status:1000', '1000', { kind: 'bad-value', key: 'status', value: '1000', near: null }],
    ['is:faild', 'faild', { kind: 'bad-value', key: 'is', value: 'faild', near: 'failed' }],
    ['provider:a,opanai', 'opanai', { kind: 'bad-value', key: 'provider', value: 'opanai', near: 'openai' }],
    ['a "b c', '"b c', { kind: 'open-quote' }],
    ['- a', '-', { kind: 'nothing-negated' }],
  ])('%s: the mistake is at its place', (text, part, reason) => {
    const [mistake, ...others] = parse(text).mistakes;
    expect(others).toEqual([]);
    expect(mistake?.reason).toEqual(reason);
    expect(text.slice(mistake?.start, mistake?.end)).toBe(part);
  });

  it('keeps what it understands beside a mistake', () => {
    expect(parse('status:429,4a9 x').terms).toEqual([
      { key: 'status', negated: false, values: [{ from: 429, to: 429 }] },
      { key: 'text', negated: false, values: [['x']] },
    ]);
  });
});

/** Texts that look like filters more often than chance would have it. */
const filters = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'status:',
        'is:',
        'model:',
        '-',
        ',',
        '"',
        '*',
        ' ',
        '\\',
        ':',
        '/',
        '/a(/',
        '>=',
        '..',
        'body:',
        '429',
        'x',
        'ß',
        '\n',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('whatever is typed', () => {
  it('is read, with its mistakes within the text', () => {
    fc.assert(
      fc.property(filters, (text) => {
        const { terms, mistakes } = parse(text);
        for (const { values } of terms) expect(values.length).toBeGreaterThan(0);
        for (const { start, end } of mistakes) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
    );
  });

  it('is split without a rest: only white space stands between tokens', () => {
    fc.assert(
      fc.property(filters, (text) => {
        let at = 0;
        for (const { start, end } of tokensOf(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('holds or is told: no word is swallowed', () => {
    fc.assert(
      fc.property(filters, (text) => {
        const { terms, mistakes } = parse(text);
        const words = tokensOf(text).filter(({ values }) =>
          values.some((value) => value.text.replaceAll('*', '') !== ''),
        );
        expect(terms.length + mistakes.length).toBeGreaterThanOrEqual(words.length);
      }),
    );
  });
});
