import { describe, expect, it } from 'vitest';
import { answered, sketch, streamed, type Sent } from '../../../tests/answer.ts';

const created = {
  event_type: 'interaction.created',
  interaction: { id: 'int_1', model: 'gemini-test', status: 'in_progress' },
};
const start = (index: number, step: object) => ({ event_type: 'step.start', index, step });
const delta = (index: number, told: object) => ({ event_type: 'step.delta', index, delta: told });
const stop = (index: number) => ({ event_type: 'step.stop', index });
const over = (told: object = {}) => ({
  event_type: 'interaction.completed',
  interaction: { id: 'int_1', status: 'completed', ...told },
});

describe('Interactions, streamed', () => {
  it.each<[what: string, sent: readonly Sent[], lines: readonly string[]]>([
    [
      'thoughts and text',
      [
        created,
        start(0, { type: 'thought' }),
        delta(0, { type: 'thought_summary', content: { type: 'text', text: 'Hm.' } }),
        delta(0, { type: 'thought_signature', signature: 'x' }),
        stop(0),
        start(1, { type: 'model_output' }),
        delta(1, { type: 'text', text: 'Hel' }),
        delta(1, { type: 'text', text: 'lo' }),
        delta(1, {
          type: 'text_annotation_delta',
          annotations: [{ type: 'url_citation', url: 'https://a.test', title: 'A', start_index: 0, end_index: 5 }],
        }),
        stop(1),
        over(),
      ],
      ['reasoning 2: Hm.', 'text 6-7: Hello', 'citation 8: https://a.test "A" "" 0-5', 'finish 10: completed'],
    ],
    [
      'a function, and a tool of the provider',
      [
        created,
        start(0, { type: 'google_search_call', id: 'g1', arguments: { queries: ['fjords'] } }),
        start(1, { type: 'google_search_result', call_id: 'g1', result: [{ url: 'https://a.test' }] }),
        start(2, { type: 'function_call', id: 'f1', name: 'weather', arguments: {} }),
        delta(2, { type: 'arguments_delta', arguments: '{"city":' }),
        delta(2, { type: 'arguments_delta', arguments: '"Oslo"}' }),
        stop(2),
        over({ status: 'requires_action' }),
      ],
      [
        'call 1: google_search (g1) by provider {"queries":["fjords"]} whole',
        'result 2: (g1) [{"url":"https://a.test"}]',
        'call 3-5: weather (f1) {"city":"Oslo"} whole',
        'finish 7: requires_action',
      ],
    ],
    [
      'speech in pieces, and an image',
      [
        created,
        delta(0, { type: 'audio', data: 'AAAA', mime_type: 'audio/l16' }),
        delta(0, { type: 'audio', data: 'AAAA', mime_type: 'audio/l16' }),
        delta(1, { type: 'image', data: 'AAAA', mime_type: 'image/png' }),
        over(),
      ],
      ['audio 1-2: audio/l16 6 B inline', 'image 3: image/png 3 B inline', 'finish 4: completed'],
    ],
    [
      'an error in the middle',
      [
        created,
        delta(0, { type: 'text', text: 'Half' }),
        { event_type: 'error', error: { code: 'UNAVAILABLE', message: 'Try later.' } },
      ],
      ['text 1: Half', 'error 2: UNAVAILABLE Try later.', 'cut 2 at 0/0/0'],
    ],
    [
      'a stream that breaks off',
      [created, delta(0, { type: 'text', text: 'Half' })],
      ['text 1: Half', 'cut 1 at 0/0/0'],
    ],
  ])('%s', (_what, sent, lines) => {
    const answer = streamed(sent);
    expect(sketch(answer)).toEqual(lines);
    expect(answer.protocol).toBe('gemini-interactions');
  });
});

describe('Interactions, whole', () => {
  it('has the same pieces', () => {
    const answer = answered({
      id: 'int_1',
      model: 'gemini-test',
      status: 'completed',
      steps: [
        { type: 'user_input', content: [{ type: 'text', text: 'Hi' }] },
        { type: 'thought', summary: [{ type: 'text', text: 'Hm.' }] },
        {
          type: 'model_output',
          content: [
            { type: 'text', text: 'Hello' },
            { type: 'image', mime_type: 'image/png', uri: 'https://f.test/1' },
          ],
        },
      ],
      usage: {
        total_input_tokens: 7,
        total_output_tokens: 3,
        total_thought_tokens: 20,
        total_tokens: 30,
        total_cached_tokens: 4,
      },
    });
    expect(sketch(answer)).toEqual([
      'reasoning 0: Hm.',
      'text 0: Hello',
      'image 0: image/png ? B https://f.test/1',
      'finish 0: completed',
    ]);
    expect(answer).toMatchObject({
      protocol: 'gemini-interactions',
      usage: { input: 7, output: 3, reasoning: 20, cacheRead: 4, outputHoldsReasoning: false },
    });
  });
});
