import type { ErrorReading } from './error.ts';

/**
 * "Error code: 404 - …", "Error from provider(404): …", "400 {…}"; anywhere "status code: 502", "HTTP 400", "returned 400",
 * "API error 400", "request failed: 400", "429 Client Error", "Client error '401 Unauthorized'", "401, message='…'", "400 status code (no body)", "[400 Bad Request]".
 */
const IN_WORDS =
  /(?:^|Exception - )(?:error code: |error from provider ?\(|\[)?([45]\d{2})(?:\b|$)|\b(?:status(?: code)?|HTTP(?: error)?(?:\/[\d.]{1,3})?|returned(?: error)?|API error|request failed|failed with|(?:client|server) error) ?[:=( ]{1,2}['"]?([45]\d{2})\b|(?:\[|\b)([45]\d{2}) (?:status code\b|[A-Z][A-Z ]{2,30}\])/imu;

/**
 * The status that an error tells of itself where the response came with another: in a stream that began with 200, or
 * behind a gateway that answers 500 to everything. `null` if it tells none, or where the response's own one counts.
 */
export function toldStatus(status: number, { identifiers, messages }: ErrorReading): number | null {
  if (status >= 400 && status < 500) return null;
  const code = identifiers.find(({ value }) => /^[45]\d{2}$/u.test(value) && Number(value) !== status)?.value;
  const told = code ?? messages.map(({ value }) => inWords(value)).find((found) => found !== undefined);
  // What comes over a WebSocket comes behind 101: without a status it counts like an error in an answer that began well.
  if (told === undefined && status === 101) return 200;
  return told === undefined || Number(told) === status ? null : Number(told);
}

function inWords(text: string): string | undefined {
  const [, first, second, third] = IN_WORDS.exec(text.slice(0, 200)) ?? [];
  return first ?? second ?? third;
}
