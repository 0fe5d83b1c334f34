import type { Amount, Facts, Money, Moment, Name, Names, Span } from '../facts/facts.ts';
import { isLocalHost } from '../read/local-host.ts';
import { providerNamed } from '../provider-named.ts';
import type { Failure, Ok, Party } from '../verdict.ts';
import {
  amountText,
  duration,
  holderText,
  modalityText,
  moneyText,
  momentText,
  namesText,
  numberText,
  rangeText,
  windowText,
} from './amounts.ts';
import {
  accountOwnerOf,
  bareModelOf,
  gatewayOf,
  keyHeaderOf,
  localHostOf,
  relayOf,
  vendorOf,
} from './addressee-values.ts';
import type { Values } from './fill.ts';
import { english, translated, type Language } from './language.ts';
import { isChinese, messageQuote } from './message-quote.ts';
import { pagesOf, platformOf } from './platform.ts';
import { usualVariables } from './usual-variables.ts';

type Reader = (failure: Failure, language: Language) => string | null | undefined;

/**
 * What each placeholder of a failure's texts stands for. `{limit}` is the number alone (of bytes and seconds with its unit),
 * `{limitAmount}` the number with what it counts. Names come without quotes, lists with them.
 */
const readers: Readonly<Record<string, Reader>> = {
  provider: ({ provider, host }, language) => translated(nameOf(provider, host), language),
  innerProvider: ({ innerProvider }, language) => innerProvider && translated(innerProvider.name, language),
  /** Whose account it is about: the provider behind a gateway where it is known. */
  account: ({ innerProvider, provider, host }, language) =>
    translated(innerProvider?.name ?? nameOf(provider, host), language),
  gateway: (failure, language) => inLanguage(gatewayOf(failure), language),
  console: consoleOf,
  /** Whose account it is, where that has another name than the API: "Tencent Cloud". */
  accountOwner: (failure, language) => inLanguage(accountOwnerOf(failure) ?? vendorOf(failure), language),
  /** Whoever has a page that tells how its service is. */
  statusOwner: (failure, language) => (hasStatusPage(failure) ? inLanguage(vendorOf(failure), language) : null),
  vendor: (failure, language) => inLanguage(vendorOf(failure), language),
  localHost: localHostOf,
  relay: relayOf,
  keyHeader: keyHeaderOf,
  /** The same where the response leaves open whether a key came at all: "missing or invalid". */
  doubtfulKeyHeader: (failure) => (MISSING_OR_WRONG.test(failure.message ?? '') ? keyHeaderOf(failure) : null),
  /** The host of a server of one's own that called the API with a key of its own. */
  ownServer: ({ findings, host }) => (findings.some(({ id }) => id === 'relayed') ? host : null),
  /** A host that no provider runs: the app’s own server, a proxy, or a function. */
  ownHost: (failure) =>
    failure.host === '' || vendorOf({ ...failure, innerProvider: null }) !== null ? null : failure.host,
  /** The same where nobody behind it is known: then it failed itself. */
  loneServer: (failure) =>
    failure.innerProvider !== null || failure.host === '' || vendorOf(failure) !== null ? null : failure.host,
  /** An app’s own server that speaks no API, where nobody behind it is known. */
  appServer: ({ provider: { id }, innerProvider, host }) =>
    (id === 'plain' || id === 'ai-sdk') && innerProvider === null ? host : null,
  host: ({ host }) => host,
  requestId: ({ requestId }) => requestId,
  /** A server of one's own that keeps models itself. */
  modelServer: ({ innerProvider, host }) => (innerProvider === null && isLocalHost(host) ? host : null),
  /** Another server of one's own, behind the called one. */
  localUpstream: ({ facts: { upstream } }) =>
    upstream !== undefined && isLocalHost(upstream.value) ? upstream.value : null,
  /** Where the key is usually kept from which the call was to be paid. */
  usualVariable: ({ innerProvider, provider }) => usualVariables[(innerProvider ?? provider).id],
  status: ({ status }) => String(status),
  method: ({ method }) => method,
  /** The sentence in which the response says what is wrong. */
  message: (failure, language) => inReach(messageQuote(failure, language), language),
  /** The same where it is Chinese and the reader's language is another. */
  chineseMessage: (failure, language) => outOfReach(messageQuote(failure, language), language),
  failure: ({ evidence }) => evidence.find(({ from }) => from === 'browser' || from === 'connection')?.said,
  model: ({ model, facts }) => model ?? facts.model?.value,
  bareModel: bareModelOf,

  ...amountReaders('limit', 'minimum', 'asked', 'used', 'left', 'excess', 'prompt', 'output', 'fits'),
  range: ({ facts: { range } }, language) => range && rangeText(range, language),
  min: ({ facts: { range } }) => (range && range.min !== null ? numberText({ value: range.min, unit: null }) : null),
  max: ({ facts: { range } }) => (range && range.max !== null ? numberText({ value: range.max, unit: null }) : null),

  window: ({ facts: { window } }, language) => window && windowText(window, language),
  wait: ({ retry, facts: { wait } }) => {
    const ms = retry.afterMs ?? wait?.ms;
    return ms === undefined ? null : duration(ms);
  },
  timeout: spanReader('timeout'),
  resetsAt: momentReader('resetsAt'),
  retiredAt: momentReader('retiredAt'),

  holder: ({ facts: { holder, holderKind } }, language) =>
    holder && holderText(holder.value, holderKind?.value ?? null, language),
  price: moneyReader('price'),
  cap: moneyReader('cap'),
  spent: moneyReader('spent'),
  balance: moneyReader('balance'),
  emptyBalance: ({ facts: { balance } }) => (balance !== undefined && balance.value <= 0 ? moneyText(balance) : null),

  field: ({ facts: { field } }) => field?.path,
  /** A list that one request must hold whole, so that it cannot be split over several. */
  wholeField: ({ facts: { field } }) =>
    field !== undefined && /^(?:tools|functions|stop|stop_sequences|messages|contents)$/u.test(field.path)
      ? field.path
      : null,
  /** The message that the field is in: "messages[3]" of "messages[3].role". */
  messageAt: ({ facts: { field } }) => field?.path.replace(/^(messages\[\d{1,5}\])\..{1,200}$/u, '$1'),
  fieldValue: ({ facts: { field } }) => field?.value,
  /** Where the missing field belongs; nothing where the field that is named is itself the missing one. */
  place: ({ facts: { field, missing, unknown } }) =>
    field === undefined ||
    missing?.values.includes(field.path) === true ||
    unknown?.values.includes(field.path) === true
      ? null
      : field.path,
  /** A field that was sent as null. */
  nullField: ({ facts: { field, value, sentType } }) =>
    field?.value === 'null' || value?.value === 'null' || sentType?.value === 'null' ? field?.path : null,
  modality: ({ facts: { modality } }, language) => modality && modalityText(modality.value, language),
  ...nameReaders(
    'value',
    'pattern',
    'expectedType',
    'sentType',
    'parameter',
    'replacement',
    'feature',
    'outputParameter',
    'header',
    'origin',
    'blockedHeaders',
    'neededHeaders',
    'spareHeaders',
    'spokenOf',
    'spokenValue',
    'messageRole',
    'mediaType',
    'maxSize',
    'minSize',
    'file',
    'tool',
    'complaint',
    'upstream',
    'position',
    'suggestedModel',
    'meantModel',
    'meantUrl',
    'meantBaseURL',
    'meantValue',
    'proxy',
    'modelList',
    'taskPath',
    'deployment',
    'apiVersion',
    'region',
    'project',
    'group',
    'path',
    'suggestedPath',
    'key',
    'variable',
    'plan',
    'neededPlan',
    'quota',
    'address',
    'page',
    'contact',
    'finish',
    'code',
  ),
  ...listReaders(
    'allowed',
    'forbidden',
    'missing',
    'unknown',
    'conflicting',
    'toolCall',
    'flagged',
    'models',
    'allowedMethods',
    'flags',
    'scope',
    'permission',
  ),
  onlyAllowed: ({ facts: { allowed } }) =>
    allowed?.values.length === 1 && allowed.more === 0 ? asJson(allowed.values[0]) : null,
  remedy: ({ facts: { remedy } }, language) => inReach(remedy?.value ?? null, language),
  /** Nothing where the response says the same in English. */
  chineseRemedy: ({ message, facts: { remedy } }, language) =>
    isChinese(message ?? '') ? outOfReach(remedy?.value ?? null, language) : null,
  correction: ({ facts: { correction } }) => correction?.code,

  /** What a request of this API cannot do without. */
  essentials: ({ provider: { id }, host }, language) =>
    namesText(
      { values: /^(?:gemini|vertex)/u.test(id) || host === GEMINI ? ['contents'] : ['model', 'messages'], more: 0 },
      language,
    ),
  /** How the answer ended of which nothing came. */
  emptyFinish: ({ facts: { usage, finish } }) =>
    usage?.output === 0 || finish?.value === 'no_content' ? finish?.value : null,
  inputTokens: usageReader('input'),
  outputTokens: usageReader('output'),
  /** Some count more tokens of reasoning than were written: then all of it was. */
  reasoningTokens: ({ facts: { usage } }) =>
    (usage?.reasoning ?? 0) < (usage?.output ?? 0) ? countOf(usage?.reasoning) : null,
  allReasoning: ({ facts: { usage } }) =>
    usage !== undefined && usage.output !== null && (usage.reasoning ?? 0) >= usage.output && usage.output > 0
      ? countOf(usage.output)
      : null,
  cachedTokens: usageReader('cached'),
};

const MISSING_OR_WRONG =
  /missing(?: or |, |\/)(?:\w{1,12} ?(?:or |, |\/))?(?:invalid|incorrect|wrong|malformed)|(?:invalid|incorrect|malformed) or (?:missing|not provided)|缺失[、,，或]|无效或(?:缺失|未提供)|未提供或/iu;
const GEMINI = 'generativelanguage.googleapis.com';

/** The names of all placeholders that a failure's texts may hold. */
export const placeholders: readonly string[] = Object.keys(readers);

function inLanguage(name: string | null, language: Language): string | null {
  return name === null ? null : translated(name, language);
}

function inReach(quote: string | null, language: Language): string | null {
  return outOfReach(quote, language) === null ? quote : null;
}

function outOfReach(quote: string | null, { id }: Language): string | null {
  return quote !== null && id === english.id && isChinese(quote) ? quote : null;
}

/** "true" for the "True" that servers in Python say. */
function asJson(value: string | undefined): string | undefined {
  return value === 'True' || value === 'False' ? value.toLowerCase() : value === 'None' ? 'null' : value;
}

/** What the placeholders of a failure's texts stand for. */
export function valuesOf(failure: Failure, language: Language): Values {
  return (name) => readers[name]?.(failure, language) ?? null;
}

/**
 * The name of a provider, or of the platform that was called; "the console of OpenAI-compatible API" is nobody's: whose it
 * is, the host tells.
 */
export function nameOf({ id, name }: Party, host: string): string {
  const provider = providerNamed(id);
  if (provider === null) return host === '' ? name : host;
  return platformOf(provider, host)?.name ?? name;
}

/** Where the keys are made that the called host takes, where a provider has several such places: "platform.kimi.ai". */
function consoleOf({ provider: { id }, host }: Failure): string | null {
  const page = platformOf(providerNamed(id), host)?.links.keys;
  return page === undefined ? null : new URL(page).hostname;
}

function hasStatusPage({ innerProvider, provider, host }: Failure): boolean {
  return innerProvider !== null || pagesOf(providerNamed(provider.id), host).status !== undefined;
}

/** What a finding may call a provider. */
const PARTIES: ReadonlySet<string> = new Set(['inner', 'owner', 'provider']);

/** A finding's own values before those of its verdict. */
export function withOwn(values: Readonly<Record<string, string>>, verdict: Ok | Failure, language: Language): Values {
  return (name) => {
    const own = values[name];
    if (own !== undefined) return PARTIES.has(name) ? translated(own, language) : own;
    if (name === 'provider') return translated(nameOf(verdict.provider, verdict.host), language);
    return name === 'host' ? verdict.host : null;
  };
}

/** The names of those facts that are of one kind. */
type FactsOf<Kind> = {
  [Fact in keyof Facts]-?: NonNullable<Facts[Fact]> extends Kind ? Fact : never;
}[keyof Facts];

function amountReaders(...names: readonly FactsOf<Amount>[]): Readonly<Record<string, Reader>> {
  return Object.fromEntries(
    names.flatMap((name): [string, Reader][] => [
      [name, ({ facts }) => facts[name] && numberText(facts[name])],
      [`${name}Amount`, ({ facts }, language) => facts[name] && amountText(facts[name], language)],
    ]),
  );
}

function nameReaders(...names: readonly FactsOf<Name>[]): Readonly<Record<string, Reader>> {
  return Object.fromEntries(names.map((name): [string, Reader] => [name, ({ facts }) => facts[name]?.value]));
}

function listReaders(...names: readonly FactsOf<Names>[]): Readonly<Record<string, Reader>> {
  return Object.fromEntries(
    names.map((name): [string, Reader] => [
      name,
      ({ facts }, language) => facts[name] && namesText(facts[name], language),
    ]),
  );
}

function moneyReader(name: FactsOf<Money>): Reader {
  return ({ facts }) => facts[name] && moneyText(facts[name]);
}

function momentReader(name: FactsOf<Moment>): Reader {
  return ({ facts }, language) => facts[name] && momentText(facts[name], language);
}

function spanReader(name: FactsOf<Span>): Reader {
  return ({ facts }) => facts[name] && duration(facts[name].ms);
}

function usageReader(name: 'input' | 'output' | 'cached'): Reader {
  return ({ facts: { usage } }) => countOf(usage?.[name]);
}

function countOf(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : numberText({ value, unit: null });
}
