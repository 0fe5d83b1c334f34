import type { ExchangeSign, Provider } from '../model.ts';
import { createBits, nextBit, setBit, type Bits } from '../read/bits.ts';
import { trigramReader } from '../read/trigrams.ts';
import type { Address } from '../read/url.ts';
import { requiredTrigrams } from './required-trigrams.ts';
import { addSpoken, createWordIndex, type WordIndex } from './word-index.ts';

/** What exchanges with some software look like, so that of hundreds of patterns only those are tried that a body speaks for. */
export interface ExchangeSigns {
  /** In the order in which they are tried, those of one owner side by side. */
  readonly signs: readonly (ExchangeSign & { readonly owner: Provider })[];
  readonly words: WordIndex;
  /** Signs of which no word of the body tells, a bit for each. */
  readonly always: Bits;
  /** By the parsed URL, of which there is one for each that is called again and again, the signs whose path it has. */
  readonly atUrl: WeakMap<Address, Bits>;
}

export function exchangeSigns(among: readonly Provider[]): ExchangeSigns {
  const signs = among.flatMap((owner) => (owner.signs?.exchanges ?? []).map((sign) => ({ ...sign, owner })));
  const needs = signs.map(({ body }) => (body === undefined ? null : requiredTrigrams(body)));
  const always = createBits(signs.length);
  needs.forEach((need, place) => {
    if (need === null) setBit(always, place);
  });
  return { signs, words: createWordIndex(needs), always, atUrl: new WeakMap() };
}

const trigramsOfBody = trigramReader();

/** The first owner of a sign that fits; `undefined` without one. */
export function ownerOfExchange(among: ExchangeSigns, url: Address | null, body: string): Provider | undefined {
  const { signs, words, always } = among;
  const found = always.slice();
  if (body !== '') addSpoken(words, trigramsOfBody(body), found);
  const atUrl = signsAt(among, url);
  for (let word = 0; word < found.length; word++) found[word] = (found[word] as number) & (atUrl[word] as number);
  for (let place = nextBit(found, 0); place >= 0; place = nextBit(found, place + 1)) {
    const sign = signs[place];
    if (sign?.body === undefined || sign.body.test(body)) return sign?.owner;
  }
  return undefined;
}

function signsAt({ signs, atUrl }: ExchangeSigns, url: Address | null): Bits {
  let fitting = url === null ? undefined : atUrl.get(url);
  if (fitting === undefined) {
    fitting = createBits(signs.length);
    for (const [place, { path }] of signs.entries())
      if (path === undefined || (url !== null && path.test(url.pathname))) setBit(fitting, place);
    if (url !== null) atUrl.set(url, fitting);
  }
  return fitting;
}
