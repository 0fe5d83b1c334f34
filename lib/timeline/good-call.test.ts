import { describe, expect, it } from 'vitest';
import { textBody } from '../../tests/exchange.ts';
import { callWith, denied, rowWith } from '../../tests/rows.ts';
import { goodCallFor } from './good-call.ts';

const at = (line: number) => ({
  frames: [{ function: 'ask', url: 'https://app.test/chat.ts', line, column: 1, joined: null }],
  omitted: 0,
});
const failed = callWith({ ...denied, id: 'failed', startedAt: 100, stack: at(41) });
const other = textBody('{"model":"gpt-4o"}');

describe('the good call beside a failed one', () => {
  it.each([
    [
      'of the same code goes first',
      [
        { id: 'a', stack: at(41) },
        { id: 'b', requestBody: textBody('{"model":"gpt-5"}') },
      ],
      'a',
      'site',
    ],
    [
      'is else of the same endpoint and model',
      [
        { id: 'a', requestBody: textBody('{"model":"gpt-5"}') },
        { id: 'b', requestBody: other },
      ],
      'a',
      'endpoint',
    ],
    [
      'is the last one',
      [
        { id: 'a', stack: at(41) },
        { id: 'b', stack: at(41) },
      ],
      'b',
      'site',
    ],
    [
      'is of the same endpoint rather than of the same code elsewhere',
      [
        { id: 'a', requestBody: textBody('{"model":"gpt-5"}') },
        {
          id: 'b',
          stack: at(41),
          url: 'https://openrouter.ai/api/v1/chat/completions',
          requestBody: textBody('{"model":"gpt-5"}'),
        },
      ],
      'a',
      'endpoint',
    ],
    [
      'is else of the same code, API and model at another address',
      [
        {
          id: 'a',
          stack: at(41),
          url: 'https://openrouter.ai/api/v1/chat/completions',
          requestBody: textBody('{"model":"gpt-5"}'),
        },
      ],
      'a',
      'site',
    ],
    [
      'is none of the same code for another model at another address',
      [{ id: 'a', stack: at(41), url: 'https://openrouter.ai/api/v1/chat/completions', requestBody: other }],
      undefined,
      undefined,
    ],
    [
      'is none of another API, although one function sends all',
      [
        {
          id: 'a',
          stack: at(41),
          url: 'https://api.openai.com/v1/responses',
          requestBody: textBody('{"model":"gpt-5"}'),
        },
      ],
      undefined,
      undefined,
    ],
    ['is none of another model and place', [{ id: 'a', stack: at(7), requestBody: other }], undefined, undefined],
    ['is none that failed', [{ ...denied, id: 'a', stack: at(41) }], undefined, undefined],
    ['is none that came later', [{ id: 'a', stack: at(41), startedAt: 200 }], undefined, undefined],
  ] as const)('%s', (_, calls, id, by) => {
    const rows = calls.map((changes, index) => rowWith({ startedAt: index, ...changes }));
    const good = goodCallFor(failed, rows);
    expect([good?.call.id, good?.row, good?.by]).toEqual([id, id, by]);
  });
});
