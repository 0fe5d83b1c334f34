import type { ErrorReading } from './error.ts';

/** "Error code: 404 - …", "Error from provider(404): …", "400 {…}", "bad response status code 502". */
const IN_WORDS = /^(?:error code: |error from provider ?\(|bad response status code |\[)?([45]\d{2})(?:\b|$)/imu;

/**
 * The status that an error tells of itself where the response came with another: in a stream that began with 200, or
 * behind a gateway that answers 500 to everything. `null` if it tells none, or where the response's own one counts.
 */
export function toldStatus(status: number, { identifiers, messages }: ErrorReading): number | null {
  if (status >= 400 && status < 500) return null;
  const code = identifiers.find(({ value }) => /^[45]\d{2}$/u.test(value))?.value;
  const told = code ?? messages.map(({ value }) => IN_WORDS.exec(value.slice(0, 200))?.[1]).find((found) => found);
  return told === undefined || Number(told) === status ? null : Number(told);
}
