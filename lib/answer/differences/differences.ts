import type { Credential } from '../../exchange.ts';

/** What differs between two requests: one that failed, and one that was answered. Plain, readonly data. */
export interface Differences {
  /** How the bodies could be compared. */
  readonly body: 'same' | 'different' | 'not-json' | 'not-recorded';
  /** By path, in the order of the failed request; at most 200. */
  readonly fields: readonly FieldDifference[];
  /** False where the bodies have more differences, or are too large to be compared whole. */
  readonly isComplete: boolean;
  readonly model: Both<string> | null;
  /** Of the bodies, in UTF-16 units. */
  readonly size: Both<number> | null;
  readonly method: Both<string> | null;
  /** Host and path. */
  readonly address: Both<string> | null;
  /** Parameters of the URL. */
  readonly query: readonly NamedDifference[];
  /** Without those that differ from call to call. */
  readonly headers: readonly NamedDifference[];
  readonly credential: CredentialDifference | null;
}

/** `null` on the side that has none. */
export interface Both<T> {
  readonly failed: T | null;
  readonly good: T | null;
}

export type FieldDifference = ValueDifference | ListDifference;

/** `added`: only the failed request has it. `removed`: only the good one. */
export interface ValueDifference extends Both<Glimpse> {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The way to it from the root: in the failed request; in the good one for what was removed. */
  readonly steps: readonly (string | number)[];
}

/** Lists of different lengths, or long ones: compared by the forms of their entries. */
export interface ListDifference extends Both<number> {
  readonly kind: 'list';
  readonly steps: readonly (string | number)[];
  /** The first entry that differs. */
  readonly from: number;
  /** Forms that only entries of the failed request have, e.g. "role: tool", "content[].image_url: object"; at most 20. */
  readonly addedForms: readonly string[];
  readonly removedForms: readonly string[];
}

/** A value as far as it is worth showing. */
export interface Glimpse {
  readonly type: 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object';
  /** As JSON; the first 120 characters of it. */
  readonly text: string;
  /** Characters of a text, entries of a list or an object; 0 for all else. */
  readonly size: number;
}

export interface NamedDifference extends Both<string> {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly name: string;
}

export interface CredentialDifference extends Both<Credential> {
  /** Which facts differ; empty where only one of them had a key. */
  readonly facts: readonly ('source' | 'scheme' | 'prefix' | 'shape' | 'length' | 'lastFour')[];
}
