import { causeName } from '../classifier/index.ts';
import type { Party } from '../classifier/index.ts';
import type { Row } from './row.ts';

/** What the user asked to see. */
export interface Filter {
  /** Words that must all occur, in any case and order; '' for no condition. */
  readonly text: string;
  /** The providers to show; none means all. */
  readonly providers: readonly Party[];
}

export const NO_FILTER: Filter = { text: '', providers: [] };

/** Longest part of a message or URL that is searched, in UTF-16 units. */
const SEARCHED_LENGTH = 2048;

const haystacks = new WeakMap<Row, string>();

/** Everything that free text can find in a row, in lower case; made once per row. */
function haystackOf(row: Row): string {
  const earlier = haystacks.get(row);
  if (earlier !== undefined) return earlier;
  const { exchange, verdict, problem } = row;
  const parts = [
    exchange.method,
    exchange.url.slice(0, SEARCHED_LENGTH),
    String(exchange.status),
    verdict.provider.id,
    verdict.provider.name,
    verdict.model,
    verdict.requestId,
  ];
  if (problem !== null) {
    parts.push(
      problem.innerProvider?.name ?? null,
      problem.cause,
      causeName(problem.cause),
      problem.title,
      problem.message?.slice(0, SEARCHED_LENGTH) ?? null,
    );
  }
  const haystack = parts
    .filter((part) => part !== null)
    .join('\n')
    .toLowerCase();
  haystacks.set(row, haystack);
  return haystack;
}

/** The rows that the filter lets through, in their order. */
export function filterRows(rows: readonly Row[], filter: Filter): readonly Row[] {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const providers = new Set(filter.providers.map(({ id }) => id));
  if (words.length === 0 && providers.size === 0) return rows;
  return rows.filter((row) => {
    if (providers.size > 0 && !providers.has(row.verdict.provider.id)) return false;
    if (words.length === 0) return true;
    const haystack = haystackOf(row);
    return words.every((word) => haystack.includes(word));
  });
}
