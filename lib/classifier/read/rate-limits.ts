import type { RateLimit } from './rate-limit.ts';
import type { Header } from '../../exchange.ts';
import { headerValue } from './headers.ts';
import { windowsIn, structuredLimits } from './structured-limits.ts';
import { waitOf } from './retry.ts';

/** More than any provider sends; a hostile server may send thousands. */
const MAX_LIMITS = 16;

/** "x-ratelimit-limit-requests", "anthropic-ratelimit-tokens-remaining", "ratelimitbysize-reset", "x-rate-limit-limit". */
const NAME =
  /^(?<family>(?:x-|x-ai-|anthropic-|anthropic-priority-)?(?:rate-?limit(?:bysize)?|tokenlimit|input-tokens|output-tokens))(?<rest>(?:-[a-z0-9]{1,20}){1,5})$/u;
const PARTS = new Set(['limit', 'remaining', 'reset']);
const WINDOW_MS: Readonly<Record<string, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  month: 2_592_000_000,
};
/** Families whose name says what they count. */
const FAMILY_KINDS: Readonly<Record<string, string>> = {
  ratelimitbysize: 'tokens',
  'x-ratelimitbysize': 'tokens',
  'x-tokenlimit': 'tokens',
  // Kong's, which the name of the provider follows.
  'x-ai-ratelimit': 'tokens',
  'anthropic-priority-input-tokens': 'priority input tokens',
  'anthropic-priority-output-tokens': 'priority output tokens',
};
/** Pairs of headers outside the families: the limit, what is left, and what is counted. */
const PAIRS: readonly (readonly [limit: string, left: string, kind: string])[] = [
  ['x-trial-endpoint-call-limit', 'x-trial-endpoint-call-remaining', 'requests'],
  ['x-endpoint-monthly-call-limit', 'x-endpoint-monthly-call-remaining', 'requests'],
];

/**
 * The rate limits that the headers of an answer tell, in the order in which they came. `receivedAt` (ms since the epoch)
 * is needed for a reset that is told as a time, where the server did not tell its own clock.
 */
export function rateLimitsOf(headers: readonly Header[], receivedAt: number | null = null): readonly RateLimit[] {
  const told = Date.parse(headerValue(headers, 'date') ?? '');
  const now = Number.isNaN(told) ? receivedAt : told;
  const limits = [...namedLimits(headers, now), ...structuredLimits(headers), ...pairedLimits(headers)];
  return limits.slice(0, MAX_LIMITS);
}

interface Parts {
  readonly kind: string;
  readonly windowMs: number | null;
  readonly names: { limit?: string; remaining?: string; reset?: string };
}

function namedLimits(headers: readonly Header[], now: number | null): readonly RateLimit[] {
  const found = new Map<string, Parts>();
  for (const { name } of headers) {
    const { family = '', rest = '' } = NAME.exec(name)?.groups ?? {};
    const words = rest.split('-').slice(1);
    const part = words.find((word) => PARTS.has(word));
    if (part === undefined) continue;
    const others = words.filter((word) => word !== part);
    const key = `${family} ${others.join(' ')}`;
    const parts = found.get(key) ?? { ...counted(family, others), names: {} };
    parts.names[part as keyof Parts['names']] = name;
    found.set(key, parts);
  }
  return [...found.values()].flatMap(({ kind, windowMs, names }) => {
    if (names.remaining === undefined) return [];
    const limitText = names.limit === undefined ? '' : (headerValue(headers, names.limit) ?? '');
    const remaining = amount(headerValue(headers, names.remaining));
    const limit = amount(limitText);
    // A limit of -1 is none.
    if (remaining === null || (limit !== null && limit < 0) || (limit === null && remaining < 0)) return [];
    const reset = names.reset === undefined ? null : headerValue(headers, names.reset);
    return [
      {
        kind,
        windowMs: windowMs ?? windowsIn(limitText, limit) ?? policyWindow(headers, names.remaining, limit),
        limit,
        remaining: Math.max(remaining, 0),
        resetAfterMs: reset === null ? null : resetAfter(reset, now),
        from: names.remaining,
      },
    ];
  });
}

/** "requests-day" counts requests by day; "req" and "input" are short for what they count. */
function counted(family: string, words: readonly string[]): Omit<Parts, 'names'> {
  const window = words.find((word) => word in WINDOW_MS);
  const kind = words
    .filter((word) => !(word in WINDOW_MS) && !/^\d+$/u.test(word))
    .map((word) => (word === 'req' ? 'requests' : word))
    .join(' ');
  // "tokens-5-minute" is of five minutes.
  const times = Number(words[words.indexOf(window ?? '') - 1] ?? 1);
  const windowMs = window === undefined ? null : (WINDOW_MS[window] ?? 0) * (times > 0 ? times : 1);
  return { kind: [FAMILY_KINDS[family] ?? '', kind].filter((word) => word !== '').join(' '), windowMs };
}

function policyWindow(headers: readonly Header[], name: string, limit: number | null): number | null {
  return name.startsWith('ratelimit-') ? windowsIn(headerValue(headers, 'ratelimit-policy') ?? '', limit) : null;
}

function resetAfter(text: string, now: number | null): number | null {
  const first = /^\d/u.test(text) && !text.includes('-') ? (text.split(',', 1)[0] ?? '') : text;
  const wait = waitOf(first, now ?? Number.NaN);
  return wait === null || Number.isNaN(wait) ? null : wait;
}

function pairedLimits(headers: readonly Header[]): readonly RateLimit[] {
  const paired = PAIRS.flatMap(([limitName, from, kind]) => {
    const limit = amount(headerValue(headers, limitName));
    const remaining = amount(headerValue(headers, from));
    if (remaining === null || remaining < 0 || (limit !== null && limit < 0)) return [];
    return [{ kind, windowMs: null, limit, remaining, resetAfterMs: null, from }];
  });
  // ElevenLabs tells how many are under way instead of how many are left.
  const limit = amount(headerValue(headers, 'maximum-concurrent-requests'));
  const current = amount(headerValue(headers, 'current-concurrent-requests'));
  if (limit === null || current === null || limit < 0) return paired;
  const remaining = Math.min(Math.max(limit - current, 0), limit);
  const from = 'current-concurrent-requests';
  return [...paired, { kind: 'concurrent requests', windowMs: null, limit, remaining, resetAfterMs: null, from }];
}

/** The first number of a header: one that came twice reads "60, 60", and a policy may follow it. */
function amount(text: string | null): number | null {
  const digits = /^\s*(?<number>-?\d{1,15}(?:\.\d{1,6})?)\s*(?:[,;]|$)/u.exec(text ?? '')?.groups?.['number'];
  return digits === undefined ? null : Number(digits);
}
