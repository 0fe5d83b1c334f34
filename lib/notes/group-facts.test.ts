import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { serverCallWith } from '../../tests/server-call.ts';
import { classify, english, explain } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { en } from '../interface-texts/en/index.ts';
import { groupFacts } from './group-facts.ts';
import { notes } from './markdown.ts';
import type { Problem } from './problem.ts';
import { WITHOUT_REQUEST } from './section.ts';

const START = Date.UTC(2026, 0, 2, 3, 4, 5);

function problem(changes: Partial<Exchange>): Problem {
  const exchange = exchangeWith({ status: 401, startedAt: START, ...changes });
  const failure = classify(exchange);
  if (failure.kind === 'ok' || failure.kind === 'not-llm') throw new Error(failure.kind);
  return { exchange, failure, explanation: explain(failure, english) };
}

const sentBy = (line: number) => ({
  stack: {
    frames: [{ function: 'send', url: 'https://app.test/chat.ts', line, column: 2, joined: null }],
    omitted: 0,
  },
});

describe('the note of a group', () => {
  it('tells how many, from when to when, and which code sent them how often', () => {
    const problems = [
      problem({ id: '1', ...sentBy(4) }),
      problem({ id: '2', ...sentBy(9), startedAt: START + 61_000 }),
      problem({ id: '3', ...sentBy(9), startedAt: START + 5000 }),
    ];
    const note = notes(problems, en, WITHOUT_REQUEST, groupFacts(problems, 7, en));
    expect(note.split('\n').slice(0, 8)).toEqual([
      '# 3 failed LLM calls: OpenAI',
      '',
      '- Calls: 3 (7 attempts)',
      '- When: 2026-01-02 03:04:05 UTC to 2026-01-02 03:05:06 UTC (61 s)',
      '- Sent by: `send https://app.test/chat.ts:9:2` × 2',
      '- Sent by: `send https://app.test/chat.ts:4:2` × 1',
      '',
      expect.stringMatching(/^- 3 × OpenAI · 401/u),
    ]);
  });

  it('says nothing of code that no stack tells, and one time for one moment', () => {
    const problems = [problem({ id: '1' }), problem({ id: '2' })];
    expect(groupFacts(problems, 2, en)).toEqual([
      { name: 'Calls', text: '2' },
      { name: 'When', text: '2026-01-02 03:04:05 UTC' },
    ]);
  });

  it('writes out so many call sites and counts the rest', () => {
    const problems = Array.from({ length: 30 }, (_, at) => problem({ id: String(at), ...sentBy(at + 1) }));
    const facts = groupFacts(problems, 30, en);
    expect([facts.length, facts.at(-1)]).toEqual([23, { name: 'Sent by', text: '10 more call sites' }]);
  });

  it('keeps what the page called apart from what its server called, with the causes and fixes of both', () => {
    const quota = {
      responseBody: textBody('{"error":{"code":"insufficient_quota","message":"You exceeded your current quota"}}'),
    };
    const problems = [
      problem({ id: '1', status: 429, ...quota }),
      problem({ id: '2', status: 500, url: 'https://app.test/api/tea', serverCalls: [serverCallWith()] }),
      problem({
        id: '3',
        responseBody: textBody('{"error":{"code":"invalid_api_key","message":"Incorrect API key"}}'),
      }),
    ];
    const note = notes(problems, en, WITHOUT_REQUEST, groupFacts(problems, 3, en));
    expect(note.match(/^- \d × .*$/gmu)).toEqual([
      expect.stringMatching(/^- 1 × OpenAI · 429 · billing/u),
      expect.stringMatching(/^- 1 × Your server → OpenAI · 429 · billing/u),
      expect.stringMatching(/^- 1 × OpenAI · 401 · authentication/u),
    ]);
    const sections = note.split(/^## /mu).slice(1);
    expect(sections).toHaveLength(3);
    for (const section of sections) expect(section).toMatch(/\*\*Fix\*\*\n\n- \[ \] \S/u);
  });
});
