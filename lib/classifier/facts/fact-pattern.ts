import type { Unit } from './facts.ts';

/**
 * A kind of sentence that tells facts. Its named groups are the facts:
 *
 * - amounts and money (`limit`, `asked`, `price` …), beside them the word for the unit (`limitUnit`, `askedUnit` …);
 * - `min` and `max` of a range, around them perhaps the brackets `open` and `close`;
 * - `window` ("minute", "每天"), beside it `windowCount`; `rate` for words that say unit and window at once ("TPM");
 * - `wait` and `timeout`: a number with `waitUnit`, or several parts such as "1h2m3s";
 * - moments (`resetsAt`, `retiredAt`): date, time and zone as they are written;
 * - lists (`allowed`, `missing` …): the whole list as it is written;
 * - `field`: a path; `tag` is a field in it that tells several shapes apart;
 * - all others: a name.
 */
export interface FactPattern {
  /** Unique within its list; kebab-case. */
  readonly id: string;
  /** Against the words that speak, cut at 4 KB. */
  readonly message: RegExp;
  /** What its amounts count where the words do not tell. */
  readonly unit?: Unit;
  /** What the words imply, in the form in which a group would hold it. */
  readonly also?: Readonly<Partial<Record<string, string>>>;
  /** What a message must hold beside the words of the pattern, where these are common ones. Digits are known from the groups. */
  readonly holds?: Held;
  /** Each match counts: for lists whose items have a sentence each. */
  readonly every?: true;
}

/** `size`: a number with "KB", "bytes" …; `name`: an underscore. */
export type Held = 'digit' | 'han' | 'size' | 'name' | '@' | '/' | 'quote';
