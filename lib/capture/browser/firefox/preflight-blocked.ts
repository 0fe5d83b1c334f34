import { failureOf, forbids, isChromium, isPreflight, methodBehind, readHeaders, startOf } from '../../har/index.ts';
import { field, listOf, numberOf, textOf } from '../../unknown-fields.ts';
import { isTimed, progressOf } from '../entry-progress.ts';

/** Start times are rounded. */
const SLACK_MS = 20;

/** How long after its call a preflight begins, at most, in ms: both begin together. */
const TOGETHER_MS = 1000;

/**
 * The calls that are really under way, without their preflights. Firefox lists for ever, and never as finished, what a
 * preflight prevented: the first preflight since the call began is its own. `entries` are those of `har` that seem to be
 * under way.
 */
export function withoutPreflightBlocked(entries: readonly unknown[], har: unknown): readonly unknown[] {
  const open = entries.filter((entry) => !isPreflight(entry) || !entries.some((other) => isBehind(other, entry)));
  if (!open.some((entry) => !isChromium(entry) && !isPreflight(entry))) return open;
  const preflights = preflightsIn(har);
  return open.filter((entry) => isChromium(entry) || !isRejected(preflightOf(entry, preflights)));
}

/**
 * Tells of entries that Firefox never sent, and ended without telling, whether a preflight of `har` is why: that speaks
 * for them, as it does where Firefox lists them as under way.
 */
export function preflightBlockedIn(har: unknown): (entry: unknown) => boolean {
  const preflights = preflightsIn(har);
  return (entry) => {
    if (isPreflight(entry) || isChromium(entry) || isTimed(entry)) return false;
    const own = preflightOf(entry, preflights);
    return isRejected(own) && startOf(own) - startOf(entry) <= TOGETHER_MS;
  };
}

function preflightsIn(har: unknown): readonly unknown[] {
  return listOf(field(har, 'log') ?? har, 'entries')
    .filter(isPreflight)
    .toSorted((a, b) => startOf(a) - startOf(b));
}

function preflightOf(entry: unknown, preflights: readonly unknown[]): unknown {
  return preflights.find((preflight) => isBehind(entry, preflight) && startOf(preflight) >= startOf(entry) - SLACK_MS);
}

/** Whether a preflight asks for leave for requests like this one. */
function isBehind(entry: unknown, preflight: unknown): boolean {
  return urlOf(preflight) === urlOf(entry) && methodBehind(preflight) === textOf(field(entry, 'request'), 'method');
}

function isRejected(preflight: unknown): boolean {
  if (preflight === undefined || progressOf(preflight) !== 'complete') return false;
  const status = numberOf(field(preflight, 'response'), 'status') ?? 0;
  const requestHeaders = readHeaders(field(preflight, 'request'));
  const responseHeaders = readHeaders(field(preflight, 'response'));
  const failed = failureOf(preflight, urlOf(preflight), status, requestHeaders, responseHeaders) !== null;
  return forbids({ status, requestHeaders, responseHeaders, failed });
}

function urlOf(entry: unknown): string {
  return textOf(field(entry, 'request'), 'url');
}
