import { describe, expect, it } from 'vitest';
import { answered, sketch, streamed, type Sent } from '../../../tests/answer.ts';

const parts = (list: readonly object[], told: object = {}, index?: number) => ({
  candidates: [{ content: { role: 'model', parts: list }, ...(index === undefined ? {} : { index }), ...told }],
  modelVersion: 'gemini-test',
  responseId: 'r1',
});
const stop = { finishReason: 'STOP' };

describe('generateContent, streamed', () => {
  it.each<[what: string, sent: readonly Sent[], lines: readonly string[]]>([
    ['text', [parts([{ text: 'Hel' }]), parts([{ text: 'lo' }], stop)], ['text 0-1: Hello', 'finish 1: STOP']],
    [
      'thoughts and text, in turns',
      [
        parts([{ text: 'Hm.', thought: true }]),
        parts([{ text: 'A' }, { text: 'B' }]),
        parts([{ text: 'Wait.', thought: true }]),
        parts([{ text: 'C' }], stop),
      ],
      ['reasoning 0: Hm.', 'text 1: AB', 'reasoning 2: Wait.', 'text 3: C', 'finish 3: STOP'],
    ],
    [
      'two calls of one function, and the signature behind them',
      [
        parts([
          { functionCall: { id: 'f1', name: 'weather', args: { city: 'Oslo' } }, thoughtSignature: 'x' },
          { functionCall: { name: 'weather', args: { city: 'Rome' } } },
        ]),
        parts([{ thoughtSignature: 'y' }], stop),
      ],
      ['call 0: weather (f1) {"city":"Oslo"} whole', 'call 0: weather (-) {"city":"Rome"} whole', 'finish 1: STOP'],
    ],
    [
      'arguments that are streamed',
      [
        parts([{ functionCall: { name: 'trip', willContinue: true } }]),
        parts([
          {
            functionCall: {
              partialArgs: [{ jsonPath: '$.to', stringValue: 'New ', willContinue: true }],
              willContinue: true,
            },
          },
        ]),
        parts([
          {
            functionCall: {
              partialArgs: [
                { jsonPath: '$.to', stringValue: 'York' },
                { jsonPath: '$.stops[0].nights', numberValue: 2 },
              ],
              willContinue: true,
            },
          },
        ]),
        parts([{ functionCall: {} }], stop),
        parts([{ functionCall: { name: 'other', args: {} } }]),
      ],
      [
        'call 0-3: trip (-) {"to":"New York","stops":[{"nights":2}]} whole',
        'call 4: other (-) {} whole',
        'finish 3: STOP',
      ],
    ],
    [
      'streamed arguments that break off',
      [
        parts([{ functionCall: { name: 'trip', willContinue: true } }]),
        parts([
          {
            functionCall: {
              partialArgs: [{ jsonPath: '$.to', stringValue: 'New ', willContinue: true }],
              willContinue: true,
            },
          },
        ]),
      ],
      ['call 0-1: trip (-) {"to":"New "} cut', 'cut 1 at 0/0/0'],
    ],
    [
      'an image, speech in pieces, a linked file',
      [
        parts([{ inlineData: { mimeType: 'image/png', data: 'AAAA' } }]),
        parts([{ inlineData: { mimeType: 'audio/L16;rate=24000', data: 'AAAA' } }]),
        parts(
          [
            { inlineData: { mimeType: 'audio/L16;rate=24000', data: 'AAAA' } },
            { fileData: { mimeType: 'video/mp4', fileUri: 'gs://b/o' } },
          ],
          stop,
        ),
      ],
      [
        'image 0: image/png 3 B inline',
        'audio 1-2: audio/L16;rate=24000 6 B inline',
        'video 2: video/mp4 ? B gs://b/o',
        'finish 2: STOP',
      ],
    ],
    [
      'code that the provider runs',
      [
        parts(
          [
            { executableCode: { language: 'PYTHON', code: 'print(1)' } },
            { codeExecutionResult: { outcome: 'OUTCOME_OK', output: '1' } },
          ],
          stop,
        ),
      ],
      ['call 0: code_execution (-) by provider print(1) whole', 'result 0: (-) 1', 'finish 0: STOP'],
    ],
    [
      'sources of a search, told twice, and what it recites',
      [
        parts([{ text: 'So.' }], {
          groundingMetadata: { groundingChunks: [{ web: { uri: 'https://a.test', title: 'A' } }] },
        }),
        parts([{ text: ' Yes.' }], {
          ...stop,
          groundingMetadata: { groundingChunks: [{ web: { uri: 'https://a.test', title: 'A' } }] },
          citationMetadata: { citations: [{ uri: 'https://b.test', startIndex: 1, endIndex: 9 }] },
        }),
      ],
      [
        'text 0-1: So. Yes.',
        'citation 0-1: https://a.test "A" ""',
        'citation 1: https://b.test "" "" 1-9',
        'finish 1: STOP',
      ],
    ],
    [
      'several candidates',
      [parts([{ text: 'A' }], stop, 0), parts([{ text: 'B' }], { finishReason: 'SAFETY' }, 1)],
      ['choice 0', 'text 0: A', 'finish 0: STOP', 'choice 1', 'text 1: B', 'finish 1: SAFETY'],
    ],
    [
      'a blocked prompt',
      [{ promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, usageMetadata: { promptTokenCount: 4 } }],
      ['finish 0: PROHIBITED_CONTENT'],
    ],
    ['a stream that breaks off', [parts([{ text: 'Half' }])], ['text 0: Half', 'cut 0 at 0/0/0']],
    [
      'an error in the middle',
      [parts([{ text: 'Half' }]), { error: { code: 503, status: 'UNAVAILABLE', message: 'The model is overloaded.' } }],
      ['text 0: Half', 'error 1: UNAVAILABLE The model is overloaded.', 'cut 1 at 0/0/0'],
    ],
    [
      'two answers glued together',
      [parts([{ text: 'One' }], stop), { ...parts([{ text: 'Two' }], stop), responseId: 'r2' }],
      ['turn 0', 'text 0: One', 'finish 0: STOP', 'turn 1', 'text 1: Two', 'finish 1: STOP'],
    ],
    [
      'a Live session',
      [
        { setupComplete: {} },
        { serverContent: { modelTurn: { parts: [{ inlineData: { mimeType: 'audio/pcm', data: 'AAAA' } }] } } },
        { serverContent: { outputTranscription: { text: 'Good day' } } },
        {
          serverContent: { turnComplete: true },
          usageMetadata: { totalTokenCount: 9, responseTokenCount: 5, promptTokenCount: 4 },
        },
        { toolCall: { functionCalls: [{ id: 'f1', name: 'lights', args: { on: true } }] } },
        { serverContent: { modelTurn: { parts: [{ text: 'Done.' }] }, interrupted: true } },
        { serverContent: { turnComplete: true } },
      ],
      [
        'turn 0',
        'audio 1: audio/pcm 3 B inline',
        'transcript 2: Good day',
        'finish 3: turnComplete',
        'turn 1',
        'call 4: lights (f1) {"on":true} whole',
        'text 5: Done.',
        'finish 5: interrupted',
      ],
    ],
  ])('%s', (_what, sent, lines) => {
    expect(sketch(streamed(sent))).toEqual(lines);
  });

  it('is known in binary WebSocket messages, which the browser shows as base64', () => {
    const sent = [{ setupComplete: {} }, { serverContent: { modelTurn: { parts: [{ text: 'Grüße' }] } } }].map(
      (value) => Buffer.from(`${JSON.stringify(value)}\n`).toString('base64'),
    );
    expect(sketch(streamed(sent))).toEqual(['text 1: Grüße', 'cut 1 at 0/0/0']);
  });
});

describe('generateContent, whole', () => {
  it('has the same pieces, also as a list of chunks', () => {
    const whole = {
      ...parts([{ text: 'Hello' }], stop),
      usageMetadata: {
        promptTokenCount: 8,
        candidatesTokenCount: 2,
        thoughtsTokenCount: 30,
        totalTokenCount: 40,
        cachedContentTokenCount: 6,
      },
    };
    expect(sketch(answered(whole))).toEqual(['text 0: Hello', 'finish 0: STOP']);
    expect(sketch(answered([parts([{ text: 'Hel' }]), parts([{ text: 'lo' }], stop)]))).toEqual([
      'text 0: Hello',
      'finish 0: STOP',
    ]);
    expect(answered(whole).usage).toMatchObject({
      input: 8,
      output: 2,
      reasoning: 30,
      total: 40,
      cacheRead: 6,
      outputHoldsReasoning: false,
    });
  });
});
