import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../lib/capture/secrets/index.ts';
import { placeholders } from '../../lib/classifier/explain/values.ts';
import { isFactGroup } from '../../lib/classifier/facts/index.ts';
import { classifierTexts } from '../../lib/classifier/explain/all-texts.ts';
import { categories } from '../../lib/classifier/index.ts';
import type { Cause } from '../../lib/classifier/causes/category.ts';
import type { FixText, Text } from '../../lib/classifier/text.ts';
import type { Provider, Rule } from '../../lib/classifier/model.ts';
import { fitsName } from '../../lib/classifier/match/host-name.ts';
import { providers } from '../../lib/classifier/providers/index.ts';
import { browserOnlyRules, responseRules, type NamedRule } from './rule-lists.ts';
import { placeOfRule, placeOfText } from '../../scripts/languages/source-place.ts';
import { faultsOf } from './texts.ts';

const PROVIDER_FILES = `${import.meta.dirname}/../../lib/classifier/providers`;

/** Causes that no rule names: the engine finds them in the request or in how an answer ends. */
const ENGINE_CAUSES = ['authentication/other_provider_key', 'network/other', 'unknown/unrecognised'];

/** What the engine fills in for any rule. */
const ALWAYS_KNOWN = ['provider', 'account', 'host', 'status', 'method'];
/** What a condition of the engine fills in for its cause: the first always. */
const CONDITION_VALUES: Readonly<Record<string, readonly string[]>> = {
  'cors/header_not_allowed': ['blockedHeaders', 'neededHeaders', 'spareHeaders'],
};

/** Providers whose words were not looked up anew yet: a list that shrinks. */
const UNCHECKED = ['ai21', 'hyperbolic', 'sensenova', 'stability'];

const longRun = 'aB3'.repeat(16);
/** Made-up keys in the forms that the providers hand out. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  aimlapi: ['0a1b2c3d'.repeat(4)],
  anthropic: [
    ['sk', 'ant', 'api03', longRun].join('-'),
    ['sk', 'ant', 'oat01', longRun].join('-'),
    ['sk', 'ant', 'admin01', longRun].join('-'),
  ],
  mimo: [['tp', longRun].join('-'), ['sk', longRun].join('-')],
  modelswitch: [['ms', longRun].join('-'), ['mk', longRun].join('-')],
  moonshot: [['sk', longRun].join('-'), ['sk', 'kimi', longRun].join('-')],
  openai: [
    ['sk', longRun].join('-'),
    ['sk', 'proj', longRun].join('-'),
    ['sk', 'svcacct', longRun].join('-'),
    ['sk', 'admin', longRun].join('-'),
  ],
  cerebras: [['csk', longRun].join('-')],
  deepgram: ['0a1b2c3d'.repeat(5)],
  deepinfra: ['aB3c'.repeat(8)],
  elevenlabs: [['sk', '0a1b2c3d'.repeat(6)].join('_')],
  fal: [['0a1b2c3d', '4e5f', '4a6b', '8c7d', '9e0f1a2b3c4d'].join('-') + ':' + '0a1b2c3d'.repeat(4)],
  fireworks: [['fw', longRun].join('_')],
  jina: [['jina', 'aB3c'.repeat(15)].join('_')],
  novita: [['sk', 'aB3c'.repeat(11)].join('_')],
  nvidia: [['nvapi', longRun].join('-')],
  ollama: [['0a1b2c3d'.repeat(4), 'aB3c'.repeat(6)].join('.')],
  perplexity: [['pplx', longRun].join('-')],
  sambanova: [['0a1b2c3d', '4e5f', '4a6b', '8c7d', '9e0f1a2b3c4d'].join('-')],
  stability: [['sk', longRun].join('-')],
  together: [['tgp', 'v1', longRun].join('_'), '0a1b2c3d'.repeat(8)],
  voyage: [['pa', longRun].join('-')],
  helicone: [['sk', 'helicone', longRun].join('-')],
  openrouter: [['sk', 'or', 'v1', '0a1b2c3d'.repeat(8)].join('-')],
  'vercel-ai-gateway': [['vck', longRun].join('_')],
  dashscope: [['sk', 'sp', longRun].join('-'), ['sk', '0a1b2c3d'.repeat(4)].join('-')],
  deepseek: [['sk', '0a1b2c3d'.repeat(4)].join('-')],
  hunyuan: [['AKI', 'D', 'aB3c'.repeat(8)].join('')],
  minimax: [
    ['sk', 'cp', longRun].join('-'),
    ['sk', 'api', longRun].join('-'),
    ['ey', 'J', longRun, '.', longRun].join(''),
  ],
  modelscope: [['ms', '0a1b2c3d', '4e5f', '4a6b', '8c7d', '9e0f1a2b3c4d'].join('-')],
  qianfan: [`${['bce-v3/ALTAK', longRun].join('-')}/${'0a1b2c3d'.repeat(5)}`],
  siliconflow: [['sk', 'abcdefgh'.repeat(6)].join('-')],
  'volcengine-ark': [['0a1b2c3d', '4e5f', '4a6b', '8c7d', '9e0f1a2b3c4d'].join('-'), ['ark', longRun].join('-')],
  zhipu: [['0a1b2c3d'.repeat(4), 'aB3c'.repeat(4)].join('.')],
  azure: ['0a1b2c3d'.repeat(4), 'aB3c'.repeat(21), ['ey', 'J', longRun, '.', longRun].join('')],
  bedrock: [['AB', 'SK', longRun].join(''), ['AK', 'IA', 'A2B3'.repeat(4)].join('')],
  cohere: ['aB3c'.repeat(10)],
  gemini: [['AI', 'za', 'aB3c'.repeat(8), 'aB3'].join(''), ['A', 'Q.', longRun].join('')],
  'github-models': [['gh', 'p_', 'aB3c'.repeat(9)].join(''), ['github', 'pat', longRun].join('_')],
  groq: [['gs', 'k_', longRun].join('')],
  huggingface: [['h', 'f_', 'aBcD'.repeat(9)].join('')],
  mistral: ['aB3c'.repeat(8)],
  replicate: [['r', '8_', longRun].join(''), '0a1b2c3d'.repeat(5)],
  vertex: [['ya', '29.', longRun].join('')],
  xai: [['xa', 'i-', longRun].join('')],
};

const rules: readonly NamedRule[] = [...responseRules, ...browserOnlyRules];
const causes: readonly [name: string, cause: Cause][] = Object.values(categories).flatMap(({ id, causes: own }) =>
  Object.entries(own).map(([cause, texts]): [string, Cause] => [`${id}/${cause}`, texts]),
);

function repeated(list: readonly string[]): readonly string[] {
  return list.filter((item, index) => list.indexOf(item) !== index);
}

function placeholdersOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [...text.matchAll(/\{([^}]*)\}?/gu)].map(([, name = '']) => name));
}

/** All pages of a provider and of its platforms, by the names of links. */
function pagesOf({ links, platforms = [] }: Provider): readonly (readonly [name: string, url: string])[] {
  return [links, ...platforms.map((platform) => platform.links)].flatMap((pages) => Object.entries(pages));
}

/** The texts of a rule or cause that are no fixes. */
function textsOf({ title, why }: Pick<Rule, 'title' | 'why'>): readonly string[] {
  return [title ?? [], ...(why ?? [])].flat();
}

function groupsOf({ message, param }: Rule): readonly string[] {
  const source = `${message?.source ?? ''} ${param?.source ?? ''}`;
  return [...source.matchAll(/\(\?<([a-z]+)>/giu)].map(([, name = '']) => name);
}

function fixesOf({ rules: own, fixes, keys }: Provider): readonly FixText[] {
  return [
    ...own.flatMap((rule) => rule.fixes ?? []),
    ...Object.values(fixes ?? {}).flat(),
    ...(keys ?? []).flatMap(({ misuse }) => misuse ?? []),
  ];
}

describe('the list of providers', () => {
  it('holds every file, sorted by id', () => {
    const files = readdirSync(PROVIDER_FILES)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
      .map((file) => file.slice(0, -'.ts'.length))
      .sort();
    expect(providers.map(({ id }) => id)).toEqual(files);
  });

  it('gives no host to two of them', () => {
    expect(repeated(providers.flatMap(({ hosts }) => hosts))).toEqual([]);
  });

  it.each(providers)('$id was checked in a month that has begun, where it says so', ({ checked }) => {
    if (checked === undefined) return;
    expect(checked).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/u);
    expect(checked <= new Date().toISOString().slice(0, 'YYYY-MM'.length)).toBe(true);
  });

  it('says of nearly all when they were checked', () => {
    expect(providers.filter(({ checked }) => checked === undefined).map(({ id }) => id)).toEqual(UNCHECKED);
  });

  it.each(providers.map((provider) => ({ id: provider.id, pages: pagesOf(provider) })))(
    '$id links to pages over https',
    ({ pages }) => {
      expect(pages.filter(([, url]) => !url.startsWith('https://') || !URL.canParse(url))).toEqual([]);
    },
  );

  it.each(providers.map((provider: Provider) => provider).filter(({ platforms }) => platforms !== undefined))(
    '$id has platforms of its own hosts, each host on one of them at most',
    ({ hosts, platforms = [] }) => {
      const names = hosts.map((host) => host.split('/')[0] ?? '');
      const led = platforms.flatMap((platform) => platform.hosts);
      expect(led.filter((host) => !names.some((name) => host === name || fitsName(host, name)))).toEqual([]);
      expect(repeated(led)).toEqual([]);
    },
  );

  it.each(providers)('$id has the links that its fixes name', (provider) => {
    const links = fixesOf(provider).flatMap(({ link }) => link ?? []);
    const pages = pagesOf(provider).map(([name]) => name);
    const missing = links.filter((link) => !link.startsWith('https://') && !pages.includes(link));
    expect(missing).toEqual([]);
  });

  it.each(providers)('$id has a key of each form', ({ id, keys = [] }) => {
    const shapes = (KEYS[id] ?? []).map(shapeOf);
    const missing = keys.filter(({ shape }) => !shapes.some((sample) => shape.test(sample)));
    const given = shapes.length === 0 ? 'no made-up key' : `made-up keys of the shapes ${shapes.join(', ')}`;
    expect(
      missing.map(({ name, shape }) => `“${name}” wants a key of ${shape.source}`),
      `KEYS of tests/corpus/data.test.ts has ${given} for ${id}; a key’s own prefix must be in lib/capture/secrets/key-forms/ai.ts`,
    ).toEqual([]);
  });

  it.each(providers)('$id calls no form its own that others hand out too', ({ id, keys = [] }) => {
    const others = Object.entries(KEYS).flatMap(([owner, list]) => (owner === id ? [] : list.map(shapeOf)));
    const distinctive = keys.filter((key) => key.distinctive === true);
    expect(distinctive.filter(({ shape }) => others.some((sample) => shape.test(sample)))).toEqual([]);
  });
});

describe('rules', () => {
  it('have names of their own', () => {
    expect(repeated(rules.map(({ name }) => name))).toEqual([]);
  });

  it.each(rules)('$name has an id in kebab-case and something to match', ({ name, rule }) => {
    expect(rule.id, placeOfRule(name)).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/u);
    const { status, code, message, param, finish, path, failure, when } = rule;
    expect(
      [status, code, message, param, finish, path, failure, when].some((part) => part !== undefined),
      placeOfRule(name),
    ).toBe(true);
  });

  it.each(rules)('$name looks for codes and finish reasons in lower case', ({ name, rule: { code, finish } }) => {
    const words = [code, finish].flatMap((list) => (list === undefined || list instanceof RegExp ? [] : list));
    expect(
      words.filter((word) => word !== word.toLowerCase()),
      placeOfRule(name),
    ).toEqual([]);
  });

  it.each(rules)(
    '$name has patterns without memory and with the u flag',
    ({ name, rule: { code, message, param, path } }) => {
      const patterns = [code, message, param, path].filter((part) => part instanceof RegExp);
      expect(
        patterns.filter(({ flags }) => /[gy]/u.test(flags) || !flags.includes('u')),
        placeOfRule(name),
      ).toEqual([]);
    },
  );

  it.each(rules)('$name has texts that can be filled in', ({ name, rule }) => {
    const texts = [...textsOf(rule), ...(rule.fixes ?? []).flatMap(({ text }) => text)];
    const unknown = placeholdersOf(texts).filter((value) => !placeholders.includes(value));
    expect(unknown, `placeholders in ${placeOfRule(name)} that no fact fills`).toEqual([]);
    const groups = groupsOf(rule).filter((value) => !isFactGroup(value));
    expect(groups, `groups in ${placeOfRule(name)} that are no fact`).toEqual([]);
  });
});

describe('causes', () => {
  it('are each named by a rule, but for those that the engine finds', () => {
    const named = new Set<string>(rules.map(({ rule }) => rule.cause));
    expect(causes.map(([name]) => name).filter((name) => !named.has(name))).toEqual(
      causes.map(([name]) => name).filter((name) => ENGINE_CAUSES.includes(name)),
    );
    expect(ENGINE_CAUSES.filter((name) => !causes.some(([known]) => known === name))).toEqual([]);
  });

  it.each(causes)('%s has texts that can be filled in', (_, cause) => {
    const texts = [...textsOf(cause), ...cause.fixes.flatMap(({ text }) => text)];
    expect(placeholdersOf(texts).filter((value) => !placeholders.includes(value))).toEqual([]);
  });

  it.each(causes)('%s has a fix and a reason whatever is known', (name, { why, fixes }) => {
    const known = [...ALWAYS_KNOWN, ...(CONDITION_VALUES[name]?.slice(0, 1) ?? [])];
    const isComplete = (text: Text): boolean =>
      [text].flat().some((form) => placeholdersOf([form]).every((value) => known.includes(value)));
    expect([why.some(isComplete), fixes.some(({ text }) => isComplete(text))]).toEqual([true, true]);
  });

  it('have titles of their own, without a full stop', () => {
    const titles = causes.flatMap(([, { title }]) => title);
    expect([...repeated(titles), ...titles.filter((title) => title.endsWith('.'))]).toEqual([]);
  });
});

describe('every text of the classifier', () => {
  it('can be read, and a fix says what to do', () => {
    const faults = classifierTexts().flatMap(({ text, isFix }) =>
      faultsOf(text, isFix).map((fault) => `${placeOfText(text)}: ${isFix ? 'a fix' : 'a text'} ${fault}: ${text}`),
    );
    expect(faults).toEqual([]);
  });
});
