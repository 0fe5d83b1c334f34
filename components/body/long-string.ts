/** Longer strings are cut until they are asked for. */
export const SHOWN_LENGTH = 240;

/** Whether a string is so long that only its beginning is shown at first. */
export function isLong(value: unknown): value is string {
  return typeof value === 'string' && value.length > SHOWN_LENGTH;
}
