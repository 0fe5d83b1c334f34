import type { Answer } from './answer.ts';

/** A status with which the server has taken the request: there is no answer to wait for. */
const TAKEN = new Set([202, 204, 205]);

/**
 * Whether a good response had told how it ends before its connection ended: with an error, as it should, or without anything
 * to read. SDKs hang up when they have read an error, and readers when they have what they wanted: the browser then tells of
 * an abort, which is a consequence.
 */
export function toldItsEnd(status: number, answer: Answer | null): boolean {
  if (status >= 400) return false;
  return TAKEN.has(status) || (answer !== null && (answer.error !== undefined || answer.ended === true));
}
