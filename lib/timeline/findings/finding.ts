import type { Trouble } from '../../answer/index.ts';
import type { CauseId, Party, RequestFinding, RetrySource, Ok } from '../../classifier/index.ts';

/** `warning`: something to change. `notice`: something to know before it becomes a problem. */
export type Severity = 'warning' | 'notice';

/** An attempt that failed and was followed by another. */
export interface RetriedAttempt {
  readonly kind: 'retried';
  /** Its number, from 1. */
  readonly attempt: number;
  /** In ms since the epoch. */
  readonly startedAt: number;
  /** 0 without a response. */
  readonly status: number;
  /** Why it failed, where that is what counts. */
  readonly cause: CauseId | null;
  /** The wait that its answer asked for, in ms, and where; where that is what counts. */
  readonly asked: { readonly ms: number; readonly source: RetrySource | null } | null;
  /** From its end to the start of the next, in ms. */
  readonly waitedMs: number;
}

/** What a finding stands on. */
export type FindingEvidence =
  | RetriedAttempt
  /** So many calls failed in this way, between two times in ms since the epoch. */
  | { readonly kind: 'alike'; readonly count: number; readonly from: number; readonly to: number }
  /** What the answer or the request of a call says. */
  | { readonly kind: 'told'; readonly name: string; readonly value: string }
  /** What the headers of an answer said of a limit; `header`: the name of the one that told what is left. */
  | { readonly kind: 'limit'; readonly header: string; readonly remaining: number; readonly limit: number };

interface Observation {
  readonly severity: Severity;
  /** Never empty; of many retries the first. */
  readonly evidence: readonly FindingEvidence[];
}

/** The same request was sent again after an error that no retry cures. */
export interface HopelessRetry extends Observation {
  readonly kind: 'hopeless-retry';
  /** How often it was sent again. */
  readonly retries: number;
  readonly cause: CauseId;
}

/** The page tried again sooner than the provider asked. */
export interface RetriedTooSoon extends Observation {
  readonly kind: 'retried-too-soon';
  /** How often. */
  readonly retries: number;
  /** The longest wait that was not kept, and how long the page did wait, in ms. */
  readonly askedMs: number;
  readonly waitedMs: number;
  readonly source: RetrySource | null;
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
  readonly finding: RequestFinding;
  /** One of the calls that tell it. */
  readonly verdict: Ok;
  readonly count: number;
}

/** Something went wrong in calls although they were answered. */
export interface SilentTrouble extends Observation {
  readonly kind: 'silent-trouble';
  readonly provider: Party;
  readonly model: string | null;
  /** That of the last call. */
  readonly trouble: Trouble;
  /** The last call that shows it. */
  readonly callId: string;
  readonly count: number;
  /** What it is dismissed by: the kind of trouble and the code that sent the calls, or their endpoint. */
  readonly key: string;
}

/** What several calls tell together. */
export type PageFinding = SameFailure | LittleHeadroom | Noted | SilentTrouble;

/** What the page did that is worth changing, as data: the words are in the catalogue. */
export type Finding = RetryFinding | PageFinding;
