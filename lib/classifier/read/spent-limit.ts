import type { Exchange } from '../../exchange.ts';
import { rateLimitsOf } from './rate-limits.ts';

/** The one limit that headers tell to be used up: what is counted, and in which time. */
export interface SpentLimit {
  readonly kind: 'requests' | 'tokens';
  readonly window: 'minute' | 'day';
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** `null` where the headers tell of none, of several kinds, or not in which time. */
export function spentLimit({ responseHeaders, startedAt, timings }: Exchange): SpentLimit | null {
  const spent = rateLimitsOf(responseHeaders, startedAt + timings.total).filter(({ remaining }) => remaining === 0);
  const found = spent.flatMap(({ kind, windowMs, resetAfterMs }): readonly SpentLimit[] => {
    const counted = kind.endsWith('requests') ? 'requests' : kind.endsWith('tokens') ? 'tokens' : null;
    const window = windowOf(windowMs, resetAfterMs);
    return counted === null || window === null ? [] : [{ kind: counted, window }];
  });
  const [first] = found;
  if (first === undefined || found.length < spent.length) return null;
  return found.every(({ kind, window }) => kind === first.kind && window === first.window) ? first : null;
}

/** Where no header tells the time, the wait does: what is whole again within a minute is counted by the minute. */
function windowOf(windowMs: number | null, resetAfterMs: number | null): SpentLimit['window'] | null {
  if (windowMs !== null) return windowMs === MINUTE_MS ? 'minute' : windowMs === DAY_MS ? 'day' : null;
  if (resetAfterMs === null) return null;
  return resetAfterMs <= MINUTE_MS ? 'minute' : 'day';
}
