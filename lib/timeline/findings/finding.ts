import type { CauseId, Party } from '../../classifier/index.ts';

/** `warning`: something to change. `notice`: something to know before it becomes a problem. */
export type Severity = 'warning' | 'notice';

/** What a finding stands on. */
export type FindingEvidence =
  /** Attempt number `attempt` (from 2) started `ms` after the one before it had ended. */
  | { readonly kind: 'gap'; readonly attempt: number; readonly ms: number }
  /** The answer to attempt `attempt` asked for a wait of `ms`; `source`: where, e.g. "retry-after header". */
  | { readonly kind: 'asked'; readonly attempt: number; readonly ms: number; readonly source: string | null }
  /** Attempt `attempt` failed for a reason that no retry cures. */
  | { readonly kind: 'hopeless'; readonly attempt: number; readonly causeName: string }
  /** So many calls failed in this way, between two times in ms since the epoch. */
  | { readonly kind: 'alike'; readonly count: number; readonly from: number; readonly to: number }
  /** What the headers of an answer said of a limit; `header`: the name of the one that told what is left. */
  | { readonly kind: 'limit'; readonly header: string; readonly remaining: number; readonly limit: number };

interface Observation {
  readonly severity: Severity;
  /** Never empty. */
  readonly evidence: readonly FindingEvidence[];
}

/** The same request was sent again after an error that no retry cures. */
export interface HopelessRetry extends Observation {
  readonly kind: 'hopeless-retry';
  /** How often it was sent again. */
  readonly retries: number;
  /** As the panel calls it. */
  readonly causeName: string;
}

/** The page tried again sooner than the provider asked. */
export interface RetriedTooSoon extends Observation {
  readonly kind: 'retried-too-soon';
  /** How often. */
  readonly retries: number;
  /** The longest wait that was not kept, and how long the page did wait, in ms. */
  readonly askedMs: number;
  readonly waitedMs: number;
  readonly source: string | null;
}

/** The page tried again and again without waiting longer each time. */
export interface NoBackoff extends Observation {
  readonly kind: 'no-backoff';
  readonly retries: number;
  /** The longest wait between two attempts, in ms. */
  readonly longestMs: number;
}

/** What the attempts of one call tell. */
export type RetryFinding = HopelessRetry | RetriedTooSoon | NoBackoff;

/** Many calls failed in the same way. */
export interface SameFailure extends Observation {
  readonly kind: 'same-failure';
  readonly provider: Party;
  readonly cause: CauseId;
  readonly causeName: string;
  readonly title: string;
  readonly model: string | null;
  /** Calls, not attempts. */
  readonly count: number;
}

/** A rate limit is nearly used up and was not hit yet. */
export interface LittleHeadroom extends Observation {
  readonly kind: 'little-headroom';
  readonly provider: Party;
  /** The call whose answer told it: the last one that was answered. */
  readonly callId: string;
  /** What is counted, as the headers call it, e.g. "requests" or "input tokens"; '' where they do not tell. */
  readonly counted: string;
  readonly remaining: number;
  readonly limit: number;
  /** When the limit is whole again, in ms after the answer; `null` if nothing told. */
  readonly resetAfterMs: number | null;
}

/** What requests themselves tell, e.g. a key that everybody can read. */
export interface Noted extends Observation {
  readonly kind: 'noted';
  readonly provider: Party;
  /** The classifier's words. */
  readonly text: string;
  readonly count: number;
}

/** What several calls tell together. */
export type PageFinding = SameFailure | LittleHeadroom | Noted;

/** What the page did that is worth changing, as data: the words are in the catalogue. */
export type Finding = RetryFinding | PageFinding;
