import { expect, it } from 'vitest';
import { denied, limited, rowWith } from '../../tests/rows.ts';
import { createTally, NOTHING_YET } from './summary.ts';

const good = rowWith({ id: 'good' });
const refused = rowWith({ ...limited, id: 'refused' });
const again = rowWith({ ...denied, id: 'a', startedAt: 0 }, { ...denied, id: 'b', startedAt: 1000 });

it('counts calls, attempts, problems, causes and retry storms', () => {
  const tally = createTally();
  for (const row of [good, refused, again]) tally.change(null, row);
  expect(tally.read()).toEqual({
    requests: 4,
    calls: 3,
    problems: 2,
    causes: 2,
    retryStorms: 1,
    pending: 0,
    chips: [
      { provider: { id: 'openai', name: 'OpenAI' }, problems: 1 },
      { provider: { id: 'moonshot', name: 'Moonshot AI' }, problems: 1 },
    ],
  });
});

it('follows a row that changes, and keeps the place of its provider', () => {
  const tally = createTally();
  tally.change(null, good);
  tally.change(null, refused);
  tally.change(good, again);
  expect(tally.read().chips.map(({ provider, problems }) => [provider.id, problems])).toEqual([
    ['openai', 1],
    ['moonshot', 1],
  ]);
});

it('counts nothing when all rows left', () => {
  const tally = createTally();
  for (const row of [good, refused, again]) tally.change(null, row);
  for (const row of [again, refused, good]) tally.change(row, null);
  expect(tally.read()).toEqual(NOTHING_YET);
});
