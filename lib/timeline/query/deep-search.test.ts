import { describe, expect, it } from 'vitest';
import { textBody } from '../../../tests/exchange.ts';
import { limited, rowWith } from '../../../tests/rows.ts';
import { english } from '../../classifier/index.ts';
import { deepMatcherOf } from './deep-search.ts';
import { parse } from './parse.ts';

const event = (text: string) => ({
  time: 1,
  name: 'message',
  data: JSON.stringify({ choices: [{ index: 0, delta: { content: text } }] }),
});

const rows = {
  asked: rowWith({
    ...limited,
    id: '1',
    requestBody: textBody('{"messages":[{"content":"Rye bread\\u4f60\\u597d"}]}'),
  }),
  again: rowWith({ ...limited, id: '2' }, { ...limited, id: '3', requestBody: textBody('{"model":"rye"}') }),
  streamed: rowWith({ id: '4', mimeType: 'text/event-stream', events: [event('barley '), event('bre'), event('ad')] }),
};

const found = (text: string) => {
  const matches = deepMatcherOf(parse(text), english);
  return matches === null
    ? null
    : Object.entries(rows)
        .filter(([, row]) => matches(row))
        .map(([name]) => name);
};

describe('a search in long texts', () => {
  it.each([
    ['body:"rye bread"', ['asked']],
    ['body:rye', ['asked', 'again']],
    ['body:rye,barley', ['asked', 'again', 'streamed']],
    ['-body:rye', ['streamed']],
    ['body:rye*bread', ['asked']],
    ['body:/rye|max\\sconc/', ['asked', 'again']],
    ['body:你好', ['asked']],
    ['body:"barley bread"', ['streamed']],
    ['/max.concurrency: \\d/', ['asked', 'again']],
    ['-/max.concurrency/ body:bread', ['streamed']],
    ['/^429$/', ['asked', 'again']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['rye', 'status:429', '', '/v1/chat'])('%s needs none', (text) => {
    expect(found(text)).toBeNull();
  });
});
