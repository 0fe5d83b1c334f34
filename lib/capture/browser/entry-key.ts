import { field, textOf } from '../unknown-fields.ts';

/** Characters of a URL that tell entries apart, beside its length. */
const URL_CHARS = 200;

/** Entries have no id: when, how and where a request was sent tells it from others, also while it is under way. */
export function keyOf(entry: unknown): string {
  const request = field(entry, 'request');
  const url = textOf(request, 'url');
  return `${textOf(entry, 'startedDateTime')} ${textOf(request, 'method')} ${url.length} ${url.slice(0, URL_CHARS)}`;
}
