import { describe, expect, it } from 'vitest';
import { categories, english, explain, headlineOf, loadLanguage, type Language } from '../../lib/classifier/index.ts';
import { providers } from '../../lib/classifier/providers/index.ts';
import { engineRules, responseRules } from './rule-lists.ts';
import { placeOfRule } from '../../scripts/languages/source-place.ts';
import { decidingRule, judge, sampleFiles, samples, type Sample } from './samples.ts';
import { faultsOfFilled } from './texts.ts';
import { knownUnsaid, rewriteUnsaid, unsaidFacts, wordsOf } from './unsaid.ts';

const LISTS = [
  'ai-sdk-protocol',
  'openai-protocol',
  'anthropic-protocol',
  'answer',
  'general',
  'status',
  'own-backend',
  'app-hosts',
  'tasks',
];
const MIN_NEAR_MISSES = 2;

const ruleNames = new Set([...responseRules.map(({ name }) => name), ...engineRules]);
const failures = samples.filter(({ category }) => category !== 'ok');

/** A short name for a test: "moonshot-010 429 is moonshot/concurrency". */
const titled = (list: readonly Sample[]): readonly [string, Sample][] =>
  list.map((sample) => [`${sample.id} ${sample.status} is ${sample.rule ?? sample.category}`, sample]);

describe.each(sampleFiles)('$name', ({ name, samples: list }) => {
  it('belongs to a provider or a list of rules', () => {
    expect([...providers.map(({ id }) => id), ...LISTS]).toContain(name);
  });

  it('has ids that are sorted and its own', () => {
    expect(list.map(({ id }) => id)).toEqual(list.map((_, index) => `${name}-${String(index + 1).padStart(3, '0')}`));
  });

  it.each(titled(list))('%s', (_, sample) => {
    const verdict = judge(sample);
    if (sample.category === 'ok') {
      expect(verdict.kind, sample.place).toBe('ok');
      expect([sample.cause, sample.rule, sample.retryable], sample.place).toEqual([undefined, undefined, false]);
    }
    const said = {
      provider: 'provider' in verdict ? verdict.provider.id : null,
      category: 'category' in verdict ? verdict.category : verdict.kind,
      cause: 'cause' in verdict ? verdict.cause : undefined,
      rule: decidingRule(verdict) ?? undefined,
      retryable: 'retry' in verdict && verdict.retry.advised,
      inner: sample.inner === undefined || !('innerProvider' in verdict) ? undefined : verdict.innerProvider?.id,
    };
    expect(said, sample.place).toEqual({
      provider: sample.provider,
      category: sample.category,
      cause: sample.cause,
      rule: sample.rule,
      retryable: sample.retryable,
      inner: sample.inner,
    });
  });
});

describe('what a failure tells', () => {
  it.each(titled(failures))('%s', (_, sample) => {
    const verdict = judge(sample);
    if (!('cause' in verdict)) throw new Error(`no failure: ${verdict.kind}`);
    const { evidence } = verdict;
    const { title, why, fixes, notes, retry, links } = explain(verdict, english);
    expect(
      [why.length, fixes.length, evidence.length].map((length) => length > 0),
      sample.place,
    ).toEqual([true, true, true]);
    const texts = [title, ...why, ...fixes.map(({ text }) => text), ...notes, retry];
    expect(texts.flatMap(faultsOfFilled), sample.place).toEqual([]);
    expect(evidence.every(({ from, rule }) => from !== '' && rule !== '')).toBe(true);
    const urls = [...links, ...fixes.flatMap(({ link }) => link ?? [])].map(({ url }) => url);
    expect(urls.filter((url) => !url.startsWith('https://') || !URL.canParse(url))).toEqual([]);
  });
});

describe('the explanation of a sample', () => {
  it.each(titled(samples.filter(({ says, never }) => says !== undefined || never !== undefined)))(
    '%s',
    (_, { says = [], never = [], ...sample }) => {
      const words = wordsOf(explain(judge(sample), english));
      expect(says.filter((text) => !words.includes(text.toLowerCase()))).toEqual([]);
      expect(never.filter((text) => words.includes(text.toLowerCase()))).toEqual([]);
    },
  );

  // UPDATE_UNSAID=1 writes the list anew: for when more facts are read, never for a text that tells less.
  it('tells the numbers, names and lists that the failure tells, but for those of a list that shrinks', () => {
    const unsaid = Object.fromEntries(
      failures
        .map((sample) => [sample.id, unsaidFacts(judge(sample))] as const)
        .filter(([, names]) => names.length > 0),
    );
    if (process.env['UPDATE_UNSAID'] !== undefined) rewriteUnsaid(unsaid);
    else expect(unsaid).toEqual(knownUnsaid);
  });
});

it.each(['en', 'zh-CN'])('a row says the same in %s as the explanation does', async (id) => {
  const language: Language = await loadLanguage(id);
  for (const sample of failures) {
    const verdict = judge(sample);
    if (!('cause' in verdict)) throw new Error(`no failure: ${verdict.kind}`);
    const { causeName, title, fixes } = explain(verdict, language);
    expect(headlineOf(verdict, language), sample.place).toEqual({ causeName, title, fix: fixes[0]?.text });
  }
});

describe('a near miss', () => {
  it.each(titled(samples.filter(({ near }) => near !== undefined)))('%s', (_, sample) => {
    expect(ruleNames, sample.place).toContain(sample.near);
    expect(decidingRule(judge(sample)), sample.place).not.toBe(sample.near);
  });

  it.each(providers.map(({ id }) => id))('stands in the file of %s, more than once', (id) => {
    const list = sampleFiles.find(({ name }) => name === id)?.samples ?? [];
    const nearMisses = list.filter(({ near }) => near !== undefined);
    expect(nearMisses.length, `near misses in tests/corpus/${id}.jsonl`).toBeGreaterThanOrEqual(MIN_NEAR_MISSES);
  });
});

describe('the samples together', () => {
  it('hit every rule', () => {
    const hit = new Set(samples.map(({ rule }) => rule));
    const missed = [...ruleNames].filter((name) => !hit.has(name));
    expect(missed.map((name) => `${placeOfRule(name)}: no sample hits ${name}`)).toEqual([]);
  });

  it('are filed under a cause of their category', () => {
    const known = new Set(
      Object.values(categories).flatMap(({ id, causes }) => Object.keys(causes).map((cause) => `${id}/${cause}`)),
    );
    const misfiled = failures.filter(
      ({ cause, category }) => !known.has(cause ?? '') || !cause?.startsWith(`${category}/`),
    );
    expect(misfiled.map(({ place, category, cause }) => `${place}: ${category}, ${cause ?? 'no cause'}`)).toEqual([]);
  });

  it('are each of their own', () => {
    const places = new Map<string, string[]>();
    for (const { place, url, status, body, headers } of samples) {
      const answer = JSON.stringify([url, status, body, headers]);
      places.set(answer, [...(places.get(answer) ?? []), place]);
    }
    expect([...places.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  it('are short', () => {
    expect(samples.filter(({ body }) => body.length > 600).map(({ place }) => place)).toEqual([]);
  });
});
