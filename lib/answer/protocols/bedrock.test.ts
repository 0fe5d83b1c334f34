import { describe, expect, it } from 'vitest';
import { answered, sketch, streamed, type Sent } from '../../../tests/answer.ts';

const delta = (contentBlockIndex: number, told: object): Sent => [
  'contentBlockDelta',
  { contentBlockIndex, delta: told, p: 'abc' },
];

describe('ConverseStream', () => {
  it.each<[what: string, sent: readonly Sent[], lines: readonly string[]]>([
    [
      'text and usage',
      [
        ['messageStart', { role: 'assistant', p: 'abcd' }],
        delta(0, { text: 'Hel' }),
        delta(0, { text: 'lo' }),
        ['contentBlockStop', { contentBlockIndex: 0 }],
        ['messageStop', { stopReason: 'end_turn' }],
        ['metadata', { usage: { inputTokens: 3, outputTokens: 2, totalTokens: 5 }, metrics: { latencyMs: 300 } }],
      ],
      ['text 1-2: Hello', 'finish 4: end_turn'],
    ],
    [
      'thoughts and a tool',
      [
        ['messageStart', { role: 'assistant' }],
        delta(0, { reasoningContent: { text: 'Hm.' } }),
        delta(0, { reasoningContent: { signature: 'x' } }),
        [
          'contentBlockStart',
          { contentBlockIndex: 1, start: { toolUse: { toolUseId: 'tooluse_1', name: 'weather' } } },
        ],
        delta(1, { toolUse: { input: '{"city":' } }),
        delta(1, { toolUse: { input: '"Oslo"}' } }),
        ['contentBlockStop', { contentBlockIndex: 1 }],
        ['messageStop', { stopReason: 'tool_use' }],
      ],
      ['reasoning 1: Hm.', 'call 3-5: weather (tooluse_1) {"city":"Oslo"} whole', 'finish 7: tool_use'],
    ],
    [
      'the events as the SDK hands them on: the name is the only field',
      [
        { messageStart: { role: 'assistant' } },
        { contentBlockDelta: { contentBlockIndex: 0, delta: { text: 'Hi' } } },
        { messageStop: { stopReason: 'end_turn' } },
        { metadata: { usage: { inputTokens: 1, outputTokens: 1 } } },
      ],
      ['text 1: Hi', 'finish 2: end_turn'],
    ],
    [
      'an exception in the middle',
      [
        ['messageStart', { role: 'assistant' }],
        delta(0, { text: 'Half' }),
        ['throttlingException', { message: 'Too many tokens' }],
      ],
      ['text 1: Half', 'error 2: throttlingException Too many tokens', 'cut 2 at 0/0/0'],
    ],
  ])('%s', (_what, sent, lines) => {
    expect(sketch(streamed(sent))).toEqual(lines);
  });
});

describe('Converse', () => {
  it('has the same pieces', () => {
    const answer = answered({
      output: {
        message: {
          role: 'assistant',
          content: [
            { reasoningContent: { reasoningText: { text: 'Hm.', signature: 'x' } } },
            {
              citationsContent: {
                content: [{ text: 'It is.' }],
                citations: [
                  {
                    title: 'D',
                    sourceContent: [{ text: 'is' }],
                    location: { documentChar: { documentIndex: 0, start: 2, end: 4 } },
                  },
                ],
              },
            },
            { toolUse: { toolUseId: 'tooluse_1', name: 'weather', input: { city: 'Oslo' } } },
            { image: { format: 'png', source: { bytes: 'AAAA' } } },
          ],
        },
      },
      stopReason: 'tool_use',
      usage: { inputTokens: 30, outputTokens: 6, totalTokens: 36, cacheReadInputTokens: 20, cacheWriteInputTokens: 0 },
    });
    expect(sketch(answer)).toEqual([
      'reasoning 0: Hm.',
      'text 0: It is.',
      'citation 0: - "D" "is" 2-4',
      'call 0: weather (tooluse_1) {"city":"Oslo"} whole',
      'image 0: image/png 3 B inline',
      'finish 0: tool_use',
    ]);
    expect(answer).toMatchObject({ protocol: 'bedrock', usage: { cacheRead: 20, inputHoldsCache: false } });
  });
});
