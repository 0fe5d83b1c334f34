import { describe, expect, it } from 'vitest';
import { answered, sketch, streamed, type Sent } from '../../../tests/answer.ts';

const created = {
  type: 'response.created',
  response: { id: 'resp_1', model: 'gpt-test', status: 'in_progress', output: [] },
};
const text = (delta: string, output = 0, content = 0) => ({
  type: 'response.output_text.delta',
  item_id: 'msg_1',
  output_index: output,
  content_index: content,
  delta,
});
const over = (response: object, type = 'response.completed') => ({
  type,
  response: { id: 'resp_1', object: 'response', model: 'gpt-test', status: 'completed', output: [], ...response },
});
const message = (said: string) => ({
  type: 'message',
  role: 'assistant',
  content: [{ type: 'output_text', text: said, annotations: [] }],
});

describe('Responses, streamed', () => {
  it.each<[what: string, sent: readonly Sent[], lines: readonly string[]]>([
    [
      'text, with the final answer the same: the pieces keep their events',
      [created, text('Hel'), text('lo'), over({ output: [message('Hello')] })],
      ['text 1-2: Hello', 'finish 3: completed'],
    ],
    [
      'text, with another final answer: it counts',
      [created, text('Hel'), text('lo'), over({ output: [message('Hello, world')] })],
      ['text 1-3: Hello, world', 'finish 3: completed'],
    ],
    [
      'pieces that miss, made up for by the final answer',
      [created, '{"type":"response.output_text.delta","del', over({ output: [message('All of it')] })],
      ['text 2: All of it', 'finish 2: completed'],
    ],
    [
      'a final answer without output, as some servers send it',
      [created, text('Kept'), over({})],
      ['text 1: Kept', 'finish 2: completed'],
    ],
    [
      'reasoning summaries, then text, out of order',
      [
        created,
        text('So be it.', 1),
        { type: 'response.reasoning_summary_text.delta', output_index: 0, summary_index: 0, delta: 'I weigh ' },
        { type: 'response.reasoning_summary_text.delta', output_index: 0, summary_index: 0, delta: 'it.' },
        { type: 'response.reasoning_summary_text.done', output_index: 0, summary_index: 0, text: 'I weigh it.' },
        {
          type: 'response.output_item.done',
          output_index: 0,
          item: {
            type: 'reasoning',
            summary: [{ type: 'summary_text', text: 'I weigh it.' }],
            encrypted_content: 'x'.repeat(12),
          },
        },
      ],
      ['reasoning 2-5: I weigh it. +12 hidden', 'text 1: So be it.', 'cut 5 at 0/0/0'],
    ],
    [
      'a function call',
      [
        created,
        {
          type: 'response.output_item.added',
          output_index: 0,
          item: {
            type: 'function_call',
            id: 'fc_1',
            call_id: 'call_1',
            name: 'weather',
            arguments: '',
            status: 'in_progress',
          },
        },
        { type: 'response.function_call_arguments.delta', output_index: 0, delta: '{"city":' },
        { type: 'response.function_call_arguments.delta', output_index: 0, delta: '"Oslo"}' },
        { type: 'response.function_call_arguments.done', output_index: 0, arguments: '{"city":"Oslo"}' },
        over({
          output: [
            {
              type: 'function_call',
              id: 'fc_1',
              call_id: 'call_1',
              name: 'weather',
              arguments: '{"city":"Oslo"}',
              status: 'completed',
            },
          ],
        }),
      ],
      ['call 1-5: weather (call_1) {"city":"Oslo"} whole', 'finish 5: completed'],
    ],
    [
      'a custom tool takes any text',
      [
        created,
        {
          type: 'response.output_item.added',
          output_index: 0,
          item: { type: 'custom_tool_call', call_id: 'call_1', name: 'patch', input: '' },
        },
        { type: 'response.custom_tool_call_input.delta', output_index: 0, delta: '*** Begin' },
        { type: 'response.custom_tool_call_input.done', output_index: 0, input: '*** Begin' },
      ],
      ['call 1-3: patch (call_1) *** Begin whole', 'cut 3 at 0/0/0'],
    ],
    [
      'tools of the provider, with what they gave',
      [
        created,
        { type: 'response.web_search_call.in_progress', output_index: 0 },
        {
          type: 'response.output_item.done',
          output_index: 0,
          item: {
            type: 'web_search_call',
            id: 'ws_1',
            status: 'completed',
            action: { type: 'search', query: 'fjords' },
          },
        },
        {
          type: 'response.output_item.done',
          output_index: 1,
          item: { type: 'mcp_call', id: 'mcp_1', name: 'list', arguments: '{}', output: '[1,2]', status: 'completed' },
        },
        {
          type: 'response.output_item.done',
          output_index: 2,
          item: { type: 'mcp_call', id: 'mcp_2', name: 'drop', arguments: '{}', error: 'denied', output: null },
        },
        text('Found.', 3),
        {
          type: 'response.output_text.annotation.added',
          output_index: 3,
          content_index: 0,
          annotation_index: 0,
          annotation: { type: 'url_citation', url: 'https://a.test', title: 'A', start_index: 0, end_index: 5 },
        },
        over({}),
      ],
      [
        'call 2: web_search (ws_1) by provider {"type":"search","query":"fjords"} whole',
        'call 3: list (mcp_1) by provider {} whole',
        'result 3: (mcp_1) [1,2]',
        'call 4: drop (mcp_2) by provider {} whole',
        'result 4: (mcp_2) failed denied',
        'text 5: Found.',
        'citation 6: https://a.test "A" "" 0-5',
        'finish 7: completed',
      ],
    ],
    [
      'an image, as it gets clearer',
      [
        created,
        { type: 'response.image_generation_call.partial_image', output_index: 0, partial_image_b64: 'AAAA' },
        {
          type: 'response.output_item.done',
          output_index: 0,
          item: { type: 'image_generation_call', result: 'AAAAAAAA', output_format: 'webp' },
        },
        over({}),
      ],
      ['image 1-2: image/webp 6 B inline', 'finish 3: completed'],
    ],
    [
      'a refusal',
      [
        created,
        { type: 'response.refusal.delta', output_index: 0, content_index: 0, delta: 'No.' },
        { type: 'response.refusal.done', output_index: 0, content_index: 0, refusal: 'No.' },
        over({ output: [{ type: 'message', content: [{ type: 'refusal', refusal: 'No.' }] }] }),
      ],
      ['refusal 1: No.', 'finish 3: completed'],
    ],
    [
      'an answer that the limit cut',
      [
        created,
        text('Half'),
        over({ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }, 'response.incomplete'),
      ],
      ['text 1: Half', 'finish 2: max_output_tokens'],
    ],
    [
      'an answer that failed',
      [
        created,
        text('Half'),
        over({ status: 'failed', error: { code: 'server_error', message: 'It broke.' } }, 'response.failed'),
      ],
      ['text 1: Half', 'finish 2: failed', 'error 2: server_error It broke.', 'cut 2 at 0/0/0'],
    ],
    [
      'an error event',
      [created, text('Half'), { type: 'error', code: 'rate_limit_exceeded', message: 'Slow down.', param: null }],
      ['text 1: Half', 'error 2: rate_limit_exceeded Slow down.', 'cut 2 at 0/0/0'],
    ],
    [
      'a Realtime session: two answers, spoken and called',
      [
        { type: 'session.created', session: {} },
        { type: 'response.created', response: { id: 'resp_1' } },
        { type: 'response.output_audio_transcript.delta', output_index: 0, content_index: 0, delta: 'Good ' },
        { type: 'response.output_audio.delta', output_index: 0, content_index: 0, delta: 'AAAA' },
        { type: 'response.output_audio_transcript.delta', output_index: 0, content_index: 0, delta: 'day' },
        { type: 'response.done', response: { id: 'resp_1', status: 'completed', output: [] } },
        { type: 'response.created', response: { id: 'resp_2' } },
        {
          type: 'response.function_call_arguments.done',
          output_index: 0,
          call_id: 'call_1',
          name: 'hang_up',
          arguments: '{}',
        },
        {
          type: 'response.done',
          response: {
            id: 'resp_2',
            status: 'completed',
            output: [],
            usage: { total_tokens: 9, input_tokens: 5, output_tokens: 4, input_token_details: { cached_tokens: 2 } },
          },
        },
      ],
      [
        'turn 0',
        'transcript 2-4: Good day',
        'audio 3:  3 B inline',
        'finish 5: completed',
        'turn 1',
        'call 7: hang_up (call_1) {} whole',
        'finish 8: completed',
      ],
    ],
  ])('%s', (_what, sent, lines) => {
    expect(sketch(streamed(sent))).toEqual(lines);
  });

  it('ends with a last event that was too long to be kept whole', () => {
    const sent = [
      created,
      text('Hello'),
      '{"type":"response.completed","response":{"id":"resp_1","output":[{"type":"mess',
    ];
    expect(streamed(sent)).toMatchObject({ ended: true, unreadable: [2] });
  });

  it('counts kinds of events that it does not know', () => {
    const { unknown } = streamed([
      created,
      { type: 'response.dance.delta' },
      { type: 'response.dance.delta' },
      { type: 'surprise' },
      over({}),
    ]);
    expect(unknown).toEqual([
      { kind: 'response.dance.delta', count: 2, event: 1 },
      { kind: 'surprise', count: 1, event: 3 },
    ]);
  });
});

describe('Responses, whole', () => {
  it('has the same pieces', () => {
    const answer = answered({
      id: 'resp_1',
      object: 'response',
      status: 'completed',
      model: 'gpt-test',
      output: [
        { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Short.' }] },
        message('Hello'),
        {
          type: 'code_interpreter_call',
          id: 'ci_1',
          status: 'completed',
          code: 'print(1)',
          outputs: [{ type: 'logs', logs: '1' }],
        },
        { type: 'new_kind', x: 1 },
      ],
      usage: {
        input_tokens: 5,
        output_tokens: 7,
        total_tokens: 12,
        input_tokens_details: { cached_tokens: 4 },
        output_tokens_details: { reasoning_tokens: 3 },
      },
    });
    expect(sketch(answer)).toEqual([
      'reasoning 0: Short.',
      'text 0: Hello',
      'call 0: code_interpreter (ci_1) by provider print(1) whole',
      'result 0: (ci_1) [{"type":"logs","logs":"1"}]',
      'other 0: new_kind {"type":"new_kind","x":1}',
      'finish 0: completed',
    ]);
    expect(answer).toMatchObject({ protocol: 'openai-responses', ended: true, usage: { cacheRead: 4, reasoning: 3 } });
  });
});
