import { describe, expect, it } from 'vitest';
import { bearer, exchangeWith, textBody } from '../../../tests/exchange.ts';
import type { Exchange } from '../../exchange.ts';
import { classify } from '../classify.ts';
import { explain } from './explain.ts';
import { english } from './language.ts';

function explained(changes: Partial<Exchange>) {
  const verdict = classify(exchangeWith(changes));
  return { verdict, ...explain(verdict, english) };
}

const failing = (url: string, status: number, body: unknown, model = 'demo-1'): Partial<Exchange> => ({
  url,
  status,
  mimeType: 'application/json',
  requestBody: textBody(JSON.stringify({ model })),
  responseBody: textBody(JSON.stringify(body)),
});

describe('a plan that is used up is not one that lacks something', () => {
  it.each([
    [
      'https://api.kimi.com/coding/v1/chat/completions',
      403,
      {
        error: {
          message:
            "You've reached your usage limit for this billing cycle. Your quota will be refreshed in the next cycle.",
        },
      },
    ],
    [
      'https://api.aimlapi.com/v1/chat/completions',
      403,
      { message: 'You have exhausted the available API requests resource limit.' },
    ],
    [
      'https://api.minimax.io/v1/text/chatcompletion_v2',
      429,
      { error: { message: 'monthly usage limit reached (2056)' } },
    ],
    [
      'https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions',
      429,
      { error: { message: 'month allocated quota exceeded' } },
    ],
    [
      'https://qianfan.baidubce.com/v2/chat/completions',
      429,
      { error: { code: 'coding_plan_month_quota_exceeded', message: 'month' } },
    ],
    [
      'https://ark.cn-beijing.volces.com/api/v3/chat/completions',
      429,
      { error: { code: 'AccountQuotaExceeded', message: 'the monthly usage quota is spent' } },
    ],
  ])('%s', (url, status, body) => {
    const { verdict, title, why, fixes, retry } = explained(failing(url, status, body));
    expect(verdict).toMatchObject({ cause: 'billing/plan_limit' });
    expect(title).toBe('The plan’s allowance is used up');
    expect(why.join('\n')).not.toContain('not included');
    expect(fixes.map(({ text }) => text).join('\n')).toMatch(/\bwait\b/iu);
    expect(retry).toBe('No. The same request will fail until the plan changes or its allowance resets.');
  });

  it('what a plan lacks is titled so', () => {
    const { verdict, title } = explained(
      failing('https://api.openai.com/v1/chat/completions', 403, { error: { message: 'Please upgrade your plan' } }),
    );
    expect([verdict, title]).toMatchObject([{ cause: 'billing/plan_limit' }, 'The plan does not include this']);
  });
});

describe('a model that is not found', () => {
  const first = (changes: Partial<Exchange>) => explained(changes).fixes[0]?.text;

  it.each([
    ['gpt-4o-minni', 'Check the model ID: did you mean “gpt-4o-mini” instead of “gpt-4o-minni”?'],
    ['claude-sonet-4-5', 'Check the model ID: did you mean “claude-sonnet-4-5” instead of “claude-sonet-4-5”?'],
  ])('%s is put right although no word of the response names it', (model, text) => {
    const body = { error: { message: 'Incorrect model ID. Please request to view the model page' } };
    expect(first(failing('https://aihubmix.com/v1/chat/completions', 503, body, model))).toBe(text);
  });

  it('that is spelled like a model is not', () => {
    const body = { error: { message: 'Incorrect model ID. Please request to view the model page' } };
    const text = first(failing('https://aihubmix.com/v1/chat/completions', 503, body, 'gpt-4o-mini'));
    expect(text).toMatch(/^(?!.*did you mean).*“gpt-4o-mini”/u);
  });

  it.each([
    ['api.xiaomimimo.com', false],
    ['token-plan-cn.xiaomimimo.com', true],
  ])('at %s is looked for in a plan: %s', (host, planned) => {
    const body = { error: { code: '400', message: 'Param Incorrect', param: 'Not supported model demo-1' } };
    const { verdict, fixes } = explained(failing(`https://${host}/v1/chat/completions`, 400, body));
    expect(verdict).toMatchObject({ cause: 'model_not_found/unknown_model' });
    expect(fixes[0]?.text).toContain('“demo-1”');
    expect(fixes.some(({ text }) => text.includes('Token Plan'))).toBe(planned);
  });
});

describe('no fix stands twice', () => {
  it('a wait is named by the rule or by the cause', () => {
    const body = {
      error: {
        type: 'rate_limit_reached_error',
        message: 'request reached max concurrency: 3, please try again after 1 seconds',
      },
    };
    const fixes = explained(failing('https://api.moonshot.ai/v1/chat/completions', 429, body)).fixes.map(
      ({ text }) => text,
    );
    expect(fixes.filter((text) => text.includes('1 s'))).toEqual([
      'Queue requests: at most 3 at a time; retry after 1 s.',
    ]);
  });

  it('without a wait in the response the cause’s fix stays', () => {
    const body = { error: { type: 'rate_limit_reached_error', message: 'request reached max concurrency: 3' } };
    const fixes = explained(failing('https://api.moonshot.ai/v1/chat/completions', 429, body)).fixes.map(
      ({ text }) => text,
    );
    expect(fixes).toContain('Wait before the next attempt, with exponential backoff.');
  });

  it.each([
    ['mk-', '/v1/chat/completions', 'Use an ms- proxy key for inference'],
    ['ms-', '/api/balance', 'Use an mk- billing key'],
  ])('a key %s at %s tells what it is for, once', (shape, path, text) => {
    const { fixes } = explained({
      ...failing(`https://api.modelswitch.io${path}`, 403, { error: { message: 'Access denied' } }),
      credential: { ...bearer, prefix: shape, shape: `${shape}lower48` },
    });
    const told = fixes.filter((fix) => /\bm[ks]-/u.test(fix.text));
    expect(told.map((fix) => fix.text.startsWith(text))).toEqual([true]);
  });
});
