import { describe, expect, it } from 'vitest';
import { answered, sketch, streamed, type Sent } from '../../../tests/answer.ts';

const chunk = (delta: object, finish: string | null = null, index = 0) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  model: 'gpt-test',
  choices: [{ index, delta, finish_reason: finish }],
});
const call = (index: number, told: object) => chunk({ tool_calls: [{ index, ...told }] });

describe('Chat Completions, streamed', () => {
  it.each<[what: string, sent: readonly Sent[], lines: readonly string[]]>([
    [
      'text',
      [
        chunk({ role: 'assistant', content: '' }),
        chunk({ content: 'Hel' }),
        chunk({ content: 'lo' }),
        chunk({}, 'stop'),
        '[DONE]',
      ],
      ['text 1-2: Hello', 'finish 3: stop'],
    ],
    [
      'several choices, interleaved',
      [
        chunk({ content: 'A' }),
        chunk({ content: 'B' }, null, 1),
        chunk({ content: 'a' }, 'stop'),
        chunk({ content: 'b' }, 'length', 1),
      ],
      ['choice 0', 'text 0-2: Aa', 'finish 2: stop', 'choice 1', 'text 1-3: Bb', 'finish 3: length'],
    ],
    [
      'reasoning as DeepSeek and others send it, then text',
      [
        chunk({ reasoning_content: 'Let me ' }),
        chunk({ reasoning_content: 'see.' }),
        chunk({ content: 'Yes.' }),
        chunk({}, 'stop'),
      ],
      ['reasoning 0-1: Let me see.', 'text 2: Yes.', 'finish 3: stop'],
    ],
    [
      'reasoning as OpenRouter sends it, twice the same, partly encrypted',
      [
        chunk({ reasoning: 'Hm', reasoning_details: [{ type: 'reasoning.text', text: 'Hm' }] }),
        chunk({ reasoning_details: [{ type: 'reasoning.encrypted', data: 'abcdefgh' }] }),
        chunk({ content: 'Ok' }, 'stop'),
      ],
      ['reasoning 0-1: Hm +8 hidden', 'text 2: Ok', 'finish 2: stop'],
    ],
    [
      'tool calls side by side',
      [
        call(0, { id: 'call_a', type: 'function', function: { name: 'weather', arguments: '' } }),
        call(0, { function: { arguments: '{"city":' } }),
        call(1, { id: 'call_b', type: 'function', function: { name: 'time', arguments: '{}' } }),
        call(0, { function: { arguments: '"Oslo"}' } }),
        chunk({}, 'tool_calls'),
      ],
      ['call 0-3: weather (call_a) {"city":"Oslo"} whole', 'call 2: time (call_b) {} whole', 'finish 4: tool_calls'],
    ],
    [
      'tool calls that all have the index 0, told apart by their ids',
      [
        call(0, { id: 'call_a', function: { name: 'one', arguments: '{"a":1}' } }),
        call(0, { id: 'call_b', function: { name: 'two', arguments: '{"b":' } }),
        call(0, { id: 'call_b', function: { arguments: '2}' } }),
        chunk({}, 'tool_calls'),
      ],
      ['call 0: one (call_a) {"a":1} whole', 'call 1-2: two (call_b) {"b":2} whole', 'finish 3: tool_calls'],
    ],
    [
      'tool arguments that are no JSON, with the event where they break',
      [
        call(0, { id: 'call_a', function: { name: 'weather', arguments: '{"city":' } }),
        call(0, { function: { arguments: "'Oslo'}" } }),
        chunk({}, 'tool_calls'),
      ],
      ['call 0-1: weather (call_a) {"city":\'Oslo\'} broken at 8 of 1', 'finish 2: tool_calls'],
    ],
    [
      'tool arguments that the limit cut',
      [call(0, { id: 'call_a', function: { name: 'write', arguments: '{"text":"On' } }), chunk({}, 'length')],
      ['call 0: write (call_a) {"text":"On broken at 11 of 0', 'finish 1: length'],
    ],
    [
      'a call without arguments',
      [call(0, { id: 'call_a', function: { name: 'now', arguments: '' } }), chunk({}, 'tool_calls')],
      ['call 0: now (call_a)  empty', 'finish 1: tool_calls'],
    ],
    [
      'a stream that breaks off in tool arguments',
      [
        chunk({ content: 'I look.' }),
        call(0, { id: 'call_a', function: { name: 'weather', arguments: '{"city":"Os' } }),
      ],
      ['text 0: I look.', 'call 1: weather (call_a) {"city":"Os cut at 11 of 1', 'cut 1 at 0/0/1'],
    ],
    [
      'a refusal',
      [chunk({ refusal: 'I can’t ' }), chunk({ refusal: 'help.' }), chunk({}, 'stop')],
      ['refusal 0-1: I can’t help.', 'finish 2: stop'],
    ],
    [
      'speech: one medium and its words',
      [
        chunk({ audio: { id: 'audio_1', data: 'AAAA', transcript: 'Good ' } }),
        chunk({ audio: { data: 'AAAAAAAA', transcript: 'day' } }),
        chunk({}, 'stop'),
      ],
      ['transcript 0-1: Good day', 'audio 0-1:  9 B inline', 'finish 2: stop'],
    ],
    [
      'an error in the middle',
      [
        chunk({ content: 'Half' }),
        { error: { message: 'The engine is overloaded', type: 'server_error', code: null } },
      ],
      ['text 0: Half', 'error 1: server_error The engine is overloaded', 'cut 1 at 0/0/0'],
    ],
    [
      'two answers glued together',
      [
        chunk({ content: 'One' }),
        chunk({}, 'stop'),
        { ...chunk({ role: 'assistant', content: 'Two' }), id: 'chatcmpl-2' },
        { ...chunk({}, 'stop'), id: 'chatcmpl-2' },
      ],
      ['turn 0', 'text 0: One', 'finish 1: stop', 'turn 1', 'text 2: Two', 'finish 3: stop'],
    ],
    [
      'broken JSON in the middle',
      [chunk({ content: 'A' }), '{"choices":[{"delta":{"content":"B', chunk({ content: 'C' }), chunk({}, 'stop')],
      ['text 0-2: AC', 'finish 3: stop'],
    ],
    [
      'an id that changes with each chunk, as some gateways send it',
      [chunk({ content: 'A' }), { ...chunk({ content: 'B' }), id: 'x-2' }, { ...chunk({}, 'stop'), id: 'x-3' }],
      ['text 0-1: AB', 'finish 2: stop'],
    ],
    [
      'thoughts among the content, as Mistral sends them',
      [
        chunk({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Well' }] }] }),
        chunk({
          content: [
            { type: 'text', text: 'Yes' },
            { type: 'reference', reference_ids: [1, 2] },
          ],
        }),
        chunk({}, 'stop'),
      ],
      ['reasoning 0: Well', 'text 1: Yes', 'citation 1: - "1, 2" ""', 'finish 2: stop'],
    ],
    [
      'sources that each chunk repeats, as Perplexity sends them',
      [
        { ...chunk({ content: 'It ' }), citations: ['https://a.test/1'] },
        { ...chunk({ content: 'is.' }, 'stop'), citations: ['https://a.test/1', 'https://b.test/2'] },
      ],
      [
        'text 0-1: It is.',
        'citation 0: https://a.test/1 "" ""',
        'citation 1: https://b.test/2 "" ""',
        'finish 1: stop',
      ],
    ],
    [
      'the completions before chat',
      [
        { object: 'text_completion', choices: [{ index: 0, text: 'Once ', finish_reason: null }] },
        { object: 'text_completion', choices: [{ index: 0, text: 'upon', finish_reason: 'stop' }] },
      ],
      ['text 0-1: Once upon', 'finish 1: stop'],
    ],
  ])('%s', (_what, sent, lines) => {
    expect(sketch(streamed(sent))).toEqual(lines);
  });

  it('tells the ends of a stream apart: with a finish reason, with [DONE] alone, with nothing', () => {
    expect(streamed([chunk({ content: 'A' }, 'stop')])).toMatchObject({ ended: true, cut: null });
    expect(streamed([chunk({ content: 'A' }), '[DONE]'])).toMatchObject({ ended: true, cut: null });
    expect(streamed([chunk({ content: 'A' })])).toMatchObject({ ended: false, cut: { event: 0, part: 0 } });
    expect(streamed([chunk({ content: 'A' }, 'stop'), chunk({ content: 'B' }, null, 1)]).ended).toBe(true);
  });

  it('lists the events that are no JSON', () => {
    const { unreadable, unreadableCount } = streamed([chunk({ content: 'A' }), '{"cho', '<html>', chunk({}, 'stop')]);
    expect({ unreadable, unreadableCount }).toEqual({ unreadable: [1, 2], unreadableCount: 2 });
  });

  it.each<[what: string, last: object, usage: object]>([
    [
      'OpenAI',
      {
        choices: [],
        usage: {
          prompt_tokens: 20,
          completion_tokens: 9,
          total_tokens: 29,
          prompt_tokens_details: { cached_tokens: 16, cache_write_tokens: 2 },
          completion_tokens_details: { reasoning_tokens: 5 },
        },
      },
      { input: 20, output: 9, total: 29, cacheRead: 16, cacheWrite: 2, reasoning: 5, inputHoldsCache: true },
    ],
    [
      'DeepSeek',
      { choices: [], usage: { prompt_tokens: 20, completion_tokens: 9, prompt_cache_hit_tokens: 12 } },
      { input: 20, output: 9, cacheRead: 12, total: null },
    ],
    [
      'Moonshot',
      {
        choices: [
          {
            index: 0,
            delta: {},
            finish_reason: 'stop',
            usage: { prompt_tokens: 4, completion_tokens: 2, cached_tokens: 1 },
          },
        ],
      },
      { input: 4, output: 2, cacheRead: 1 },
    ],
    [
      'LM Studio',
      {
        choices: [],
        usage: { prompt_tokens: 4, completion_tokens: 30 },
        stats: { tokens_per_second: 60, generation_time: 0.5 },
        model_info: { arch: 'llama', context_length: 4096 },
      },
      { input: 4, output: 30, generationMs: 500, contextLimit: 4096 },
    ],
    [
      'llama.cpp',
      {
        choices: [],
        usage: { prompt_tokens: 4, completion_tokens: 30 },
        timings: { predicted_n: 30, predicted_ms: 250.5 },
      },
      { input: 4, output: 30, generationMs: 250.5 },
    ],
    [
      'Groq',
      { choices: [], x_groq: { usage: { prompt_tokens: 4, completion_tokens: 300, completion_time: 0.5 } } },
      { input: 4, output: 300, generationMs: 500 },
    ],
  ])('usage of %s', (_what, last, usage) => {
    expect(streamed([chunk({ content: 'A' }), { object: 'chat.completion.chunk', ...last }]).usage).toMatchObject({
      ...usage,
      event: 1,
    });
  });
});

describe('Chat Completions, whole', () => {
  it('is read like one chunk', () => {
    const answer = answered({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      model: 'gpt-test',
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: 'Two tools.',
            annotations: [
              {
                type: 'url_citation',
                url_citation: { url: 'https://a.test', title: 'A', start_index: 0, end_index: 3 },
              },
            ],
            tool_calls: [
              { id: 'call_a', type: 'function', function: { name: 'one', arguments: '{"a":1}' } },
              { id: 'call_b', type: 'custom', custom: { name: 'two', input: 'free text' } },
            ],
          },
          finish_reason: 'tool_calls',
        },
      ],
      usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
    });
    expect(sketch(answer)).toEqual([
      'text 0: Two tools.',
      'call 0: one (call_a) {"a":1} whole',
      'call 0: two (call_b) free text whole',
      'citation 0: https://a.test "A" "" 0-3',
      'finish 0: tool_calls',
    ]);
    expect(answer).toMatchObject({ protocol: 'openai-chat', form: 'body', ended: true, usage: { total: 7 } });
    expect(answer.turns[0]).toMatchObject({ id: 'chatcmpl-1', model: 'gpt-test' });
  });

  it.each([
    ['an object, as Mistral allows', { name: 'one', arguments: { a: 1 } }, { state: 'whole', value: { a: 1 } }],
    ['the calls of the first models', undefined, { state: 'whole', value: { b: 2 }, name: 'old' }],
  ])('arguments: %s', (_what, told, expected) => {
    const message =
      told === undefined
        ? { function_call: { name: 'old', arguments: '{"b":2}' } }
        : { tool_calls: [{ id: 'c', function: told }] };
    const answer = answered({ choices: [{ index: 0, message, finish_reason: 'tool_calls' }] });
    expect(answer.turns[0]?.choices[0]?.parts[0]).toMatchObject(expected);
  });
});
