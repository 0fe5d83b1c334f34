import type { Row } from '../row.ts';

/** Longest part of a message or URL that is searched, in UTF-16 units. */
const SEARCHED_LENGTH = 2048;

const haystacks = new WeakMap<Row, string>();

/** Everything that free text can find in a row, in lower case, one field a line; made once per row. */
export function haystackOf(row: Row): string {
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
      problem.causeName,
      problem.title,
      problem.message?.slice(0, SEARCHED_LENGTH).replaceAll('\n', ' ') ?? null,
    );
  }
  const haystack = parts
    .filter((part) => part !== null)
    .join('\n')
    .toLowerCase();
  haystacks.set(row, haystack);
  return haystack;
}
