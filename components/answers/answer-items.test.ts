import { describe, expect, it } from 'vitest';
import { answerOf, type Part } from '../../lib/answer/index.ts';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { answerItems, saysAnything } from './answer-items.ts';

const chunk = (choice: object) => `data: ${JSON.stringify({ id: 'a', choices: [{ index: 0, ...choice }] })}\n\n`;
const streamed = (body: string, tail = '') =>
  answerOf(
    exchangeWith({
      mimeType: 'text/event-stream',
      responseBody: { kind: 'text', text: body, tail, size: body.length + tail.length },
    }),
  );
const said = (content: string) => chunk({ delta: { content } });

describe('the pieces of an answer', () => {
  it('have no line for a turn or a choice that is the only one', () => {
    expect(answerItems(answerOf(exchangeWith())).map(({ kind, key }) => [kind, key])).toEqual([['part', '0 0 0']]);
  });

  it('have a line for each of several choices', () => {
    const message = { content: 'hi' };
    const choices = [0, 1].map((index) => ({ index, message, finish_reason: 'stop' }));
    const answer = answerOf(exchangeWith({ responseBody: textBody(JSON.stringify({ choices })) }));
    expect(answerItems(answer).map(({ kind }) => kind)).toEqual(['choice', 'part', 'choice', 'part']);
  });

  it('say which of them the answer breaks off in', () => {
    const items = answerItems(streamed(said('so far') + said(' and')));
    expect(items).toMatchObject([{ kind: 'part', isCut: true, gaps: [] }]);
  });

  it('hold the places where events are missing', () => {
    const items = answerItems(streamed(said('one') + said('two'), `x\n\n${said('nine')}data: [DONE]\n\n`));
    expect(items).toMatchObject([{ kind: 'part', gaps: [{ before: 2, count: -1 }] }]);
  });
});

describe('whether there is an answer', () => {
  const message = (parts: object): string => JSON.stringify({ choices: [{ message: parts, finish_reason: 'stop' }] });
  it.each<readonly [what: string, body: string, mimeType: string, says: boolean]>([
    ['text', message({ content: 'hi' }), 'application/json', true],
    ['an end and no word', message({ content: '' }), 'application/json', true],
    ['an error', '{"error":{"message":"no","code":"x"}}', 'application/json', false],
    ['a page', '<html></html>', 'text/html', false],
    ['a stream', said('hi'), 'text/event-stream', true],
    ['a stream of something else', 'data: {"price":3}\n\n', 'text/event-stream', false],
  ])('%s', (_, body, mimeType, says) => {
    expect(saysAnything(answerOf(exchangeWith({ mimeType, responseBody: textBody(body) })))).toBe(says);
  });
});

describe('parts', () => {
  it('keep the events that they came with', () => {
    const [item] = answerItems(streamed(said('a') + said('b') + chunk({ delta: {}, finish_reason: 'stop' })));
    const part: Part | undefined = item?.kind === 'part' ? item.part : undefined;
    expect([part?.first, part?.last]).toEqual([0, 1]);
  });
});
