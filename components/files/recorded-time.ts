import { clockTime } from '../../lib/notes/units.ts';

/**
 * The day, the stretch of time and the zone in which the calls of a file were made, by the clock of whoever reads it:
 * "Nov 30, 2026, 09:41:01 – 09:58:12 (UTC+1)". `offset`: of that clock from UTC, in minutes.
 */
export function recordedTime(first: number, last: number, language: string, offset = offsetAt(first)): string {
  const day = (at: number) => new Date(at).toLocaleDateString(language, DAY);
  const clock = (at: number) => clockTime(at).time;
  if (!Number.isFinite(first + last) || Number.isNaN(new Date(first).getTime() + new Date(last).getTime())) return '–';
  const [from, to] = [`${day(first)}, ${clock(first)}`, clock(last)];
  const span =
    day(first) === day(last) ? (clock(first) === to ? from : `${from} – ${to}`) : `${from} – ${day(last)}, ${to}`;
  return `${span} (${zoneText(offset)})`;
}

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

function offsetAt(at: number): number {
  return -new Date(at).getTimezoneOffset();
}

/** "UTC+1", "UTC−3:30", "UTC". */
export function zoneText(offset: number): string {
  if (!Number.isFinite(offset) || offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}
