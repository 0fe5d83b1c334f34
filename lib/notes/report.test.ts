import { summariseAnswer } from '../answer/index.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { serverCallWith } from '../../tests/server-call.ts';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { classify, english, explain } from '../classifier/index.ts';
import type { Verdict } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { reportOf, reportPieces, reportText } from './report.ts';
import type { ReportedRow } from './report.ts';

const origin = {
  version: '1.2.3',
  createdAt: Date.UTC(2026, 0, 2),
  language: 'en',
  explain: (verdict: Verdict) => explain(verdict, english),
};

function row(changes: Partial<Exchange>): ReportedRow {
  const exchange = exchangeWith(changes);
  const verdict = classify(exchange);
  if (verdict.kind === 'not-llm') throw new Error('no call');
  const attempt = {
    exchange,
    verdict,
    problem: verdict.kind === 'ok' ? null : verdict,
    answer: summariseAnswer(exchange, verdict.provider.id),
  };
  return { ...attempt, attempts: [attempt] };
}

const time = v.pipe(v.string(), v.isoTimestamp());
const https = v.strictObject({ text: v.string(), url: v.pipe(v.string(), v.startsWith('https://')) });
const party = v.strictObject({ id: v.string(), name: v.string() });
const outcome = v.picklist(['ok', 'failed', 'degraded', 'cancelled', 'pending']);
const cause = v.pipe(v.string(), v.regex(/^[a-z_]+\/[a-z_0-9]+$/u));
const frame = v.strictObject({
  function: v.string(),
  url: v.string(),
  line: v.number(),
  column: v.number(),
  joined: v.nullable(v.string()),
  library: v.nullable(v.strictObject({ kind: v.string(), name: v.nullable(v.string()) })),
});
const ProblemSchema = v.nullable(
  v.strictObject({
    category: v.string(),
    cause,
    rule: v.string(),
    title: v.string(),
    message: v.nullable(v.string()),
    certainty: v.picklist(['certain', 'likely', 'guess']),
    why: v.array(v.string()),
    fixes: v.pipe(v.array(v.strictObject({ text: v.string(), link: v.optional(https) })), v.minLength(1)),
    retry: v.strictObject({
      advised: v.boolean(),
      afterMs: v.nullable(v.number()),
      from: v.nullable(v.strictObject({ place: v.picklist(['header', 'body', 'message']), name: v.string() })),
      advice: v.string(),
    }),
    facts: v.record(v.string(), v.unknown()),
    findings: v.array(v.strictObject({ id: v.string(), values: v.record(v.string(), v.string()) })),
    notes: v.array(v.string()),
    evidence: v.array(
      v.strictObject({ from: v.string(), said: v.string(), rule: v.string(), length: v.optional(v.number()) }),
    ),
    links: v.array(https),
  }),
);
/** What version 2 promises to those who read it. */
const ReportSchema = v.strictObject({
  format: v.literal('faultline-report'),
  version: v.literal(2),
  createdBy: v.strictObject({ name: v.literal('Faultline'), version: v.string() }),
  createdAt: time,
  language: v.string(),
  calls: v.array(
    v.strictObject({
      startedAt: v.nullable(time),
      durationMs: v.number(),
      method: v.string(),
      url: v.string(),
      status: v.nullable(v.number()),
      page: v.nullable(v.string()),
      provider: party,
      innerProvider: v.nullable(party),
      model: v.nullable(v.string()),
      requestId: v.nullable(v.string()),
      caller: v.nullable(frame),
      stack: v.nullable(v.array(frame)),
      outcome,
      answer: v.nullable(
        v.strictObject({
          attributes: v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
          timeToFirstByteMs: v.nullable(v.number()),
          timeToFirstContentMs: v.nullable(v.number()),
          tokensPerSecond: v.nullable(v.number()),
          missingUsage: v.nullable(v.string()),
        }),
      ),
      problem: ProblemSchema,
      serverCalls: v.array(
        v.strictObject({
          startedAt: v.nullable(time),
          durationMs: v.nullable(v.number()),
          method: v.string(),
          url: v.string(),
          status: v.nullable(v.number()),
          provider: party,
          model: v.nullable(v.string()),
          caller: v.nullable(v.omit(frame, ['library'])),
          count: v.number(),
          recovered: v.boolean(),
          madeFor: v.nullable(v.string()),
          outcome,
          problem: ProblemSchema,
        }),
      ),
      attempts: v.array(
        v.strictObject({
          startedAt: v.nullable(time),
          durationMs: v.number(),
          status: v.nullable(v.number()),
          outcome,
          cause: v.nullable(cause),
        }),
      ),
    }),
  ),
});

const sentFrom = {
  frames: [
    { function: 'create', url: 'https://app.test/node_modules/openai/client.js', line: 3, column: 4, joined: null },
    { function: 'ask', url: 'https://app.test/src/chat.ts', line: 41, column: 9, joined: 'await' },
  ],
  omitted: 0,
};
const rows = [
  row({}),
  row({ status: 429, responseBody: textBody('{"error":{"code":"insufficient_quota","message":"You exceeded"}}') }),
  row({ status: 400, responseBody: textBody('{"error":{"message":"bad role","param":"messages[0].role"}}') }),
  row({ status: 0, responseHeaders: [], failure: { name: 'ERR_CONNECTION_REFUSED', inferred: false } }),
  row({ status: 500, serverCalls: [serverCallWith()] }),
  row({ startedAt: Number.NaN }),
  row({ stack: sentFrom }),
];

describe('the JSON report', () => {
  it('is of version 2, field for field', () => {
    const read: unknown = JSON.parse(reportText(rows, origin));
    expect(v.safeParse(ReportSchema, read).issues).toBeUndefined();
  });

  it.each([0, 1, rows.length])('is the same in pieces, of %i calls', (count) => {
    const pieces = [...reportPieces(rows.slice(0, count), origin)];
    expect(JSON.parse(pieces.join(''))).toEqual(JSON.parse(reportText(rows.slice(0, count), origin)));
    expect(pieces).toHaveLength(count + 2);
  });

  it('has the corrected line among the facts', () => {
    const refused = row({
      status: 400,
      requestBody: textBody('{"model":"gpt-5","max_tokens":100}'),
      responseBody: textBody(
        '{"error":{"message":"\'max_tokens\' is not supported. Use \'max_completion_tokens\' instead.","param":"max_tokens","code":"unsupported_parameter"}}',
      ),
    });
    const [call] = reportOf([refused], origin).calls;
    expect(call?.problem?.facts.correction).toMatchObject({ code: 'max_completion_tokens: 100', kind: 'json' });
  });

  it('has a call for each row, in their order', () => {
    const { calls } = reportOf(rows, origin);
    expect(calls.map(({ status, outcome, problem }) => [status, outcome, problem?.cause ?? null])).toEqual(
      rows.map(({ exchange, verdict, problem }) => [exchange.status || null, verdict.kind, problem?.cause ?? null]),
    );
    expect(calls.at(-1)).toMatchObject({
      caller: { function: 'ask', line: 41, library: null },
      stack: [{ library: { kind: 'package', name: 'openai' } }, {}],
    });
    expect(calls.map(({ startedAt }) => startedAt).at(-2)).toBeNull();
  });
});
