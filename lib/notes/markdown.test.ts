import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../tests/exchange.ts';
import { classify, english, explain } from '../classifier/index.ts';
import type { Explanation, Failure } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { en } from '../interface-texts/en/index.ts';
import { note as noteIn, notes as notesIn } from './markdown.ts';
import type { Problem } from './problem.ts';

// With all that a note can hold: what is left out could not break it.
const note = (problem: Problem) => noteIn(problem, en, { withRequest: true });
const notes = (problems: readonly Problem[]) => notesIn(problems, en, { withRequest: true });

function problem(
  exchangeChanges: Partial<Exchange> = {},
  failureChanges: Partial<Failure> = {},
  words: Partial<Explanation> = {},
): Problem {
  const exchange = exchangeWith({
    url: 'https://api.moonshot.ai/v1/chat/completions',
    status: 429,
    requestBody: textBody('{"model":"kimi-k2"}'),
    responseHeaders: headersOf({ 'access-control-allow-origin': '*', 'retry-after': '20' }),
    responseBody: textBody('{"error":{"type":"rate_limit_reached_error","message":"max concurrency: 3"}}'),
    ...exchangeChanges,
  });
  const verdict = classify(exchange);
  if (verdict.kind === 'ok' || verdict.kind === 'not-llm') throw new Error(`no failure: ${verdict.kind}`);
  const failure = { ...verdict, ...failureChanges };
  return { exchange, failure, explanation: { ...explain(failure, english), ...words } };
}

/** The lines outside of fenced blocks. */
function prose(markdown: string): readonly string[] {
  let fence: string | null = null;
  return markdown.split('\n').filter((line) => {
    const [mark] = /^`{3,}/u.exec(line) ?? [];
    if (fence !== null) {
      if (line === fence) fence = null;
      return false;
    }
    fence = mark ?? null;
    return mark === undefined;
  });
}

it('a note tells the code that sent the request, where it is known', () => {
  const frame = { function: 'ask', url: 'https://app.test/src/chat.ts', line: 41, column: 9, joined: null };
  expect(note(problem({ stack: { frames: [frame], omitted: 0 } }))).toContain(
    '- Sent by: `ask https://app.test/src/chat.ts:41:9`',
  );
  expect(note(problem())).not.toContain('Sent by');
});

describe('a note', () => {
  it('tells what failed, where, why, and what to do', () => {
    const shown = problem();
    const { explanation } = shown;
    const markdown = note(shown);
    expect(prose(markdown).filter((line) => line !== '')).toEqual([
      '## Moonshot AI · 429 · rate limit · concurrency',
      `### ${explanation.title}`,
      '- When: 2026-01-01 00:00:00 UTC',
      '- Endpoint: `POST https://api.moonshot.ai/v1/chat/completions`',
      '- Model: `kimi-k2`',
      'The provider’s own words:',
      '**Why**',
      ...explanation.why.map((text) => `- ${text}`),
      '**Fix**',
      ...explanation.fixes.map((fix) => `- [ ] ${fix.text}${fix.link ? ` ([${fix.link.text}](${fix.link.url}))` : ''}`),
      `**Retry:** ${explanation.retry}`,
      '**Evidence**',
      '- body `error.message`: `max concurrency: 3`',
      '- status: `429`',
      `_${explanation.certainty}_`,
      explanation.links.map(({ text, url }) => `[${text}](${url})`).join(' · '),
      '<details>',
      '<summary>cURL</summary>',
      'For bash and other POSIX shells. The page sent no key.',
      '</details>',
    ]);
    expect(markdown).toContain('```text\nmax concurrency: 3\n```');
    expect(markdown).toContain('```sh\ncurl ');
  });

  it('leaves the request with its prompts out, unless it is asked for', () => {
    const shown = problem({ requestBody: textBody('{"model":"kimi-k2","messages":[{"content":"Rye bread?"}]}') });
    for (const text of [noteIn(shown, en), notesIn([shown, shown], en)]) {
      expect(text).not.toMatch(/rye bread|curl|<details>/iu);
    }
    expect(note(shown)).toContain('Rye bread?');
  });

  it('has the corrected line as code', () => {
    const code = 'max_completion_tokens: "</details>"';
    const markdown = note(
      problem({}, { facts: { correction: { code, kind: 'json', from: 'body error.message', said: '' } } }),
    );
    expect(prose(markdown)).toContain(`**Corrected line:** \`${code}\``);
  });

  it.each([
    ['the message', {}, { message: '```\n</details>\n# Owned | <script>' }],
    ['the model', {}, { model: 'a`\n</details> # b' }],
    ['the request id', {}, { requestId: '``\n# id' }],
    ['the title', {}, {}, { title: '</details>\n# [x](https://evil.test)' }],
    ['a fix', {}, {}, { fixes: [{ text: 'Use\n# <b>', link: { text: ']( ', url: 'https://a.test/)\n# b' } }] }],
    ['the evidence', {}, { evidence: [{ from: 'body\n# x', said: '`|`\n</details>', rule: 'r' }] }],
    ['the URL', { url: 'https://api.moonshot.ai/v1/`</details>' }, {}],
    ['the body', { requestBody: textBody('{"model":"m","x":"\n````\n</details>"}') }, {}],
  ] as const)('is not broken by %s', (_, exchangeChanges, failureChanges, words?: Partial<Explanation>) => {
    const lines = prose(note(problem(exchangeChanges, failureChanges, words)));
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(2);
    // Outside of code there is no tag and no link but the note's own.
    const outside = lines.join('\n').replaceAll(/(`+).*?\1/gu, '');
    expect(outside.match(/<[^>]*>/gu)).toEqual(['<details>', '<summary>', '</summary>', '</details>']);
    expect(outside).not.toMatch(/\[x\]/u);
  });

  it('says "no response" where there was none, and bounds a long message', () => {
    const long = problem({}, { message: 'x'.repeat(100_000) });
    const markdown = note({ ...long, exchange: { ...long.exchange, status: 0 } });
    expect(markdown).toContain('· no response ·');
    expect(markdown.length).toBeLessThan(8000);
  });
});

describe('notes of many', () => {
  it('fold failures that are alike into one section, which is that of the latest', () => {
    const at = (startedAt: number, requestId: string) => problem({ startedAt }, { requestId });
    const start = Date.UTC(2026, 0, 1);
    const markdown = notes([
      at(start, 'first'),
      at(start + 60_000, 'latest'),
      at(start + 1000, 'second'),
      problem({
        status: 401,
        responseHeaders: headersOf({ 'access-control-allow-origin': '*' }),
        responseBody: textBody('{"error":{"message":"Invalid Authentication"}}'),
      }),
    ]);
    const headings = prose(markdown).filter((line) => line.startsWith('# ') || line.startsWith('## '));
    expect(headings[0]).toBe('# 4 failed LLM calls: Moonshot AI');
    expect(headings).toHaveLength(3);
    expect(markdown).toContain('- 3 × Moonshot AI · 429 · rate limit · concurrency');
    expect(markdown).toContain(
      '- When: 2026-01-01 00:01:00 UTC (3 times since 2026-01-01 00:00:00 UTC; this is the last)',
    );
    expect(markdown).toContain('`latest`');
    expect(markdown).not.toContain('`second`');
  });

  it('list every message once with its count, and all models and statuses', () => {
    const said = (message: string, model: string, status: number) => problem({ status }, { message, model });
    const markdown = notes([
      said('max concurrency: 3', 'kimi-k2', 429),
      said('max concurrency: 5', 'kimi-k2', 429),
      said('max concurrency: 3', 'kimi-`x`', 503),
    ]);
    expect(prose(markdown).filter((line) => line.startsWith('## '))).toEqual([
      '## Moonshot AI · 429, 503 · rate limit · concurrency',
    ]);
    expect(markdown).toContain('- 2 × `max concurrency: 3`\n- 1 × `max concurrency: 5`');
    expect(markdown).toContain("- Models: `kimi-k2`, `kimi-'x'`");
  });

  it('say how many messages they leave out', () => {
    const markdown = notes(Array.from({ length: 50 }, (_, at) => problem({}, { message: `request ${at} failed` })));
    expect(markdown).toContain(
      '- 1 × `request 19 failed`\n- 30 more messages that differ; the JSON report has them all.',
    );
    expect(markdown).not.toContain('request 20 failed');
  });

  it('keep failures apart that are mended differently', () => {
    const fixes = (text: string) => problem({}, {}, { fixes: [{ text }] });
    const markdown = notes([fixes('Use kimi-k2.'), fixes('Use kimi-latest.')]);
    expect(markdown).toContain('- [ ] Use kimi-k2.');
    expect(markdown).toContain('- [ ] Use kimi-latest.');
  });

  it('of one is its note; of none is empty', () => {
    expect(notes([problem()])).toBe(note(problem()));
    expect(notes([])).toBe('');
  });
});
