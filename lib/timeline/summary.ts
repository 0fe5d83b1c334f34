import type { Party } from '../classifier/index.ts';
import type { Row } from './row.ts';

/** A provider that was called, as its chip shows it. */
export interface Chip {
  readonly provider: Party;
  readonly problems: number;
}

/** What the footer and the chips tell about all rows, whatever the filter hides. */
export interface Summary {
  readonly requests: number;
  readonly problems: number;
  /** How many different causes the problems have. */
  readonly causes: number;
  /** One per provider, in the order in which they were first seen. */
  readonly chips: readonly Chip[];
}

/** Counts rows in one pass. */
export function summarise(rows: readonly Row[]): Summary {
  const parties = new Map<string, { readonly provider: Party; problems: number }>();
  const causes = new Set<string>();
  let problems = 0;
  for (const { verdict, problem } of rows) {
    let party = parties.get(verdict.provider.id);
    if (party === undefined) {
      party = { provider: verdict.provider, problems: 0 };
      parties.set(verdict.provider.id, party);
    }
    if (problem === null) continue;
    problems += 1;
    party.problems += 1;
    causes.add(problem.cause);
  }
  return { requests: rows.length, problems, causes: causes.size, chips: [...parties.values()] };
}
