import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../tests/exchange.ts';
import { denied, limited, rowWith } from '../../../tests/rows.ts';
import type { Row } from '../row.ts';
import { concerns, createPageFindings } from './page-findings.ts';

const START = 1_000_000;
const many = (count: number, of = denied, from = 0) =>
  Array.from({ length: count }, (_, at) => rowWith({ ...of, id: String(from + at), startedAt: START + at }));
const headroom = (remaining: number, id = 'h', startedAt = START) =>
  rowWith({
    id,
    startedAt,
    responseHeaders: headersOf({
      'access-control-allow-origin': '*',
      'x-ratelimit-limit-requests': '500',
      'x-ratelimit-remaining-requests': String(remaining),
      'x-ratelimit-reset-requests': '12s',
    }),
  });

function findingsOf(rows: readonly Row[], gone: readonly Row[] = []) {
  const findings = createPageFindings();
  for (const row of rows) findings.change(null, row);
  for (const row of gone) findings.change(row, null);
  return findings.read();
}

describe('what calls tell together', () => {
  it('the same failure is told once with its count', () => {
    expect(findingsOf([...many(6), ...many(4, limited, 100)])).toMatchObject([
      {
        kind: 'same-failure',
        provider: { id: 'openai' },
        model: 'gpt-5',
        cause: rowWith(denied).problem?.cause,
        count: 6,
      },
    ]);
  });

  it('counts what is left', () => {
    const rows = many(8);
    expect(findingsOf(rows, rows.slice(0, 2))).toMatchObject([{ count: 6 }]);
    expect(findingsOf(rows, rows.slice(0, 4))).toEqual([]);
  });

  it('the most frequent comes first', () => {
    expect(findingsOf([...many(5), ...many(9, limited, 100)])).toMatchObject([{ count: 9 }, { count: 5 }]);
  });

  it('a row that changes counts once', () => {
    const findings = createPageFindings();
    const rows = many(5);
    for (const row of rows) findings.change(null, row);
    for (const row of rows) findings.change(row, { ...row, pending: true });
    expect(findings.read()).toMatchObject([{ count: 5 }]);
  });

  it('a limit that is nearly used up is told before it is hit', () => {
    expect(findingsOf([headroom(20)])).toEqual([
      {
        kind: 'little-headroom',
        severity: 'notice',
        provider: { id: 'openai', name: 'OpenAI' },
        callId: 'h',
        counted: 'requests',
        remaining: 20,
        limit: 500,
        resetAfterMs: 12_000,
        evidence: [{ kind: 'limit', header: 'x-ratelimit-remaining-requests', remaining: 20, limit: 500 }],
      },
    ]);
  });

  it('the last answer counts, whenever it is told', () => {
    expect(findingsOf([headroom(200), headroom(20, 'i', START + 1)])).toHaveLength(1);
    expect(findingsOf([headroom(200, 'i', START + 1), headroom(20)])).toEqual([]);
  });

  it('of a key that everybody can read a good call tells, too', () => {
    const row = rowWith({
      pageOrigin: 'https://shop.example.org',
      credential: {
        source: 'authorization',
        scheme: 'Bearer',
        prefix: 'sk-',
        length: 51,
        lastFour: 'abcd',
        shape: 'sk-alnum48',
        oddities: [],
      },
    });
    expect(row.problem).toBeNull();
    const [finding] = findingsOf([row]);
    expect(finding).toMatchObject({
      kind: 'noted',
      count: 1,
      finding: { id: 'key-exposed', values: { page: 'https://shop.example.org' } },
    });
    expect(finding === undefined ? null : [concerns(finding, row), concerns(finding, rowWith({ id: '9' }))]).toEqual([
      true,
      false,
    ]);
  });

  it('a finding concerns the calls that it was made of', () => {
    const rows = many(5);
    const [finding] = findingsOf(rows);
    if (finding === undefined || rows[0] === undefined) throw new Error('one finding expected');
    expect(concerns(finding, rows[0])).toBe(true);
    expect(concerns(finding, rowWith({ ...limited, id: 'x' }))).toBe(false);
    expect(concerns(finding, rowWith({ id: 'y' }))).toBe(false);
  });
});
