import { headerValue } from '../read/headers.ts';
import type { RateLimit } from '../read/rate-limit.ts';
import { rateLimitsOf } from '../read/rate-limits.ts';
import { readRetry } from '../read/retry.ts';
import type { Signals } from '../read/signals.ts';
import { told, type Draft } from './draft.ts';
import type { Unit, WindowUnit } from './facts.ts';

/** Statuses at which a server may tell how long to wait. */
const MAY_WAIT = new Set([200, 402, 403, 408, 409, 413, 425, 429, 498, 500, 502, 503, 504, 529]);
const METHODS = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/gu;

/** The wait that headers or fields of the body ask for, and the methods that are allowed: more certain than any words. */
export function readHeaders(draft: Draft, { exchange, error, status }: Signals): void {
  if (status === 405) readAllow(draft, headerValue(exchange.responseHeaders, 'allow') ?? '');
  if (error.retryAfter === null && !(MAY_WAIT.has(status) && tellsTime(exchange.responseHeaders))) return;
  const retry = readRetry(exchange, '', error.retryAfter);
  if (retry === null || retry.afterMs === 0) return;
  const from = retry.from === 'header' ? `header ${retry.name}` : `body ${retry.name}`;
  const said = retry.from === 'header' ? (headerValue(exchange.responseHeaders, retry.name) ?? '') : '';
  draft.wait = { ...told(from, said), ms: retry.afterMs };
}

function tellsTime(headers: Signals['exchange']['responseHeaders']): boolean {
  return headers.some(({ name }) => name.startsWith('retry-after') || name.includes('ratelimit'));
}

function readAllow(draft: Draft, value: string): void {
  const values = [...new Set(value.toUpperCase().match(METHODS) ?? [])];
  if (values.length > 0) draft.allowedMethods = { ...told('header allow', value), values, more: 0 };
}

const WINDOWS: readonly (readonly [WindowUnit, number])[] = [
  ['month', 2_592_000_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

/** The limit that is used up, as headers tell it; the words of an answer tell better which one it is. */
export function readRateLimits(draft: Draft, { exchange, status }: Signals): void {
  if (status !== 429 || draft.limit !== undefined) return;
  const { responseHeaders, startedAt, timings } = exchange;
  if (!responseHeaders.some(({ name }) => name.includes('limit') || name.includes('-remaining'))) return;
  const limits = rateLimitsOf(responseHeaders, startedAt + timings.total);
  const used = limits.find(({ remaining }) => remaining === 0);
  const limit = used?.limit ?? 0;
  if (used !== undefined && limit > 0) takeLimit(draft, used, limit);
}

function takeLimit(draft: Draft, { kind, windowMs, from, remaining }: RateLimit, limit: number): void {
  const evidence = told(`header ${from}`, `${remaining} of ${limit}`);
  const unit: Unit | null = kind.includes('token')
    ? 'tokens'
    : kind.includes('concurrent')
      ? 'concurrent requests'
      : kind.includes('request')
        ? 'requests'
        : null;
  draft.limit = { ...evidence, value: limit, unit };
  draft.left ??= { ...evidence, value: remaining, unit };
  const window = WINDOWS.find(([, ms]) => windowMs !== null && windowMs >= ms && windowMs % ms === 0);
  if (window !== undefined && windowMs !== null)
    draft.window ??= { ...evidence, count: windowMs / window[1], unit: window[0] };
}
