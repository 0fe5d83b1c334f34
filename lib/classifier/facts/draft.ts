import type { Amount, Facts, Name, Names, Told, Unit } from './facts.ts';

/** Facts while they are read. The first reading of a fact stands: readers go from the most certain to the least. */
export type Draft = { -readonly [Fact in keyof Facts]: Facts[Fact] };

export type AmountName = NamesOf<Amount>;
export type NameName = NamesOf<Name>;
export type ListName = NamesOf<Names>;

type NamesOf<Kind> = {
  [Fact in keyof Facts]-?: NonNullable<Facts[Fact]> extends Kind
    ? Kind extends NonNullable<Facts[Fact]>
      ? Fact
      : never
    : never;
}[keyof Facts];

/** All amounts that one sentence may tell. */
export const AMOUNTS: readonly AmountName[] = [
  'limit',
  'minimum',
  'asked',
  'used',
  'left',
  'excess',
  'prompt',
  'output',
  'fits',
];

const MAX_SAID = 300;

/** Evidence, cut. */
export function told(from: string, said: string): Told {
  return { from, said: said.length > MAX_SAID ? said.slice(0, MAX_SAID) : said };
}

/** An amount that was read, before it is decided whether it goes with the others. */
export interface AmountRead {
  readonly name: AmountName;
  readonly value: number;
  readonly unit: Unit | null;
}

/**
 * Takes amounts of one sentence. Where one of them contradicts what another sentence told, or counts something else, none of
 * them is taken: numbers of two limits must not be mixed.
 */
export function takeAmounts(draft: Draft, amounts: readonly AmountRead[], evidence: Told): boolean {
  const counted = unitOf(draft);
  for (const { name, value, unit } of amounts) {
    const before = draft[name];
    if (before !== undefined && before.value !== value) return false;
    if (unit !== null && counted !== null && unit !== counted) return false;
  }
  const { from, said } = evidence;
  for (const { name, value, unit } of amounts) draft[name] ??= { from, said, value, unit };
  return true;
}

/** What the amounts that were read before count. */
function unitOf(draft: Draft): Unit | null {
  for (const name of AMOUNTS) {
    const unit = draft[name]?.unit ?? null;
    if (unit !== null) return unit;
  }
  return null;
}
