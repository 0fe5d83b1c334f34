import { describe, expect, it } from 'vitest';
import { bearer, exchangeWith, headersOf, textBody } from '../../../tests/exchange.ts';
import type { CauseId } from '../causes/index.ts';
import { classify } from '../classify.ts';
import { providers } from '../providers/index.ts';
import { causeExamples, type CauseExample } from './examples.ts';

const examples = Object.entries(causeExamples) as readonly (readonly [CauseId, CauseExample])[];
const answered = examples.filter(([, { status }]) => status !== undefined);
const failed = examples.filter(([, { said }]) => said.startsWith('net::'));
const PATHS: Readonly<Record<string, string>> = { anthropic: '/v1/messages' };

/** The cause of a response that says so, from the provider or from a host that speaks as OpenAI does. */
function causeOfResponse(id: CauseId, { said, status = 0, code, provider = '' }: CauseExample): string {
  const host = providers.find(({ id }) => id === provider)?.hosts[0] ?? 'llm.example.com';
  const verdict = classify(
    exchangeWith({
      url: `https://${host}${PATHS[provider] ?? '/v1/chat/completions'}`,
      status,
      credential: id === 'authentication/missing_key' ? null : bearer,
      requestBody: textBody('{"model":"gpt-demo","messages":[{"role":"user","content":"hi"}]}'),
      responseBody: textBody(JSON.stringify({ error: { message: said, code } })),
    }),
  );
  return verdict.kind === 'ok' || verdict.kind === 'not-llm' ? verdict.kind : verdict.cause;
}

/** The cause of a call that ended in an error of Chromium's: before an answer, or in the middle of one. */
function causesOfFailure(name: string): readonly string[] {
  return [0, 200].map((status) => {
    const verdict = classify(
      exchangeWith({
        status,
        responseHeaders: status === 0 ? [] : headersOf({ 'access-control-allow-origin': '*' }),
        responseBody: { kind: 'unavailable', reason: 'connection-failed' },
        failure: { name, inferred: false },
      }),
    );
    return verdict.kind === 'ok' || verdict.kind === 'not-llm' ? verdict.kind : verdict.cause;
  });
}

describe('an example', () => {
  it.each(answered)('of %s is judged as that', (id, example) => {
    expect(causeOfResponse(id, example)).toBe(id);
  });

  it.each(failed)('of %s is an error of the browser that is judged as that', (id, { said }) => {
    expect(causesOfFailure(said.slice('net::'.length))).toContain(id);
  });

  it.each(examples)('of %s leads to other causes', (id, { related }) => {
    expect(related.length).toBeGreaterThan(0);
    expect([...new Set(related)]).toEqual(related);
    expect(related).not.toContain(id);
  });

  it('names providers that there are', () => {
    const ids = providers.map(({ id }) => id);
    expect(answered.flatMap(([, { provider = ids[0] }]) => (ids.includes(provider ?? '') ? [] : provider))).toEqual([]);
  });
});
