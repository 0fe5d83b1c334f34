import { callerOf } from '../call-site/index.ts';
import type { Call } from './call.ts';
import { endpointOf } from './endpoint.ts';
import type { Row } from './row.ts';

/** A call that was answered, to be compared with one that failed. */
export interface GoodCall {
  readonly call: Call;
  /** The id of its row. */
  readonly row: string;
  /** What both have in common: the code that sent them, or endpoint and model. */
  readonly by: 'site' | 'endpoint';
}

/** Rows that are looked through; more would be too old to tell anything. */
const MAX_ROWS = 2000;

/**
 * The last call that was answered before a failed one: to the same endpoint by the same code of the page, else to the same endpoint
 * for the same model, else by the same code for the same model to that API elsewhere; `null` where there is none. Many apps have one
 * function for all requests, so the code alone tells nothing. `rows`: oldest first.
 */
export function goodCallFor(failed: Call, rows: readonly Row[]): GoodCall | null {
  const site = siteOf(failed);
  const endpoint = endpointKey(failed);
  const api = apiOf(failed);
  let alike: GoodCall | null = null;
  let elsewhere: GoodCall | null = null;
  for (let at = rows.length - 1; at >= Math.max(0, rows.length - MAX_ROWS); at -= 1) {
    const row = rows[at];
    if (row === undefined || row.startedAt > failed.exchange.startedAt) continue;
    const call = row.attempts.findLast(
      ({ verdict, exchange }) => verdict.kind === 'ok' && exchange.startedAt < failed.exchange.startedAt,
    );
    if (call === undefined || call.exchange.requestBody.kind === 'unavailable') continue;
    const isThere = endpointKey(call) === endpoint;
    const isSite = site !== null && siteOf(call) === site;
    if (isThere && isSite) return { call, row: row.id, by: 'site' };
    if (call.verdict.model !== failed.verdict.model) continue;
    if (isThere) alike ??= { call, row: row.id, by: 'endpoint' };
    else if (isSite && apiOf(call) === api) elsewhere ??= { call, row: row.id, by: 'site' };
  }
  return alike ?? elsewhere;
}

function endpointKey({ exchange: { url } }: Call): string {
  return endpointOf(url)?.key ?? url;
}

/** Which API it is, whoever serves it: "chat/completions" of any host, with or without the version that a base URL may lack. */
function apiOf(call: Call): string {
  const [, ...path] = endpointKey(call).split('/');
  return path.slice(path.findLastIndex((part) => /^v\d/u.test(part)) + 1).join('/');
}

/** The place of the app's own code; `null` where it is not known. Calls to other methods than the failed one's have another. */
function siteOf({ exchange: { stack, method } }: Call): string | null {
  const frame = stack === null ? undefined : callerOf(stack);
  if (frame === undefined || frame.url === '' || frame.library !== null) return null;
  return `${method} ${frame.function} ${frame.url}:${frame.line}:${frame.column}`;
}
