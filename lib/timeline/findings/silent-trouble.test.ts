import { describe, expect, it } from 'vitest';
import { textBody } from '../../../tests/exchange.ts';
import { denied, rowWith } from '../../../tests/rows.ts';
import type { Row } from '../row.ts';
import { createSilentTroubles, showsTrouble } from './silent-trouble.ts';

const answered = (message: object, finish = 'stop', usage: object = {}) =>
  textBody(JSON.stringify({ choices: [{ index: 0, message, finish_reason: finish }], usage }));
const toolCall = (text: string) =>
  answered({ tool_calls: [{ id: 'c', type: 'function', function: { name: 'find', arguments: text } }] }, 'tool_calls');
const stack = (line: number) => ({
  frames: [{ function: 'ask', url: 'https://app.test/chat.ts', line, column: 1, joined: null }],
  omitted: 0,
});
const prompt = (content: string) => textBody(JSON.stringify({ model: 'gpt-5', messages: [{ role: 'user', content }] }));

function read(...rows: readonly Row[]) {
  const troubles = createSilentTroubles();
  for (const row of rows) troubles.change(null, row);
  return troubles.read();
}
const empty = (id: string, line = 41) => rowWith({ id, stack: stack(line), responseBody: answered({ content: '' }) });

describe('trouble of calls that were answered', () => {
  it('is counted for each place in the code', () => {
    const found = read(empty('1'), empty('2'), empty('3', 7));
    expect(found.map(({ trouble, count, callId }) => [trouble.id, count, callId])).toEqual([
      ['empty-answer', 2, '2'],
      ['empty-answer', 1, '3'],
    ]);
  });

  it('tells what it stands on', () => {
    const [finding] = read(rowWith({ responseBody: toolCall('{"id": 4, oops}') }));
    expect(finding).toMatchObject({
      trouble: { id: 'broken-arguments' },
      evidence: [{ name: 'tool', value: 'find' }, { name: 'offset' }, { name: 'finish_reason', value: 'tool_calls' }],
    });
  });

  it.each<readonly [what: string, row: Row]>([
    ['a good answer', rowWith({ responseBody: answered({ content: 'hi' }) })],
    ['a tool call with good arguments', rowWith({ responseBody: toolCall('{"id":4}') })],
    ['a call that failed', rowWith(denied)],
  ])('is none of %s', (_, row) => {
    expect(read(row)).toEqual([]);
  });

  it('finds the same prompt sent twice at once, and not one after the other', () => {
    const sent = (id: string, startedAt: number, content: string) =>
      rowWith({ id, startedAt, requestBody: prompt(content), responseBody: answered({ content: 'hi' }) });
    expect(read(sent('1', 1000, 'tea?'), sent('2', 1010, 'tea?')).map(({ trouble }) => trouble.id)).toEqual([
      'sent-twice',
    ]);
    expect(read(sent('1', 1000, 'tea?'), sent('2', 1010, 'coffee?'))).toEqual([]);
    // Three and more are samples of one question, which a page asks for on purpose.
    const samples = [1000, 1004, 1009, 1013].map((startedAt, at) => sent(String(at), startedAt, 'tea?'));
    expect(read(...samples)).toEqual([]);
    expect(read(...samples, sent('8', 9000, 'tea?'), sent('9', 9003, 'tea?')).map(({ count }) => count)).toEqual([1]);
    expect(read(sent('1', 1000, 'tea?'), sent('2', 1100, 'tea?'))).toEqual([]);
  });

  it('goes with its rows', () => {
    const troubles = createSilentTroubles();
    const row = empty('1');
    troubles.change(null, row);
    troubles.change(row, row);
    expect(troubles.read()).toHaveLength(1);
    troubles.change(row, null);
    expect(troubles.read()).toEqual([]);
  });

  it('knows the rows that show it', () => {
    const [finding] = read(empty('1'), empty('2'));
    if (finding === undefined) throw new Error('nothing found');
    expect([empty('1'), empty('9', 7), rowWith(denied)].map((row) => showsTrouble(row, finding))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
