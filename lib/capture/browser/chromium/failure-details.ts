import { isPreflight } from '../../har/index.ts';
import { field, listOf, numberOf, textOf } from '../../unknown-fields.ts';
import { keyOf } from '../entry-key.ts';

/** What getHAR() tells of an entry, a moment after the listener. */
export interface FailureDetails {
  /** The entry with its status, if there is one by now; else as it was. */
  readonly entry: unknown;
  /** Preflights of its URL. */
  readonly preflights: readonly unknown[];
}

/**
 * Whether Chromium may know more of an entry than it told: the status and headers of a response that CORS hides come apart
 * from the failure, and now and then after it, and so does the preflight that prevented a request. The entry then has
 * status 0, and getHAR() a moment later has the rest.
 */
export function isIncomplete(entry: unknown): boolean {
  return textOf(field(entry, 'response'), '_error') === 'net::ERR_FAILED' && statusOf(entry) === 0;
}

/** Never rejects. */
export async function failureDetails(entry: unknown, getHar: () => Promise<unknown>): Promise<FailureDetails> {
  try {
    const entries = listOf(await getHar(), 'entries');
    const key = keyOf(entry);
    const url = urlOf(entry);
    return {
      entry: entries.find((other) => statusOf(other) > 0 && keyOf(other) === key) ?? entry,
      preflights: entries.filter((other) => urlOf(other) === url && isPreflight(other)),
    };
  } catch {
    return { entry, preflights: [] };
  }
}

function urlOf(entry: unknown): string {
  return textOf(field(entry, 'request'), 'url');
}

function statusOf(entry: unknown): number {
  return numberOf(field(entry, 'response'), 'status') ?? 0;
}
