import { describe, expect, it } from 'vitest';
import { sketch, streamed, type Sent } from '../../../tests/answer.ts';

const started = { type: 'RUN_STARTED', threadId: 't1', runId: 'run1' };
const finished = { type: 'RUN_FINISHED', threadId: 't1', runId: 'run1' };
const say = (messageId: string, delta: string) => ({ type: 'TEXT_MESSAGE_CONTENT', messageId, delta });

describe('AG-UI', () => {
  it.each<[what: string, sent: readonly Sent[], lines: readonly string[]]>([
    [
      'messages, reasoning and a tool',
      [
        started,
        { type: 'REASONING_START', messageId: 'r1' },
        { type: 'REASONING_MESSAGE_CONTENT', messageId: 'r1', delta: 'Hm.' },
        { type: 'REASONING_ENCRYPTED_VALUE', subtype: 'message', entityId: 'r1', encryptedValue: 'abcd' },
        { type: 'TEXT_MESSAGE_START', messageId: 'm1', role: 'assistant' },
        say('m1', 'I '),
        { type: 'TOOL_CALL_START', toolCallId: 'c1', toolCallName: 'weather', parentMessageId: null },
        say('m1', 'look.'),
        { type: 'TOOL_CALL_ARGS', toolCallId: 'c1', delta: '{"city":"Oslo"}' },
        { type: 'TOOL_CALL_END', toolCallId: 'c1' },
        { type: 'TOOL_CALL_RESULT', messageId: 'm2', toolCallId: 'c1', content: 'rain' },
        { type: 'STATE_DELTA', delta: [] },
        { type: 'TEXT_MESSAGE_CHUNK', messageId: 'm3', delta: 'Ra' },
        { type: 'TEXT_MESSAGE_CHUNK', delta: 'in.' },
        finished,
      ],
      [
        'reasoning 2-3: Hm. +4 hidden',
        'text 4-7: I look.',
        'call 6-8: weather (c1) {"city":"Oslo"} whole',
        'result 10: (c1) rain',
        'text 12-13: Rain.',
        'finish 14: finished',
      ],
    ],
    [
      'the events of thinking before version 1',
      [
        started,
        { type: 'THINKING_START' },
        { type: 'THINKING_TEXT_MESSAGE_CONTENT', delta: 'Hm.' },
        { type: 'THINKING_END' },
        say('m1', 'Ok'),
        finished,
      ],
      ['reasoning 2: Hm.', 'text 4: Ok', 'finish 5: finished'],
    ],
    [
      'a snapshot that settles what was streamed, and leaves out what was asked before',
      [
        started,
        say('m1', 'Hel'),
        {
          type: 'MESSAGES_SNAPSHOT',
          messages: [
            { id: 'm0', role: 'assistant', content: 'Earlier' },
            { id: 'u1', role: 'user', content: 'Hi' },
            {
              id: 'm1',
              role: 'assistant',
              content: 'Hello',
              toolCalls: [{ id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } }],
            },
          ],
        },
        finished,
      ],
      ['text 1-2: Hello', 'call 2: f (c1) {} whole', 'finish 3: finished'],
    ],
    [
      'a run that failed',
      [started, say('m1', 'Half'), { type: 'RUN_ERROR', message: 'It broke.', code: 'E1' }],
      ['text 1: Half', 'error 2: E1 It broke.', 'cut 2 at 0/0/0'],
    ],
    [
      'two runs',
      [started, say('m1', 'One'), finished, { ...started, runId: 'run2' }, say('m2', 'Two'), finished],
      ['turn 0', 'text 1: One', 'finish 2: finished', 'turn 1', 'text 4: Two', 'finish 5: finished'],
    ],
    ['a run that breaks off', [started, say('m1', 'Half')], ['text 1: Half', 'cut 1 at 0/0/0']],
  ])('%s', (_what, sent, lines) => {
    expect(sketch(streamed(sent))).toEqual(lines);
  });

  it('adds up the usage of several models', () => {
    const usage = [
      { model: 'a', inputTokens: 5, outputTokens: 2 },
      { model: 'b', inputTokens: 7, reasoningTokens: 3 },
    ];
    expect(streamed([started, { ...finished, usage }]).usage).toMatchObject({
      input: 12,
      output: 2,
      total: null,
      reasoning: 3,
    });
  });
});
