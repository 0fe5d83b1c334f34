import { describe, expect, it } from 'vitest';
import { fits, verdictOn, type NamePlace } from './name-verdict.ts';
import { harmlessNames, nameStems, secretNames } from './secret-names.ts';

const PLACES: readonly NamePlace[] = ['field', 'parameter', 'header'];
const titled = secretNames.map(
  (entry) => [`${entry.ends[0] ?? ''}: ${entry.value}, ${entry.only ?? 'everywhere'}`, entry] as const,
);

describe.each(titled)('%s', (_, { ends, only, hits, misses }) => {
  it.each(hits)('%s', (hit) => {
    expect(fits(hit, ends)).toBe(true);
    for (const place of PLACES) {
      if (only === undefined || only.includes(`${place}s`)) expect(verdictOn(hit, place), place).not.toBeNull();
    }
    // Else no text would be searched for it.
    if (only === undefined) expect(nameStems.some((stem) => hit.toLowerCase().includes(stem))).toBe(true);
  });

  it.each(misses)('is not %s', (miss) => {
    expect(fits(miss, ends)).toBe(false);
  });
});

describe.each(harmlessNames.map((entry) => [entry.hits[0] ?? '', entry] as const))(
  '%s and the like',
  (_, { ends, hits, misses }) => {
    it.each(hits)('%s is none', (hit) => {
      for (const place of PLACES) expect(verdictOn(hit, place), place).toBeNull();
    });

    it.each(misses)('says nothing of %s', (miss) => {
      expect(fits(miss, ends)).toBe(false);
    });
  },
);

describe('verdictOn', () => {
  it.each([
    'max_tokens',
    'monkey',
    'keyboard',
    'tokenizer',
    'author',
    'signed',
    'content-type',
    'model',
    'x-ratelimit-limit-token',
    'Access-Control-Allow-Credentials',
    '',
  ])('%j is none', (name) => {
    for (const place of PLACES) expect(verdictOn(name, place), place).toBeNull();
  });

  it('knows "key" and "code" in URLs, and "signature" in no body', () => {
    expect(PLACES.map((place) => verdictOn('key', place))).toEqual([null, 'any', 'any']);
    expect(PLACES.map((place) => verdictOn('code', place))).toEqual([null, 'opaque', null]);
    expect(PLACES.map((place) => verdictOn('signature', place))).toEqual([null, 'any', 'any']);
  });
});
