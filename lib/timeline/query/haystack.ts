import { causeName, titleOf, type Failure, type Language } from '../../classifier/index.ts';
import type { Row } from '../row.ts';

/** Longest part of a message or URL that is searched, in UTF-16 units. */
const SEARCHED_LENGTH = 2048;

const haystacks = new WeakMap<Row, { readonly language: Language; readonly text: string }>();

/** Everything that free text can find in a row, in lower case, one field a line; made once per row and language. */
export function haystackOf(row: Row, language: Language): string {
  const earlier = haystacks.get(row);
  if (earlier?.language === language) return earlier.text;
  const { exchange, verdict, problem } = row;
  const url = exchange.url.slice(0, SEARCHED_LENGTH);
  // One text made at once: thousands of rows are asked with the first letter that is typed.
  const head = `${exchange.method}\n${url}\n${exchange.status}\n${verdict.provider.id}\n${verdict.provider.name}\n${verdict.model ?? ''}\n${verdict.requestId ?? ''}`;
  const text = (problem === null ? head : `${head}\n${problemText(problem, language)}`).toLowerCase();
  haystacks.set(row, { language, text });
  return text;
}

function problemText(failure: Failure, language: Language): string {
  const { innerProvider, cause, message } = failure;
  const said = message?.slice(0, SEARCHED_LENGTH).replaceAll('\n', ' ') ?? '';
  return `${innerProvider?.name ?? ''}\n${cause}\n${causeName(cause, language)}\n${titleOf(failure, language)}\n${said}`;
}
