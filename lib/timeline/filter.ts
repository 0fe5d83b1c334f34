import type { Language, Party } from '../classifier/index.ts';
import { endOf } from './call.ts';
import { matcherOf } from './query/matcher.ts';
import { parse } from './query/parse.ts';
import type { Query } from './query/query.ts';
import type { Row } from './row.ts';

/** What the user asked to see. */
export interface Filter {
  /** As typed; see `query`. '' for no condition. */
  readonly text: string;
  /** What the text means. */
  readonly query: Query;
  /** When the text was typed, in ms since the epoch: ages are reckoned from then. */
  readonly typedAt: number;
  /** The providers to show; none means all. */
  readonly providers: readonly Party[];
  /** The stretch of time in which a call must have been under way, in ms since the epoch; `null` for all. */
  readonly range: TimeRange | null;
}

export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

export const NO_FILTER: Filter = { text: '', query: parse(''), typedAt: 0, providers: [], range: null };

/** The filter with another text. */
export function withText(filter: Filter, text: string, typedAt: number): Filter {
  return { ...filter, text, query: parse(text), typedAt };
}

/** Whether a row passes all but the filter's range. */
export function conditionOf({ query, typedAt, providers }: Filter, language: Language): (row: Row) => boolean {
  const ids = new Set(providers.map(({ id }) => id));
  const matches = matcherOf(query, typedAt, language);
  return (row) => (ids.size === 0 || ids.has(row.verdict.provider.id)) && matches(row);
}

/** Whether an attempt of a row was under way at some time of the range. */
export function isWithin({ attempts }: Row, range: TimeRange | null): boolean {
  if (range === null) return true;
  return attempts.some(({ exchange }) => exchange.startedAt <= range.to && endOf(exchange) >= range.from);
}
