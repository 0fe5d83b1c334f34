import { describe, expect, it } from 'vitest';
import { english, loadLanguage } from '../../lib/classifier/index.ts';
import { en } from '../../lib/interface-texts/en/index.ts';
import { zhCN } from '../../lib/interface-texts/zh-CN/index.ts';
import type { RetriedAttempt, RetryFinding } from '../../lib/timeline/findings/finding.ts';
import { findingText } from './finding-text.ts';

const chinese = await loadLanguage('zh-CN');

const attempt: RetriedAttempt = {
  kind: 'retried',
  attempt: 1,
  startedAt: new Date(2026, 2, 2, 14, 2, 8, 50).getTime(),
  status: 429,
  cause: null,
  asked: null,
  waitedMs: 40,
};
const provider = { id: 'openai-compatible', name: 'OpenAI-compatible API' };

describe('a finding in words', () => {
  it('has a line for each attempt, and says how many more there were and where a wait was asked for', () => {
    const asked = { ms: 1000, source: { place: 'header', name: 'retry-after' } } as const;
    const finding: RetryFinding = {
      kind: 'retried-too-soon',
      severity: 'warning',
      retries: 9,
      askedMs: 1000,
      waitedMs: 40,
      source: asked.source,
      evidence: [
        { ...attempt, asked },
        { ...attempt, attempt: 2, status: 0, asked, waitedMs: 0 },
      ],
    };
    expect(findingText(finding, en, english)).toMatchObject({
      evidence: [
        { from: 'Attempt 1', at: '14:02:08.050', status: '429', said: 'asked for 1 s, waited 40 ms' },
        { from: 'Attempt 2', status: 'no response', said: 'asked for 1 s, waited 0 ms' },
      ],
      rest: ['and 7 more attempts', 'Where the wait was asked for: “retry-after” header'],
    });
  });

  it('names the cause of an attempt only where it is another than the title names', () => {
    const finding: RetryFinding = {
      kind: 'hopeless-retry',
      severity: 'warning',
      retries: 2,
      cause: 'billing/quota_exhausted',
      evidence: [
        { ...attempt, cause: 'authentication/invalid_key' },
        { ...attempt, attempt: 2, cause: 'billing/quota_exhausted' },
      ],
    };
    const { evidence, rest } = findingText(finding, en, english);
    expect(evidence.map(({ said }) => said)).toEqual([
      'authentication · invalid key · sent again after 40 ms',
      'sent again after 40 ms',
    ]);
    expect(rest).toEqual([]);
  });

  it('calls a host that is known by its protocol alone in the language of the panel', () => {
    const finding = {
      kind: 'same-failure',
      severity: 'warning',
      provider,
      cause: 'rate_limit/unspecified',
      model: null,
      count: 5,
      evidence: [{ kind: 'alike', count: 5, from: 0, to: 0 }],
    } as const;
    expect(findingText(finding, zhCN, chinese).title).toContain('OpenAI 兼容 API');
    expect(findingText(finding, zhCN, chinese).evidence[0]).toMatchObject({ at: null, status: null });
  });
});
