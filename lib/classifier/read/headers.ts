import type { Header } from '../../exchange.ts';

/** The value of a header by its name in lower case; `null` without it. Several of one name are joined with ", ". */
export function headerValue(headers: readonly Header[], name: string): string | null {
  let value: string | null = null;
  for (const header of headers) {
    if (header.name === name) value = value === null ? header.value : `${value}, ${header.value}`;
  }
  return value;
}
