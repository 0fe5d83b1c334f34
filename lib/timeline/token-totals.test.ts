import { expect, it } from 'vitest';
import { textBody } from '../../tests/exchange.ts';
import { denied, rowWith } from '../../tests/rows.ts';
import { tokenTotals } from './token-totals.ts';

const told = (id: string, input: number, output: number) => ({
  id,
  responseBody: textBody(
    JSON.stringify({
      choices: [{ index: 0, message: { content: 'hi' }, finish_reason: 'stop' }],
      usage: { prompt_tokens: input, completion_tokens: output },
    }),
  ),
});

it('the tokens of all attempts are summed up, and calls that tell none are left out', () => {
  const rows = [rowWith({ ...denied, id: '1' }, told('2', 10, 1)), rowWith(told('3', 200, 30)), rowWith({ id: '4' })];
  expect(tokenTotals(rows)).toEqual({ input: 210, output: 31, told: 2 });
  expect(tokenTotals([])).toEqual({ input: 0, output: 0, told: 0 });
});
