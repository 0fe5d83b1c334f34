import { expect, it } from 'vitest';
import { denied, limited, rowWith } from '../../../tests/rows.ts';
import { english } from '../../classifier/index.ts';
import { unseenValues } from './unseen-values.ts';

const rows = [rowWith({ ...limited, id: '1' }), rowWith({ ...denied, id: '2' })];

const near = (text: string) =>
  unseenValues(text, rows, rows, english).map(({ start, end, reason }) => [
    text.slice(start, end),
    reason.kind === 'unseen-value' ? reason.near : null,
  ]);

it.each([
  ['host:opnai', [['opnai', 'api.openai.com']]],
  ['host:openai', [['openai', 'api.openai.com']]],
  ['model:gtp-5', [['gtp-5', 'gpt-5']]],
  ['-model:gtp-5', [['gtp-5', 'gpt-5']]],
  ['model:kimii', [['kimii', 'kimi-k2']]],
  ['x model:gpt-5,kini-k2', [['kini-k2', 'kimi-k2']]],
  ['method:PSOT', [['PSOT', 'POST']]],
  ['cause:concurency', [['concurency', 'rate_limit/concurrency']]],
])('%s names what the calls have', (text, expected) => {
  expect(near(text)).toEqual(expected);
});

it.each([
  'model:gpt',
  'host:api.openai.com',
  'host:zzz',
  'model:llama-4',
  'model:g*x',
  'gtp-5',
  'caller:x',
  'model:',
  'status:42',
])('%s is like nothing, or has calls', (text) => {
  expect(near(text)).toEqual([]);
});

it('offers nothing for what hidden calls have, and nothing that only they have', () => {
  expect(unseenValues('model:gpt-5', rows, rows.slice(0, 1), english)).toEqual([]);
  expect(unseenValues('model:gtp-5', rows, rows.slice(0, 1), english)).toEqual([]);
});
