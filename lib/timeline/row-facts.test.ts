import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { limited, rowWith } from '../../tests/rows.ts';
import type { CallStack, StreamEvent } from '../exchange.ts';
import { answerTimesOf, callSiteFrameOf, durationOf, firstByteOf, pathOf, tokensOf } from './row-facts.ts';

const START = Date.UTC(2026, 0, 1);
const used = (input: number, output: number) =>
  textBody(
    JSON.stringify({
      choices: [{ message: { content: 'hi' }, finish_reason: 'stop' }],
      usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
    }),
  );
const event = (data: object, at: number): StreamEvent => ({
  name: 'message',
  data: JSON.stringify(data),
  time: START + at,
});
const stack: CallStack = {
  frames: [{ function: 'send', url: 'https://app.test/src/chat.ts', line: 4, column: 2, joined: null }],
  omitted: 0,
};

describe('facts of a row', () => {
  it('are the tokens of all its attempts, as far as they are told', () => {
    const again = { ...limited, startedAt: START + 100, id: 'b' };
    expect(tokensOf(rowWith({ responseBody: used(10, 5) }))).toEqual({ input: 10, output: 5, total: 15 });
    expect(tokensOf(rowWith(limited, again))).toEqual({ input: null, output: null, total: null });
    const good = { ...limited, status: 200, startedAt: START + 200, id: 'c', responseBody: used(7, 3) };
    expect(tokensOf(rowWith(limited, good))).toEqual({ input: 7, output: 3, total: 10 });
  });

  it('are when the first content came and how fast, of the attempt that was answered', () => {
    const events = [
      ...Array.from({ length: 10 }, (_, at) => event({ choices: [{ delta: { content: 'w ' } }] }, 600 + at * 50)),
      event({ choices: [{ delta: {}, finish_reason: 'stop' }] }, 1060),
      event({ choices: [], usage: { prompt_tokens: 3, completion_tokens: 45, total_tokens: 48 } }, 1070),
    ];
    const row = rowWith({
      mimeType: 'text/event-stream',
      responseBody: { kind: 'unavailable', reason: 'aborted' },
      events,
      stream: { count: events.length, longestSilence: 0, lastSilence: 0 },
    });
    expect(answerTimesOf(row)).toEqual({ firstContent: 600, rate: 100 });
    expect(answerTimesOf(rowWith(limited))).toEqual({ firstContent: null, rate: null });
  });

  it.each([
    [{ blocked: 1, dns: 2, connect: 3, send: 4, wait: 20 }, 30],
    [{ blocked: -1, dns: -1, connect: -1, send: -1, wait: 20 }, 20],
    [{ wait: -1 }, null],
  ])('are how long the first byte took of %j: %s', (timings, time) => {
    expect(firstByteOf({ exchange: { timings: { ...exchangeWith().timings, ...timings } } })).toBe(time);
  });

  it('are how long all attempts took together', () => {
    const timings = { ...exchangeWith().timings, total: 40 };
    expect(durationOf(rowWith({ ...limited, timings }, { ...limited, id: 'b', startedAt: START + 500, timings }))).toBe(
      540,
    );
  });

  it('are the code that sent it, of the attempt whose stack is known', () => {
    expect(callSiteFrameOf(rowWith({ stack }))).toMatchObject({ function: 'send', line: 4 });
    const known = rowWith({ ...limited, stack }, { ...limited, id: 'b', startedAt: START + 100 });
    expect(callSiteFrameOf(known)).toMatchObject({ function: 'send' });
    expect(callSiteFrameOf(rowWith())).toBeNull();
  });

  it.each([
    ['https://api.openai.com/v1/chat/completions?key=1#x', '/v1/chat/completions'],
    ['https://api.openai.com', '/'],
    ['http://localhost:3000/api/chat', '/api/chat'],
    ['https://a.example?q', '/'],
    ['nothing like it', 'nothing like it'],
    [`https://a.example/${'x'.repeat(9000)}`, `/${'x'.repeat(3999)}`],
  ])('are the path of %s', (url, path) => {
    expect(pathOf(url)).toBe(path);
  });
});
