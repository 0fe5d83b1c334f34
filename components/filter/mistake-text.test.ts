import { describe, expect, it } from 'vitest';
import { en } from '../../lib/interface-texts/en/index.ts';
import { parse } from '../../lib/timeline/query/parse.ts';
import { corrected, leadOf, mistakeText } from './mistake-text.ts';

const textOf = (filter: string) => parse(filter).mistakes.map(({ reason }) => mistakeText(reason, en));

describe('a mistake in words', () => {
  it.each([
    ['statuss:429', ['Unknown key “statuss:”. Did you mean “status:”?'], 'status:429'],
    ['x -staus:429', ['Unknown key “staus:”. Did you mean “status:”?'], 'x -status:429'],
    ['status-code:403', ['Unknown key “status-code:”. Did you mean “status:”?'], 'status:403'],
    ['zzz:a', ['Unknown key “zzz:”. Quote it to search for the text.'], null],
    [
      'is:faild',
      [
        'Expected one of: failed, degraded, cancelled, ok, pending, retried, recovered, storm, stream, guess. Did you mean “failed”?',
      ],
      'is:failed',
    ],
    ['provider:opanai', ['No provider begins with “opanai”. Did you mean “openai”?'], 'provider:openai'],
    ['category:biling', ['No category begins with “biling”. Did you mean “billing”?'], 'category:billing'],
    ['cause:concurency', ['No cause begins with “concurency”. Did you mean “concurrency”?'], 'cause:concurrency'],
    ['status:4a9', ['Expected a status such as 429, 4xx, >=500 or 400..499.'], null],
    ['status:500..400', ['The start of the range is higher than its end. Did you mean “400..500”?'], 'status:400..500'],
    ['a tokens:2k..10', ['The start of the range is higher than its end. Did you mean “10..2k”?'], 'a tokens:10..2k'],
    ['tokens:x', ['Expected a number of tokens such as >1000, <=2k or 100..200.'], null],
    ['body:/(/', ['Invalid regular expression: Unterminated group.'], null],
    ['/a(?=b)/', ['“(?=” is not supported: lookarounds, back references and \\p{…} could freeze the panel.'], null],
    ['/a{9999}/', ['The regular expression is too long, or its repeats are.'], null],
  ])('%s', (filter, texts, mended) => {
    expect(textOf(filter)).toEqual(texts);
    const [mistake] = parse(filter).mistakes;
    expect(mistake === undefined ? null : corrected(filter, mistake)).toBe(mended);
  });

  it.each([
    'localhost:1234',
    'error: 401',
    'id: 5',
    'provider:moon',
    'category:rate',
    'model:gpt',
    'provider:zzzz',
    '/v1/chat',
  ])('there is none in %s', (filter) => {
    expect(textOf(filter)).toEqual([]);
  });
});

describe('before a mistake', () => {
  it.each([
    ['larger-than:10q is:foo', 'larger-than:'],
    ['model:gpt-5 status:4a9', 'status:'],
    ['a -staus:429', '-'],
    ['host:"a b,c" status:400,4a9', 'status:400,'],
    [`model:${'x'.repeat(40)},"y`, `…${'x'.repeat(23)},`],
  ])('%s shows its own condition', (text, lead) => {
    expect(leadOf(text, parse(text).mistakes[0]?.start ?? -1)).toBe(lead);
  });
});
