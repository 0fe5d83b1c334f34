import { describe, expect, it } from 'vitest';
import { exchangeOfRecord } from '../../../scripts/evaluate/exchange.ts';
import { samples } from '../../../tests/corpus/samples.ts';
import { exchangeWith } from '../../../tests/exchange.ts';
import type { Exchange } from '../../exchange.ts';
import { classify } from '../classify.ts';
import { ruleLists } from '../rule-lists.ts';
import type { Verdict } from '../verdict.ts';
import { explain } from './explain.ts';
import { english, type Language } from './language.ts';
import { zhCN } from './zh-CN/index.ts';

/** What has no part in a call that no page made; a “billing page” is another thing, and so is “the model’s page”. */
const OF_BROWSERS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:(?:the|this|your|web) page(?:’s|s)?|pages?(?= (?:may|that|at|of this origin))|browsers?|devtools|cors|preflight|in a tab|network panel)\b/iu,
  'zh-CN': /浏览器|标签页|跨域|CORS|DevTools|网络”面板|预检|[此该由向给]页面|页面(?:发送|停止|代码|的来源|中的|与)/iu,
};

/** Rules about what the page's origin is, or about pages of the provider: the provider itself speaks of a browser there. */
const OF_PAGES: readonly string[] = [
  'general/leaked',
  'anythingllm/embed-domain',
  'flowise/domain',
  'general/blob-url',
  'cloudflare-edge/challenge',
  'jina/page-unreachable',
  'answer/web-page',
  'proxy/ngrok-page',
];

const programs = (exchange: Exchange): Exchange => ({ ...exchange, madeBy: 'program' });

const answered = samples.map((sample) => exchangeOfRecord({ ...sample, also: [], public_host: true }));
const names = [
  ...new Set(ruleLists.flatMap(({ rules }) => rules.flatMap(({ failure }) => failure ?? []))),
  'ERR_FAILED',
  'ERR_MADE_UP',
  'NO_RESPONSE',
];
const unanswered = names.flatMap((name) =>
  [0, 200, 429].map((status) =>
    exchangeWith({
      status,
      responseHeaders: [],
      responseBody: { kind: 'unavailable', reason: 'connection-failed' },
      failure: { name, inferred: false },
      pageOrigin: null,
    }),
  ),
);

function wordsOf(verdict: Verdict, language: Language): readonly string[] {
  const { title, causeName, why, fixes, notes, retry, certainty } = explain(verdict, language);
  return [title, causeName, ...why, ...fixes.map(({ text }) => text), ...notes, retry, certainty];
}

function faultsOf(exchange: Exchange, language: Language): readonly string[] {
  const verdict = classify(programs(exchange));
  if (!('cause' in verdict) || verdict.category === 'cors' || OF_PAGES.includes(verdict.rule)) return [];
  // What the response itself says is quoted as it is.
  const said = JSON.stringify([exchange.responseBody, exchange.failure]).toLowerCase();
  return wordsOf(verdict, language).flatMap((words) => {
    const [found] = OF_BROWSERS[language.id]?.exec(words) ?? [];
    return found === undefined || said.includes(found.toLowerCase()) ? [] : [`${verdict.rule}: ${words}`];
  });
}

describe.each([english, zhCN])('the words for a call of a program ($id)', (language) => {
  it('name no page and no browser where a response came', () => {
    expect([...new Set(answered.flatMap((exchange) => faultsOf(exchange, language)))]).toEqual([]);
  });

  it('name none where no whole response came, and never CORS', () => {
    expect([...new Set(unanswered.flatMap((exchange) => faultsOf(exchange, language)))]).toEqual([]);
    for (const exchange of unanswered) expect(classify(programs(exchange))).not.toMatchObject({ category: 'cors' });
  });

  it('are those of a page for a call of a page', () => {
    const exchange = exchangeWith({
      status: 0,
      responseHeaders: [],
      failure: { name: 'ERR_ABORTED', inferred: false },
    });
    const [ofPage, ofProgram] = [exchange, programs(exchange)].map((call) => wordsOf(classify(call), language));
    expect(ofPage?.join(' ')).toMatch(OF_BROWSERS[language.id] ?? /$^/u);
    expect(ofPage).not.toEqual(ofProgram);
  });
});
