import { callerOf } from '../call-site/index.ts';
import type { Call } from './call.ts';
import { endpointOf } from './endpoint.ts';
import type { Row } from './row.ts';

/** A call that was answered, to be compared with one that failed. */
export interface GoodCall {
  readonly call: Call;
  /** What both have in common: the code that sent them, or endpoint and model. */
  readonly by: 'site' | 'endpoint';
}

/** Rows that are looked through; more would be too old to tell anything. */
const MAX_ROWS = 2000;

/**
 * The last call that was answered before a failed one, of the same code of the page, else of the same endpoint and model; `null`
 * where there is none. `rows`: oldest first.
 */
export function goodCallFor(failed: Call, rows: readonly Row[]): GoodCall | null {
  const site = siteOf(failed);
  const endpoint = endpointOf(failed.exchange.url)?.key ?? failed.exchange.url;
  let alike: Call | null = null;
  for (let at = rows.length - 1; at >= Math.max(0, rows.length - MAX_ROWS); at -= 1) {
    const row = rows[at];
    if (row === undefined || row.startedAt > failed.exchange.startedAt) continue;
    const call = row.attempts.findLast(
      ({ verdict, exchange }) => verdict.kind === 'ok' && exchange.startedAt < failed.exchange.startedAt,
    );
    if (call === undefined || call.exchange.requestBody.kind === 'unavailable') continue;
    if (site !== null && siteOf(call) === site) return { call, by: 'site' };
    if (alike !== null || call.verdict.model !== failed.verdict.model) continue;
    if ((endpointOf(call.exchange.url)?.key ?? call.exchange.url) === endpoint) alike = call;
  }
  return alike === null ? null : { call: alike, by: 'endpoint' };
}

/** The place of the app's own code; `null` where it is not known. Calls to other methods than the failed one's have another. */
function siteOf({ exchange: { stack, method } }: Call): string | null {
  const frame = stack === null ? undefined : callerOf(stack);
  if (frame === undefined || frame.url === '' || frame.library !== null) return null;
  return `${method} ${frame.function} ${frame.url}:${frame.line}:${frame.column}`;
}
