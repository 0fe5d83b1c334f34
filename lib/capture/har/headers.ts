import type { Header } from '../../exchange.ts';
import { MAX_HEADER_CHARS, MAX_HEADER_NAME_CHARS, MAX_HEADERS } from '../bounds.ts';
import { truncateHead } from '../truncation.ts';
import { listOf } from '../unknown-fields.ts';

/** Characters of a header that are looked at; a browser's limit for all of them is 256 KB. */
const MAX_RAW_HEADER_CHARS = 4 * MAX_HEADER_CHARS;

/** The headers of a HAR request or response as they were sent, names in lower case, without HTTP/2's pseudo headers. */
export function readHeaders(message: unknown): readonly Header[] {
  const headers: Header[] = [];
  // A loop: this is done for each request of a page, and headers are most of it.
  for (const header of listOf(message, 'headers').slice(0, MAX_HEADERS)) {
    if (typeof header !== 'object' || header === null) continue;
    const { name, value } = header as { readonly name?: unknown; readonly value?: unknown };
    if (typeof name !== 'string' || name === '' || name.startsWith(':')) continue;
    headers.push({
      name: name.slice(0, MAX_HEADER_NAME_CHARS).toLowerCase(),
      value: typeof value === 'string' ? truncateHead(value, MAX_RAW_HEADER_CHARS) : '',
    });
  }
  return headers;
}

/** The value of a header; `null` if there is none of this name. */
export function headerOf(headers: readonly Header[], name: string): string | null {
  return headers.find((header) => header.name === name)?.value ?? null;
}
