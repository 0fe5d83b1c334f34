import { describe, expect, it } from 'vitest';
import { answered, sketch, streamed, type Sent } from '../../../tests/answer.ts';

const start = (told: object = {}) => ({
  type: 'message_start',
  message: {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude-test',
    content: [],
    stop_reason: null,
    usage: { input_tokens: 10, output_tokens: 1, cache_read_input_tokens: 100, cache_creation_input_tokens: 20 },
    ...told,
  },
});
const block = (index: number, content_block: object) => ({ type: 'content_block_start', index, content_block });
const delta = (index: number, told: object) => ({ type: 'content_block_delta', index, delta: told });
const stop = (index: number) => ({ type: 'content_block_stop', index });
const text = (index: number, said: string) => delta(index, { type: 'text_delta', text: said });
const end = (reason: string, usage: object = { output_tokens: 42 }) => ({
  type: 'message_delta',
  delta: { stop_reason: reason, stop_sequence: null },
  usage,
});
const over = { type: 'message_stop' };

describe('Messages, streamed', () => {
  it.each<[what: string, sent: readonly Sent[], lines: readonly string[]]>([
    [
      'text',
      [
        start(),
        block(0, { type: 'text', text: '' }),
        { type: 'ping' },
        text(0, 'Hel'),
        text(0, 'lo'),
        stop(0),
        end('end_turn'),
        over,
      ],
      ['text 1-4: Hello', 'finish 6: end_turn'],
    ],
    [
      'thoughts, text and a tool',
      [
        start(),
        block(0, { type: 'thinking', thinking: '', signature: '' }),
        delta(0, { type: 'thinking_delta', thinking: 'Which city?' }),
        delta(0, { type: 'signature_delta', signature: 'c2ln' }),
        stop(0),
        block(1, { type: 'text', text: '' }),
        text(1, 'I look.'),
        stop(1),
        block(2, { type: 'tool_use', id: 'toolu_1', name: 'weather', input: {} }),
        delta(2, { type: 'input_json_delta', partial_json: '' }),
        delta(2, { type: 'input_json_delta', partial_json: '{"city": "Os' }),
        delta(2, { type: 'input_json_delta', partial_json: 'lo"}' }),
        stop(2),
        end('tool_use'),
        over,
      ],
      [
        'reasoning 1-2: Which city?',
        'text 5-6: I look.',
        'call 8-11: weather (toolu_1) {"city": "Oslo"} whole',
        'finish 13: tool_use',
      ],
    ],
    [
      'thoughts that are left out, and redacted ones',
      [
        start(),
        block(0, { type: 'thinking', thinking: '', signature: '' }),
        delta(0, { type: 'signature_delta', signature: 's'.repeat(30) }),
        block(1, { type: 'redacted_thinking', data: 'd'.repeat(40) }),
        block(2, { type: 'text', text: 'Yes.' }),
        end('end_turn'),
        over,
      ],
      ['reasoning 1-2:  +30 hidden', 'reasoning 3:  +40 hidden', 'text 4: Yes.', 'finish 5: end_turn'],
    ],
    [
      'a tool without arguments',
      [start(), block(0, { type: 'tool_use', id: 'toolu_1', name: 'now', input: {} }), stop(0), end('tool_use'), over],
      ['call 1: now (toolu_1)  empty', 'finish 3: tool_use'],
    ],
    [
      'tool arguments cut by the limit',
      [
        start(),
        block(0, { type: 'tool_use', id: 'toolu_1', name: 'write', input: {} }),
        delta(0, { type: 'input_json_delta', partial_json: '{"text":"Once' }),
        end('max_tokens'),
        over,
      ],
      ['call 1-2: write (toolu_1) {"text":"Once broken at 13 of 2', 'finish 3: max_tokens'],
    ],
    [
      'a search of the provider, and citations of it',
      [
        start(),
        block(0, { type: 'server_tool_use', id: 'srv_1', name: 'web_search', input: {} }),
        delta(0, { type: 'input_json_delta', partial_json: '{"query":"fjords"}' }),
        stop(0),
        block(1, {
          type: 'web_search_tool_result',
          tool_use_id: 'srv_1',
          content: [{ type: 'web_search_result', url: 'https://a.test' }],
        }),
        block(2, { type: 'text', text: '' }),
        delta(2, {
          type: 'citations_delta',
          citation: { type: 'web_search_result_location', url: 'https://a.test', title: 'A', cited_text: 'deep' },
        }),
        text(2, 'They are deep.'),
        end('end_turn'),
        over,
      ],
      [
        'call 1-2: web_search (srv_1) by provider {"query":"fjords"} whole',
        'result 4: (srv_1) [{"type":"web_search_result","url":"https://a.test"}]',
        'text 5-7: They are deep.',
        'citation 6: https://a.test "A" "deep"',
        'finish 8: end_turn',
      ],
    ],
    [
      'a search that failed',
      [
        start(),
        block(0, {
          type: 'web_search_tool_result',
          tool_use_id: 'srv_1',
          content: { type: 'web_search_tool_result_error', error_code: 'max_uses_exceeded' },
        }),
        end('end_turn'),
        over,
      ],
      [
        'result 1: (srv_1) failed {"type":"web_search_tool_result_error","error_code":"max_uses_exceeded"}',
        'finish 2: end_turn',
      ],
    ],
    [
      'a refusal that is explained',
      [
        start(),
        {
          type: 'message_delta',
          delta: {
            stop_reason: 'refusal',
            stop_details: { type: 'refusal', category: 'cyber', explanation: 'This could do harm.' },
          },
          usage: { output_tokens: 3 },
        },
        over,
      ],
      ['refusal 1: This could do harm.', 'finish 1: refusal'],
    ],
    [
      'an error in the middle',
      [start(), text(0, 'Half'), { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }],
      ['text 1: Half', 'error 2: overloaded_error Overloaded', 'cut 2 at 0/0/0'],
    ],
    ['a stream that breaks off', [start(), text(0, 'Half')], ['text 1: Half', 'cut 1 at 0/0/0']],
    ['a stream that breaks off before the first piece', [start()], ['cut 0 at //']],
    [
      'pieces out of order, and blocks that never began',
      [text(1, 'B'), text(0, 'A'), start(), end('end_turn'), over],
      ['text 1: A', 'text 0: B', 'finish 3: end_turn'],
    ],
    [
      'two answers glued together',
      [start(), text(0, 'One'), end('end_turn'), over, start({ id: 'msg_2' }), text(0, 'Two'), end('end_turn'), over],
      ['turn 0', 'text 1: One', 'finish 2: end_turn', 'turn 1', 'text 5: Two', 'finish 6: end_turn'],
    ],
  ])('%s', (_what, sent, lines) => {
    expect(sketch(streamed(sent))).toEqual(lines);
  });

  it('adds up its usage: the input at the beginning, the output at the end', () => {
    const sent = [
      start(),
      end('end_turn', { output_tokens: 42, input_tokens: null, output_tokens_details: { thinking_tokens: 30 } }),
      over,
    ];
    expect(streamed(sent).usage).toEqual({
      input: 10,
      output: 42,
      total: null,
      cacheRead: 100,
      cacheWrite: 20,
      reasoning: 30,
      inputHoldsCache: false,
      outputHoldsReasoning: true,
      billed: null,
      contextLimit: null,
      generationMs: null,
      event: 1,
    });
  });

  it('is known also inside the frames of Bedrock', () => {
    const sent: readonly Sent[] = [
      ['chunk', start()],
      ['chunk', text(0, 'Hi')],
      ['chunk', end('end_turn')],
      ['chunk', over],
    ];
    expect(sketch(streamed(sent))).toEqual(['text 1: Hi', 'finish 2: end_turn']);
  });
});

describe('Messages, whole', () => {
  it('has the same pieces', () => {
    const answer = answered({
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'claude-test',
      content: [
        { type: 'thinking', thinking: 'Hm.', signature: 'x' },
        {
          type: 'text',
          text: 'Hello',
          citations: [
            { type: 'char_location', cited_text: 'hi', document_title: 'D', start_char_index: 4, end_char_index: 6 },
          ],
        },
        { type: 'tool_use', id: 'toolu_1', name: 'weather', input: { city: 'Oslo' } },
        { type: 'container_upload', file_id: 'file_1' },
      ],
      stop_reason: 'tool_use',
      usage: { input_tokens: 3, output_tokens: 9 },
    });
    expect(sketch(answer)).toEqual([
      'reasoning 0: Hm.',
      'text 0: Hello',
      'citation 0: - "D" "hi" 4-6',
      'call 0: weather (toolu_1) {"city":"Oslo"} whole',
      'other 0: container_upload {"type":"container_upload","file_id":"file_1"}',
      'finish 0: tool_use',
    ]);
    expect(answer).toMatchObject({ protocol: 'anthropic', ended: true, cut: null });
  });
});
