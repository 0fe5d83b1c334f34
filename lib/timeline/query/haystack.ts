import type { Failure } from '../../classifier/index.ts';
import type { Row } from '../row.ts';

/** Longest part of a message or URL that is searched, in UTF-16 units. */
const SEARCHED_LENGTH = 2048;

const haystacks = new WeakMap<Row, string>();

/** Everything that free text can find in a row, in lower case, one field a line; made once per row. */
export function haystackOf(row: Row): string {
  const earlier = haystacks.get(row);
  if (earlier !== undefined) return earlier;
  const { exchange, verdict, problem } = row;
  const url = exchange.url.slice(0, SEARCHED_LENGTH);
  // One text made at once: thousands of rows are asked with the first letter that is typed.
  const head = `${exchange.method}\n${url}\n${exchange.status}\n${verdict.provider.id}\n${verdict.provider.name}\n${verdict.model ?? ''}\n${verdict.requestId ?? ''}`;
  const haystack = (problem === null ? head : `${head}\n${problemText(problem)}`).toLowerCase();
  haystacks.set(row, haystack);
  return haystack;
}

function problemText({ innerProvider, cause, causeName, title, message }: Failure): string {
  const said = message?.slice(0, SEARCHED_LENGTH).replaceAll('\n', ' ') ?? '';
  return `${innerProvider?.name ?? ''}\n${cause}\n${causeName}\n${title}\n${said}`;
}
