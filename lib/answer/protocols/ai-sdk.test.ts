import { describe, expect, it } from 'vitest';
import { sketch, streamed, type Sent } from '../../../tests/answer.ts';

describe('UI message streams of the AI SDK', () => {
  it.each<[what: string, sent: readonly Sent[], lines: readonly string[]]>([
    [
      'text and reasoning',
      [
        { type: 'start', messageId: 'm1' },
        { type: 'start-step' },
        { type: 'reasoning-start', id: 'r1' },
        { type: 'reasoning-delta', id: 'r1', delta: 'Hm.' },
        { type: 'reasoning-end', id: 'r1' },
        { type: 'text-start', id: 't1' },
        { type: 'text-delta', id: 't1', delta: 'Hel' },
        { type: 'text-delta', id: 't1', delta: 'lo' },
        { type: 'text-end', id: 't1' },
        { type: 'finish-step' },
        { type: 'finish', finishReason: 'stop' },
        '[DONE]',
      ],
      ['reasoning 2-3: Hm.', 'text 5-7: Hello', 'finish 10: stop'],
    ],
    [
      'steps, each a call of the model',
      [
        { type: 'start' },
        { type: 'start-step' },
        { type: 'tool-input-start', toolCallId: 'c1', toolName: 'weather' },
        { type: 'tool-input-delta', toolCallId: 'c1', inputTextDelta: '{"city":' },
        { type: 'tool-input-delta', toolCallId: 'c1', inputTextDelta: '"Oslo"}' },
        { type: 'tool-input-available', toolCallId: 'c1', toolName: 'weather', input: { city: 'Oslo' } },
        { type: 'tool-output-available', toolCallId: 'c1', output: { rain: true } },
        { type: 'finish-step' },
        { type: 'start-step' },
        { type: 'text-start', id: '0' },
        { type: 'text-delta', id: '0', delta: 'Rain.' },
        { type: 'finish-step' },
        { type: 'finish' },
      ],
      [
        'turn 0',
        'call 2-5: weather (c1) {"city":"Oslo"} whole',
        'result 6: (c1) {"rain":true}',
        'turn 1',
        'text 9-10: Rain.',
      ],
    ],
    [
      'input that is no JSON, and a tool that failed',
      [
        { type: 'start' },
        { type: 'tool-input-start', toolCallId: 'c1', toolName: 'weather' },
        {
          type: 'tool-input-error',
          toolCallId: 'c1',
          toolName: 'weather',
          input: '{"city":',
          errorText: 'JSON parsing failed',
        },
        { type: 'tool-input-available', toolCallId: 'c2', toolName: 'send', input: {} },
        { type: 'tool-output-error', toolCallId: 'c2', errorText: 'No route' },
        { type: 'finish' },
      ],
      [
        'call 1-2: weather (c1) {"city": broken at 8 of 2',
        'result 2: (c1) failed JSON parsing failed',
        'call 3: send (c2) {} whole',
        'result 4: (c2) failed No route',
      ],
    ],
    [
      'sources, files and data, which later data replace',
      [
        { type: 'start' },
        { type: 'source-url', sourceId: 's1', url: 'https://a.test', title: 'A' },
        { type: 'source-document', sourceId: 's2', mediaType: 'application/pdf', title: 'B' },
        { type: 'file', mediaType: 'image/png', url: 'data:image/png;base64,AAAA' },
        { type: 'data-weather', id: 'd1', data: { status: 'loading' } },
        { type: 'data-weather', id: 'd1', data: { status: 'done' } },
        { type: 'finish' },
      ],
      [
        'citation 1: https://a.test "A" ""',
        'citation 2: - "B" ""',
        'image 3: image/png 3 B inline',
        'other 4-5: data-weather {"status":"done"}',
      ],
    ],
    [
      'a step that is begun anew',
      [
        { type: 'start' },
        { type: 'start-step' },
        { type: 'text-delta', id: '0', delta: 'Wrong' },
        { type: 'reset-step' },
        { type: 'text-delta', id: '0', delta: 'Right' },
        { type: 'finish' },
      ],
      ['text 4: Right'],
    ],
    [
      'an error in the middle',
      [
        { type: 'start' },
        { type: 'text-delta', id: '0', delta: 'Half' },
        { type: 'error', errorText: 'An error occurred.' },
        '[DONE]',
      ],
      ['text 1: Half', 'error 2: - An error occurred.', 'cut 3 at 0/0/0'],
    ],
    [
      'a stream that the user stopped',
      [{ type: 'start' }, { type: 'text-delta', id: '0', delta: 'Half' }, { type: 'abort', reason: 'user' }],
      ['text 1: Half', 'finish 2: user', 'cut 2 at 0/0/0'],
    ],
  ])('%s', (_what, sent, lines) => {
    expect(sketch(streamed(sent))).toEqual(lines);
  });

  it('tells usage and model where the server sends them as metadata', () => {
    const answer = streamed([
      { type: 'start', messageMetadata: { model: 'gpt-test' } },
      { type: 'text-delta', id: '0', delta: 'Hi' },
      {
        type: 'finish',
        messageMetadata: {
          totalUsage: {
            inputTokens: 5,
            outputTokens: 7,
            totalTokens: 12,
            inputTokenDetails: { cacheReadTokens: 3 },
            outputTokenDetails: { reasoningTokens: 2 },
          },
        },
      },
    ]);
    expect(answer.usage).toMatchObject({ input: 5, output: 7, total: 12, cacheRead: 3, reasoning: 2 });
    expect(answer.turns[0]?.model).toBe('gpt-test');
  });
});

describe('data streams of the AI SDK up to version 4', () => {
  it.each<[what: string, lines: readonly string[], expected: readonly string[]]>([
    [
      'text, reasoning, calls and steps',
      [
        'f:{"messageId":"m1"}',
        'g:"Hm."',
        'i:{"data":"abcd"}',
        '0:"I look."',
        'b:{"toolCallId":"c1","toolName":"weather"}',
        'c:{"toolCallId":"c1","argsTextDelta":"{\\"city\\":\\"Oslo\\"}"}',
        '9:{"toolCallId":"c1","toolName":"weather","args":{"city":"Oslo"}}',
        'a:{"toolCallId":"c1","result":"rain"}',
        'e:{"finishReason":"tool-calls","usage":{"promptTokens":5,"completionTokens":4},"isContinued":false}',
        'f:{"messageId":"m2"}',
        '0:"Rain."',
        'd:{"finishReason":"stop","usage":{"promptTokens":11,"completionTokens":9}}',
      ],
      [
        'turn 0',
        'reasoning 1-2: Hm. +4 hidden',
        'text 3: I look.',
        'call 4-6: weather (c1) {"city":"Oslo"} whole',
        'result 7: (c1) rain',
        'finish 8: tool-calls',
        'turn 1',
        'text 10: Rain.',
        'finish 11: stop',
      ],
    ],
    [
      'sources, files and data',
      [
        '0:"Hi"',
        'h:{"id":"1","url":"https://a.test","title":"A"}',
        'k:{"data":"AAAA","mimeType":"image/png"}',
        '2:[{"a":1}]',
        'd:{"finishReason":"stop"}',
      ],
      [
        'text 0: Hi',
        'citation 1: https://a.test "A" ""',
        'image 2: image/png 3 B inline',
        'other 3: data 2 {"a":1}',
        'finish 4: stop',
      ],
    ],
    [
      'an error',
      ['0:"Half"', '3:"An error occurred."'],
      ['text 0: Half', 'error 1: - An error occurred.', 'cut 1 at 0/0/0'],
    ],
    ['a line that was cut', ['0:"Half"', '0:"an'], ['text 0: Half', 'cut 1 at 0/0/0']],
  ])('%s', (_what, lines, expected) => {
    const answer = streamed(lines);
    expect(sketch(answer)).toEqual(expected);
    expect(answer.protocol).toBe('ai-sdk-data');
  });

  it('has the usage of the whole in its last line', () => {
    const answer = streamed([
      'f:{"messageId":"m"}',
      'e:{"finishReason":"stop","usage":{"promptTokens":1,"completionTokens":2}}',
      'd:{"finishReason":"stop","usage":{"promptTokens":5,"completionTokens":6}}',
    ]);
    expect(answer.usage).toMatchObject({ input: 5, output: 6 });
  });
});
