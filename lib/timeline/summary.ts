import type { Party } from '../classifier/index.ts';
import type { Row } from './row.ts';

/** A provider that was called, as its chip shows it. */
export interface Chip {
  readonly provider: Party;
  readonly problems: number;
}

/** What the footer and the chips tell about all rows, whatever the filter hides. */
export interface Summary {
  /** Attempts, those under way included. */
  readonly requests: number;
  /** Calls: rows. */
  readonly calls: number;
  readonly problems: number;
  /** How many different causes the problems have. */
  readonly causes: number;
  /** Rows whose attempts were not made as they should. */
  readonly retryStorms: number;
  readonly pending: number;
  /** One per provider, in the order in which they were first seen. */
  readonly chips: readonly Chip[];
}

export const NOTHING_YET: Summary = {
  requests: 0,
  calls: 0,
  problems: 0,
  causes: 0,
  retryStorms: 0,
  pending: 0,
  chips: [],
};

/** Counts of rows that are kept up as rows come, change and leave. */
export interface Tally {
  change(before: Row | null, after: Row | null): void;
  /** The counts now; a new object each time. */
  read(): Summary;
}

export function createTally(): Tally {
  const parties = new Map<string, { readonly provider: Party; calls: number; problems: number }>();
  const causes = new Map<string, number>();
  let [requests, calls, problems, retryStorms, pending] = [0, 0, 0, 0, 0];

  const count = (row: Row, by: 1 | -1): void => {
    const { provider } = row.verdict;
    const party = parties.get(provider.id) ?? { provider, calls: 0, problems: 0 };
    parties.set(provider.id, party);
    party.calls += by;
    calls += by;
    requests += by * row.attempts.length;
    if (row.pending) pending += by;
    if (row.findings.length > 0) retryStorms += by;
    if (row.problem === null) return;
    problems += by;
    party.problems += by;
    const { cause } = row.problem;
    const ofCause = (causes.get(cause) ?? 0) + by;
    if (ofCause === 0) causes.delete(cause);
    else causes.set(cause, ofCause);
  };

  return {
    change(before, after) {
      // First what comes: a provider keeps its place while its only row changes.
      if (after !== null) count(after, 1);
      if (before === null) return;
      count(before, -1);
      if (parties.get(before.verdict.provider.id)?.calls === 0) parties.delete(before.verdict.provider.id);
    },
    read: () => ({
      requests,
      calls,
      problems,
      causes: causes.size,
      retryStorms,
      pending,
      chips: [...parties.values()].map(({ provider, problems: ofProvider }) => ({ provider, problems: ofProvider })),
    }),
  };
}
