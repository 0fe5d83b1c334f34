import { describe, expect, it } from 'vitest';
import { exchangeWith } from '../../../tests/exchange.ts';
import { callWith, denied, limited, overloaded } from '../../../tests/rows.ts';
import type { Exchange } from '../../exchange.ts';
import { retryFindings } from './retries.ts';

const LASTS = 100;

/** Attempts that end alike, with these waits (ms) between the end of one and the start of the next. */
function attempts(ending: Partial<Exchange>, waits: readonly number[], last: Partial<Exchange> = ending) {
  let startedAt = 1_000_000;
  const timings = { ...exchangeWith().timings, total: LASTS };
  const starts = [startedAt, ...waits.map((wait) => (startedAt += LASTS + wait))];
  return starts.map((start, at) =>
    callWith({ ...(at < waits.length ? ending : last), id: String(at), startedAt: start, timings }),
  );
}

const kinds = (...made: Parameters<typeof attempts>) => retryFindings(attempts(...made)).map(({ kind }) => kind);

describe('what attempts tell', () => {
  it.each<[fact: string, made: Parameters<typeof attempts>, expected: readonly string[]]>([
    ['one attempt tells nothing', [denied, []], []],
    ['a wrong key was sent again', [denied, [500]], ['hopeless-retry']],
    ['a wrong key was sent again and then was right', [denied, [500], {}], ['hopeless-retry']],
    ['a limit was waited for', [limited, [1000]], []],
    ['nearly the whole wait is kept', [limited, [950]], []],
    ['a wait that the clocks made short', [limited, [760]], []],
    ['a limit was not waited for', [limited, [40]], ['retried-too-soon']],
    ['an overloaded provider was asked again once', [overloaded, [100]], []],
    ['the waits did not grow', [overloaded, [500, 500, 500]], ['no-backoff']],
    ['no wait at all', [overloaded, [0, 0]], ['no-backoff']],
    ['waits that differ by chance only', [overloaded, [2, 9, 30]], ['no-backoff']],
    ['the waits grew', [overloaded, [500, 1000, 2000]], []],
    ['one late timer among hasty tries', [overloaded, [5, 5, 5, 5, 90]], ['no-backoff']],
    ['waits of a slow machine', [overloaded, [90, 400, 700, 300, 900, 500, 1400, 600, 200, 640]], ['no-backoff']],
    ['the waits grew up to a limit', [overloaded, [500, 1000, 2000, 4000, 4000]], []],
    ['the waits grew, less by chance', [overloaded, [500, 700]], []],
    ['two waits that chance made alike', [overloaded, [2000, 2000]], []],
    ['two hasty waits alike', [overloaded, [200, 200]], ['no-backoff']],
    ['long waits need not grow', [overloaded, [20_000, 20_000]], []],
    ['where a wait is told, that is what counts', [limited, [1000, 1000, 1000]], []],
  ])('%s', (_, made, expected) => {
    expect(kinds(...made)).toEqual(expected);
  });

  it('tells how often, the worst wait and where it was asked for', () => {
    const source = callWith(limited).problem?.retry.from;
    expect(source?.place).toBe('message');
    const retried = { kind: 'retried', status: 429, cause: null, asked: { ms: 1000, source } };
    expect(retryFindings(attempts(limited, [40, 30, 2000]))).toEqual([
      {
        kind: 'retried-too-soon',
        severity: 'warning',
        retries: 2,
        askedMs: 1000,
        waitedMs: 30,
        source,
        evidence: [
          { ...retried, attempt: 1, startedAt: 1_000_000, waitedMs: 40 },
          { ...retried, attempt: 2, startedAt: 1_000_140, waitedMs: 30 },
        ],
      },
    ]);
  });

  it('names the attempts that failed, and why where no retry cures it', () => {
    const { cause } = callWith(denied).problem ?? {};
    expect(retryFindings(attempts(denied, [500], {}))).toMatchObject([
      { evidence: [{ attempt: 1, startedAt: 1_000_000, status: 401, cause, asked: null, waitedMs: 500 }] },
    ]);
    expect(retryFindings(attempts(overloaded, [10, 10]))).toMatchObject([
      {
        evidence: [
          { attempt: 1, cause: null, waitedMs: 10 },
          { attempt: 2, asked: null, waitedMs: 10 },
        ],
      },
    ]);
  });

  it('keeps its evidence short', () => {
    const [finding] = retryFindings(attempts(denied, Array<number>(500).fill(0)));
    expect(finding).toMatchObject({ kind: 'hopeless-retry', retries: 500 });
    expect(finding?.evidence.length).toBeLessThan(10);
  });
});
