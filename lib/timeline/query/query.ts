import type { Key, State } from './filter-keys.ts';
import type { Pattern } from './pattern.ts';
import type { RegexRefusal, RegexSearch } from './regex/regex-search.ts';

/** What the filter box asks for: all terms must hold. */
export interface Query {
  readonly terms: readonly Term[];
  readonly mistakes: readonly Mistake[];
}

/** One condition; it holds if one of its values fits. */
export type Term = {
  readonly negated: boolean;
} &
  /** In what a row shows. */
  (
    | { readonly key: 'text'; readonly values: readonly (Pattern | RegexSearch)[] }
    /** In what was sent and what came. */
    | { readonly key: 'body'; readonly values: readonly (Pattern | RegexSearch)[] }
    | {
        /** Of provider, category, cause and model also the beginning: they end with a wildcard unless they stand in quotes. */
        readonly key: 'provider' | 'category' | 'cause' | 'model' | 'host' | 'caller' | 'method';
        readonly values: readonly Pattern[];
      }
    /** From the first to the last of them, both included. */
    | { readonly key: 'status'; readonly values: readonly StatusRange[] }
    | { readonly key: 'retryable'; readonly values: readonly boolean[] }
    | { readonly key: 'is'; readonly values: readonly State[] }
    /** Milliseconds. */
    | { readonly key: 'older-than' | 'newer-than'; readonly values: readonly number[] }
    /** Characters of the longer body. */
    | { readonly key: 'larger-than'; readonly values: readonly number[] }
    /** Tokens of input and output together; milliseconds until the first content. */
    | { readonly key: 'tokens' | 'ttfc'; readonly values: readonly Measure[] }
  );

/** Numbers from one to another; `open`: without the two themselves. */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

export interface StatusRange {
  readonly from: number;
  readonly to: number;
}

/** A part of the text that is not understood, and is left out, or finds nothing. Places are UTF-16 units; `end` is behind the last one. */
export interface Mistake {
  readonly start: number;
  readonly end: number;
  readonly reason: MistakeReason;
}

export type MistakeReason =
  /** `near`: what may have been meant; `null` where nothing is like it. */
  | { readonly kind: 'unknown-key'; readonly key: string; readonly near: Key | null }
  | { readonly kind: 'no-value'; readonly key: Key }
  | { readonly kind: 'bad-value'; readonly key: Key; readonly value: string; readonly near: string | null }
  /** No call has it, but some have `near`. */
  | { readonly kind: 'unseen-value'; readonly key: Key; readonly value: string; readonly near: string }
  | { readonly kind: 'bad-regex'; readonly refusal: RegexRefusal }
  | { readonly kind: 'open-quote' }
  | { readonly kind: 'nothing-negated' };
