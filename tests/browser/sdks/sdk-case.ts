import type { CauseId, Certainty } from '../../../lib/classifier/index.ts';
import type { RetryFinding } from '../../../lib/timeline/findings/finding.ts';
import type { Received, Reply } from '../faults/fault.ts';
import type { SdkCall } from './call.ts';

/** A call that a real SDK makes in a page, what the server answers, and what the panel must say about it. */
export interface SdkCase extends Pick<SdkCall, 'place' | 'times' | 'againAfter'> {
  /** Unique. */
  readonly id: string;
  /** What happens, for the document. */
  readonly title: string;
  /** The SDK and its function, e.g. "openai.chat". */
  readonly call: string;
  readonly options?: SdkCall['options'];
  /** The answers to the call's attempts, in order; the last stands for all that follow. */
  readonly answers: readonly [Answer, ...Answer[]];
  /** The answer to preflights; without it one that allows everything. */
  readonly preflight?: Reply;
  /** How the call ends in the code's eyes: how that text begins, or what it holds. */
  readonly ends: string;
  /** The page is loaded again before the call: DevTools then knows it. */
  readonly reloaded?: true;
  /** Hosts that are watched, as by a person who added them: what of the host, and what it is. */
  readonly watched?: 'ai-sdk' | 'openai' | 'plain';
  readonly chromium: Right;
  readonly firefox: Right;
}

/** What the server does with a request, whose body it has read. */
export type Answer = (received: Received & { readonly body: string }) => void | Promise<void>;

/** What the panel must show: rows, an offer to watch the host, or nothing, and why. */
export type Right = readonly RightRow[] | { readonly offered: string } | { readonly nothing: string };

export interface RightRow {
  readonly kind: 'ok' | 'failed' | 'degraded' | 'cancelled' | 'pending';
  readonly provider: string;
  readonly status: number;
  /** '' for a call that went well. */
  readonly cause: CauseId | '';
  /** Only of failures. */
  readonly certainty?: Certainty;
  readonly attempts: number;
  /** Whether the last attempt went well after others that did not. */
  readonly recovered: boolean;
  readonly findings: readonly RetryFinding['kind'][];
  /** What the row and its diagnosis must hold, and must not. */
  readonly says: readonly RegExp[];
  readonly never: readonly RegExp[];
}

/** A row as the panel shows it. */
export interface ShownRow extends Omit<RightRow, 'says' | 'never'> {
  /** The text of the row and of its diagnosis; '' where nobody asked for it. */
  readonly text: string;
}

/** What was seen of a case. */
export interface Shown {
  /** How the call ended in the code's eyes. */
  readonly end: string;
  /** In the order in which they began. */
  readonly rows: readonly ShownRow[];
  /** The host that is offered to be watched. */
  readonly offered: string | null;
}
