import type { Exchange } from '../../exchange.ts';
import type { Delay } from './error.ts';
import { headerValue } from './headers.ts';

/** A wait that the provider asked for. */
export interface RetryReading {
  /** In ms, not negative. */
  readonly afterMs: number;
  /** Where it was read: a header, a field of the body (`name` tells which), or the words of the message. */
  readonly from: 'header' | 'body' | 'message';
  /** '' for the message. */
  readonly name: string;
}

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** "Please try again in 1.5s", "try again after 20 seconds", "resets in ~5s", "available in 1 second", "wait 30 seconds". */
const SPOKEN =
  /(?:(?:try again|retry|retry your request|available(?: again)?|resets?) (?:in|after)|please wait|wait for) (?:about |~)?(\d{1,9}(?:\.\d{1,12})?) ?(ms|milliseconds?|[smhd]|sec|secs|seconds?|min|mins|minutes?|hours?|hrs?|days?)(?![a-z])/iu;
/** What may follow: "2h 10m", "1 day, 3 hours". */
const SPOKEN_MORE = /^(?:,? (?:and )?)?(\d{1,6}) ?([mhs]|mins?|minutes?|hours?|hrs?|secs?|seconds?)(?![a-z])/iu;
/** "try again in 6m0.5s", "1h2m3s". */
const SPOKEN_PARTS = /(?:try again|retry|resets?) (?:in|after) ((?:\d{1,6}h)?(?:\d{1,6}m)?\d{1,6}(?:\.\d{1,12})?s)\b/iu;
/** "It will reset at 2026-02-09 16:19:08 +0800", "resets at 2026-05-15T15:00:00Z", "将在 2026-08-01 00:00:00 重置". */
const SPOKEN_RESET =
  /(?:resets? at|将在|于) ?(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?(?: ?(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b|[后重恢]))?/iu;
/** Without a zone a time may mean anything, but for these: they mean China’s, in English too. */
const CHINA_TIME = /^https:\/\/(?:open\.bigmodel\.cn|api\.z\.ai)\//u;
const PARTS = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(\d{1,6}(?:\.\d{1,12})?)s$/iu;

/** Nobody asks for a longer wait: what is more is a broken clock, or no time. */
const MAX_WAIT_MS = 400 * 86_400_000;

/** Finds how long the provider asks to wait, a year at most: its headers first, then its words. */
export function readRetry(exchange: Exchange, message: string, told: Delay | null = null): RetryReading | null {
  const asked = askedFor(exchange, message, told);
  return asked !== null && asked.afterMs <= MAX_WAIT_MS ? asked : null;
}

function askedFor(exchange: Exchange, message: string, told: Delay | null): RetryReading | null {
  const headers = exchange.responseHeaders;
  const ms = number(headerValue(headers, 'retry-after-ms'));
  const after = headerValue(headers, 'retry-after');
  // Azure sends 0 here beside a whole second there.
  if (ms !== null && (ms > 0 || after === null)) return { afterMs: ms, from: 'header', name: 'retry-after-ms' };
  const seconds = number(after);
  if (seconds !== null) return { afterMs: Math.round(seconds * 1000), from: 'header', name: 'retry-after' };
  const date = after === null ? Number.NaN : Date.parse(after);
  if (!Number.isNaN(date)) {
    return { afterMs: Math.max(0, date - serverTime(exchange)), from: 'header', name: 'retry-after' };
  }
  if (told !== null)
    return {
      afterMs: told.ms < EPOCH ? told.ms : Math.max(0, epochMs(told.ms) - serverTime(exchange)),
      from: 'body',
      name: told.from.replace('body ', ''),
    };
  const header = resetHeader(exchange);
  return header !== null || !/\d/u.test(message) ? header : (spoken(message) ?? spokenReset(exchange, message));
}

/** Longer than anybody waits. */
const EPOCH = 1e12;

function epochMs(ms: number): number {
  return ms > 1e14 ? ms / 1000 : ms;
}

/** Headers that tell when a limit is full again; only one that has nothing left is waited for. */
const RESET_HEADERS: readonly (readonly [reset: string, remaining: string])[] = [
  ['x-ratelimit-reset-requests', 'x-ratelimit-remaining-requests'],
  ['x-ratelimit-reset-tokens', 'x-ratelimit-remaining-tokens'],
  ['anthropic-ratelimit-requests-reset', 'anthropic-ratelimit-requests-remaining'],
  ['anthropic-ratelimit-tokens-reset', 'anthropic-ratelimit-tokens-remaining'],
  ['anthropic-ratelimit-input-tokens-reset', 'anthropic-ratelimit-input-tokens-remaining'],
  ['anthropic-ratelimit-output-tokens-reset', 'anthropic-ratelimit-output-tokens-remaining'],
  ['x-ratelimit-reset', 'x-ratelimit-remaining'],
];

/** Beside those by window and provider. */
const KONG = 'x-ai-ratelimit-retry-after';

function resetHeader(exchange: Exchange): RetryReading | null {
  if (exchange.status !== 429) return null;
  const asked = number(headerValue(exchange.responseHeaders, KONG));
  if (asked !== null) return { afterMs: Math.round(asked * 1000), from: 'header', name: KONG };
  for (const [reset, remaining] of RESET_HEADERS) {
    if (number(headerValue(exchange.responseHeaders, remaining)) !== 0) continue;
    const ms = waitOf(headerValue(exchange.responseHeaders, reset) ?? '', serverTime(exchange));
    if (ms !== null) return { afterMs: ms, from: 'header', name: reset };
  }
  return null;
}

/** The ms from `now` that "7.66s", "2m59.56s", "20ms", a date, an epoch in seconds or milliseconds, or plain seconds mean. */
export function waitOf(text: string, now: number): number | null {
  const value = text.trim();
  const parts = PARTS.exec(value);
  if (parts !== null) return msOf(parts);
  const ms = /^(\d{1,9})ms$/u.exec(value)?.[1];
  if (ms !== undefined) return Number(ms);
  const plain = number(value);
  if (plain === null) return Number.isNaN(Date.parse(value)) ? null : Math.max(0, Date.parse(value) - now);
  if (plain > 1e12) return Math.max(0, plain - now);
  if (plain > 1e9) return Math.max(0, plain * 1000 - now);
  return Math.round(plain * 1000);
}

function msOf([, hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]): number {
  return Math.round(Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000);
}

function spoken(message: string): RetryReading | null {
  const parts = PARTS.exec(SPOKEN_PARTS.exec(message)?.[1] ?? '');
  if (parts !== null) return { afterMs: msOf(parts), from: 'message', name: '' };
  const match = SPOKEN.exec(message);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  let afterMs = Number(match[1]) * unitMs(match[2]);
  let rest = message.slice(match.index + match[0].length);
  for (let more = SPOKEN_MORE.exec(rest), parts = 1; more !== null && parts < 4; parts++) {
    afterMs += Number(more[1]) * unitMs(more[2] ?? 's');
    rest = rest.slice(more[0].length);
    more = SPOKEN_MORE.exec(rest);
  }
  return { afterMs: Math.round(afterMs), from: 'message', name: '' };
}

function unitMs(written: string): number {
  const word = written.toLowerCase();
  const unit = word === 'ms' || word.startsWith('milli') ? 'ms' : (word[0] ?? 's');
  return UNIT_MS[unit] ?? 1000;
}

function spokenReset(exchange: Exchange, message: string): RetryReading | null {
  const [, day = '', time = '', zone = ''] = SPOKEN_RESET.exec(message) ?? [];
  const reset = Date.parse(`${day}T${time}${offsetOf(zone, exchange)}`);
  return Number.isNaN(reset) ? null : { afterMs: Math.max(0, reset - serverTime(exchange)), from: 'message', name: '' };
}

/** As dates are written; "?" where it is not known, which makes a date that cannot be read. */
function offsetOf(zone: string, exchange: Exchange): string {
  if (/^[+-]/u.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  if (/^[a-z]/iu.test(zone)) return 'Z';
  return zone !== '' || CHINA_TIME.test(exchange.url) ? '+08:00' : '?';
}

/** The server's own clock, where it told it: the two machines may disagree. */
function serverTime(exchange: Exchange): number {
  const told = Date.parse(headerValue(exchange.responseHeaders, 'date') ?? '');
  return Number.isNaN(told) ? exchange.startedAt + exchange.timings.total : told;
}

function number(value: string | null): number | null {
  return value !== null && /^\d{1,15}(?:\.\d{1,6})?$/u.test(value.trim()) ? Number(value) : null;
}
