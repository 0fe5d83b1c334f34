import type { Credential, NetworkFailure, Preflight, StreamCourse, Timings, UnavailableReason } from './exchange.ts';

/** A place in a file, both counted from 1; a column is one byte of the text as UTF-8. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a value of a file. */
export interface Misfit {
  /** Where, e.g. "log.entries[12].request.url"; '' for the whole file. */
  readonly path: string;
  /** What should be there, e.g. "Array"; '' where only the value is wrong. */
  readonly expected: string;
  /** What is there, e.g. "undefined". */
  readonly received: string;
}

/** Why a file was not opened. */
export type Refusal =
  | { readonly kind: 'empty' }
  /** `found`: the character that should not be there; '' where no single one is to blame. */
  | { readonly kind: 'not-json'; readonly at: Place; readonly found: string }
  /** It breaks off; `entries`: how many were complete. */
  | { readonly kind: 'ends-early'; readonly at: Place; readonly entries: number }
  | { readonly kind: 'too-deep'; readonly at: Place }
  | { readonly kind: 'no-har'; readonly misfit: Misfit }
  /** In bytes. */
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  /** The browser could not read it. */
  | { readonly kind: 'unreadable' }
  /** Faultline failed; nothing is known to be wrong with the file. */
  | { readonly kind: 'failed' };

/** What Faultline adds to the entries of a HAR that it writes, as `_faultline`: all of an exchange that HAR has no place for. */
export interface FaultlineField {
  readonly version: 1;
  readonly credential: Credential | null;
  readonly failure: NetworkFailure | null;
  readonly preflight: Preflight | null;
  readonly requestBody: BodyFacts;
  readonly responseBody: BodyFacts;
  readonly timings: Timings;
  readonly stream: StreamCourse | null;
  readonly mimeType: string;
  readonly pageOrigin: string | null;
  readonly fromServiceWorker: boolean;
  readonly madeBy?: 'program' | undefined;
  readonly cuts: readonly string[];
}

/** A body without the text that stands in the HAR itself. */
export type BodyFacts =
  | { readonly kind: 'text'; readonly tail: string; readonly size: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason };
