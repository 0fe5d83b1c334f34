import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { classify, english, explain } from '../classifier/index.ts';
import { en } from '../interface-texts/en/index.ts';
import { zhCN } from '../interface-texts/zh-CN/index.ts';
import { agentNote } from './agent-note.ts';
import type { Problem } from './problem.ts';
import { requestSkeleton } from './request-skeleton.ts';

const PROMPT = 'Which tea goes with rye bread?';
const request = {
  model: 'gpt-5-minni',
  temperature: 3,
  messages: [
    { role: 'system', content: 'You sell tea.' },
    { role: 'user', content: PROMPT },
  ],
};

function problem(): Problem {
  const exchange = exchangeWith({
    status: 400,
    requestBody: textBody(JSON.stringify(request)),
    responseBody: textBody(
      '{"error":{"message":"Invalid temperature: 3","type":"invalid_request_error","param":"temperature","code":"invalid_value"}}',
    ),
  });
  const failure = classify(exchange);
  if (failure.kind !== 'failed') throw new Error('no failure');
  return { exchange, failure, explanation: explain(failure, english) };
}

describe('a task for an agent', () => {
  const source = {
    place: 'ask src/chat.ts:41:9',
    line: 41,
    excerpt: {
      first: 40,
      lines: [
        { text: 'const body = make();', from: 0 },
        { text: 'await fetch(url, body);', from: 0 },
      ],
    },
  };
  const task = agentNote(problem(), source, en);

  it.each([
    ['the place', '`ask src/chat.ts:41:9`'],
    ['the marked line', '> 41 | await fetch(url, body);'],
    ['the provider’s words', 'Invalid temperature: 3'],
    ['the task', '## Task\n\n1. '],
    ['the field', 'The error names the field `temperature`.'],
    ['the skeleton', '"temperature": 3'],
    ['what to check', '- [ ] Send the request again'],
  ])('holds %s', (_, part) => {
    expect(task).toContain(part);
  });

  it('holds no prompt', () => {
    expect(task).not.toContain('rye bread');
    expect(task).not.toContain('You sell tea');
  });

  it('says where to look where the place is not known', () => {
    expect(agentNote(problem(), null, en)).toContain(
      'Search the code for the endpoint `https://api.openai.com/v1/chat/completions`',
    );
  });

  it('is there in Chinese', () => {
    expect(agentNote(problem(), source, zhCN)).toMatch(/## 任务/u);
  });
});

describe('the skeleton of a request', () => {
  it('keeps settings and numbers, and lengths of all else', () => {
    expect(JSON.parse(requestSkeleton(textBody(JSON.stringify(request))) ?? '')).toEqual({
      ...request,
      messages: [
        { role: 'system', content: '<13 characters>' },
        { role: 'user', content: `<${PROMPT.length} characters>` },
      ],
    });
  });

  it.each([
    ['no JSON', textBody('hello')],
    ['nothing', textBody('')],
    ['a body that was cut', { kind: 'text', text: '{"a":1}', tail: '}', size: 99 } as const],
  ])('is none of %s', (_, body) => {
    expect(requestSkeleton(body)).toBeNull();
  });

  it('is bounded for any request', () => {
    const deep = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`;
    const wide = JSON.stringify({
      list: Array.from({ length: 50_000 }, () => 'x'),
      ...Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`f${at}`, at])),
    });
    for (const body of [deep, wide]) expect(requestSkeleton(textBody(body))?.length ?? 0).toBeLessThan(7000);
  });
});
