import { field, listOf, numberOf, textOf } from './untyped.ts';

/**
 * Whether Chromium may know more of an entry than it told: the status and headers of a response that CORS hides come apart
 * from the failure, and now and then after it. The entry then has status 0, and getHAR() a moment later the real one.
 */
export function isHalfTold(entry: unknown): boolean {
  return textOf(field(entry, 'response'), '_error') === 'net::ERR_FAILED' && statusOf(entry) === 0;
}

/** The entry as getHAR() has it by now, if that tells a status; else the entry as it was. */
export async function secondLook(entry: unknown, getHar: () => Promise<unknown>): Promise<unknown> {
  try {
    const entries = listOf(await getHar(), 'entries');
    return entries.find((other) => statusOf(other) > 0 && isSame(other, entry)) ?? entry;
  } catch {
    return entry;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  const [a, b] = [field(one, 'request'), field(other, 'request')];
  return (
    textOf(one, 'startedDateTime') === textOf(other, 'startedDateTime') &&
    textOf(a, 'url') === textOf(b, 'url') &&
    textOf(a, 'method') === textOf(b, 'method')
  );
}

function statusOf(entry: unknown): number {
  return numberOf(field(entry, 'response'), 'status') ?? 0;
}
