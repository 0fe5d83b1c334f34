import { describe, expect, it } from 'vitest';
import { answered, sketch, streamed } from '../../../tests/answer.ts';

const message = (told: object) => ({ delta: { message: told } });
const usage = { billed_units: { input_tokens: 3, output_tokens: 5 }, tokens: { input_tokens: 70, output_tokens: 5 } };

describe('Chat of Cohere, streamed', () => {
  it('has thoughts, a plan, calls, text and citations', () => {
    const answer = streamed([
      { type: 'message-start', id: 'c-1', ...message({ role: 'assistant', content: [], tool_plan: '' }) },
      { type: 'content-start', index: 0, ...message({ content: { type: 'thinking', thinking: '' } }) },
      { type: 'content-delta', index: 0, ...message({ content: { thinking: 'Hm.' } }) },
      { type: 'content-end', index: 0 },
      { type: 'tool-plan-delta', ...message({ tool_plan: 'I will ' }) },
      { type: 'tool-plan-delta', ...message({ tool_plan: 'look.' }) },
      {
        type: 'tool-call-start',
        index: 0,
        ...message({ tool_calls: { id: 'w_1', type: 'function', function: { name: 'weather', arguments: '' } } }),
      },
      { type: 'tool-call-delta', index: 0, ...message({ tool_calls: { function: { arguments: '{"city":"Oslo"}' } } }) },
      { type: 'tool-call-end', index: 0 },
      { type: 'content-start', index: 1, ...message({ content: { type: 'text', text: '' } }) },
      { type: 'content-delta', index: 1, ...message({ content: { text: 'Rain.' } }) },
      {
        type: 'citation-start',
        index: 0,
        ...message({
          citations: {
            start: 0,
            end: 4,
            text: 'Rain',
            sources: [{ type: 'document', id: 'doc:1', document: { title: 'Sky' } }],
          },
        }),
      },
      { type: 'citation-end', index: 0 },
      { type: 'message-end', delta: { finish_reason: 'COMPLETE', usage } },
    ]);
    expect(sketch(answer)).toEqual([
      'reasoning 2: Hm.',
      'reasoning 4-5: I will look.',
      'call 6-7: weather (w_1) {"city":"Oslo"} whole',
      'text 10: Rain.',
      'citation 11: - "Sky" "Rain" 0-4',
      'finish 13: COMPLETE',
    ]);
    expect(answer).toMatchObject({ protocol: 'cohere', ended: true, unknown: [] });
    expect(answer.usage).toMatchObject({ input: 70, output: 5, billed: { input: 3, output: 5 }, event: 13 });
  });

  it('may end with an error, or break off', () => {
    const start = { type: 'message-start', id: 'c-1', ...message({ role: 'assistant' }) };
    expect(
      sketch(streamed([start, { type: 'message-end', delta: { finish_reason: 'ERROR', error: 'It broke.' } }])),
    ).toEqual(['finish 1: ERROR', 'error 1: ERROR It broke.', 'cut 1 at //']);
    expect(streamed([start])).toMatchObject({ ended: false, cut: { event: 0 } });
  });
});

describe('Chat of Cohere, whole', () => {
  it('has the same pieces', () => {
    const answer = answered({
      id: 'c-1',
      finish_reason: 'TOOL_CALL',
      message: {
        role: 'assistant',
        tool_plan: 'I look.',
        content: [{ type: 'text', text: 'Well.' }],
        tool_calls: [{ id: 'w_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } }],
      },
      usage,
    });
    expect(sketch(answer)).toEqual([
      'reasoning 0: I look.',
      'text 0: Well.',
      'call 0: weather (w_1) {"city":"Oslo"} whole',
      'finish 0: TOOL_CALL',
    ]);
    expect(answer.protocol).toBe('cohere');
  });
});
