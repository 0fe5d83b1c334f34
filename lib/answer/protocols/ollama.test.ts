import { describe, expect, it } from 'vitest';
import { answered, sketch, streamed, type Sent } from '../../../tests/answer.ts';

const line = (message: object, told: object = {}) => ({
  model: 'llama-test',
  created_at: '2026-01-01T00:00:00Z',
  message: { role: 'assistant', ...message },
  done: false,
  ...told,
});
const last = { done: true, done_reason: 'stop', prompt_eval_count: 26, eval_count: 300, eval_duration: 4_000_000_000 };

describe('Ollama', () => {
  it.each<[what: string, sent: readonly Sent[], lines: readonly string[]]>([
    [
      'chat with thoughts',
      [
        line({ thinking: 'Hm', content: '' }),
        line({ content: 'Hel' }),
        line({ content: 'lo' }),
        line({ content: '' }, last),
      ],
      ['reasoning 0: Hm', 'text 1-2: Hello', 'finish 3: stop'],
    ],
    [
      'calls, each line its own',
      [
        line({ tool_calls: [{ function: { name: 'weather', arguments: { city: 'Oslo' } } }] }),
        line({ tool_calls: [{ function: { name: 'weather', arguments: { city: 'Rome' } } }] }),
        line({ content: '' }, last),
      ],
      ['call 0: weather (-) {"city":"Oslo"} whole', 'call 1: weather (-) {"city":"Rome"} whole', 'finish 2: stop'],
    ],
    [
      'generate',
      [
        { model: 'llama-test', response: 'Once ', done: false },
        { model: 'llama-test', response: 'upon', done: true, done_reason: 'length' },
      ],
      ['text 0-1: Once upon', 'finish 1: length'],
    ],
    [
      'an error in the middle',
      [line({ content: 'Half' }), { error: 'an error was encountered while running the model' }],
      ['text 0: Half', 'error 1: - an error was encountered while running the model', 'cut 1 at 0/0/0'],
    ],
    ['a stream that breaks off', [line({ content: 'Half' })], ['text 0: Half', 'cut 0 at 0/0/0']],
  ])('%s', (_what, sent, lines) => {
    expect(sketch(streamed(sent))).toEqual(lines);
  });

  it('tells tokens, and how long they took', () => {
    const answer = answered(line({ content: 'Hello' }, last));
    expect(answer).toMatchObject({ protocol: 'ollama', usage: { input: 26, output: 300, generationMs: 4000 } });
    expect(answer.turns[0]?.model).toBe('llama-test');
  });
});
