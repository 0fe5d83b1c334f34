import type { Exchange, NetworkFailure } from '../../../exchange.ts';
import { isChromium } from '../../har/index.ts';
import { field, listOf, numberOf } from '../../unknown-fields.ts';
import { isTimed } from '../entry-progress.ts';

/**
 * What an entry is whose status Firefox lost: it looks like one that was never sent, as that of a policy that forbids it,
 * but has been timed. It ended while getHAR() ran, and no later look finds the status. Headers and body are there.
 */
export function withLostStatus(exchange: Exchange, entry: unknown): Exchange {
  return hasLostStatus(entry) ? { ...exchange, failure: failureBehind(entry) } : exchange;
}

function hasLostStatus(entry: unknown): boolean {
  const response = field(entry, 'response');
  return (
    !isChromium(entry) &&
    field(entry, '_securityState') === undefined &&
    (numberOf(response, 'status') ?? 0) === 0 &&
    numberOf(response, 'bodySize') === -1 &&
    isTimed(entry)
  );
}

/** An answer is none; without one nobody knows what went wrong. */
function failureBehind(entry: unknown): NetworkFailure | null {
  const answered = listOf(field(entry, 'response'), 'headers').length > 0;
  return answered ? null : { name: 'NO_RESPONSE', inferred: true };
}
