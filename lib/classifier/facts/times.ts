import type { Unit, WindowUnit } from './facts.ts';

/** A window of time without its evidence. */
export interface WindowRead {
  readonly count: number;
  readonly unit: WindowUnit;
}

const WINDOW_WORDS = new Map<string, WindowUnit>([
  ...windowWords('second', 's sec secs second seconds 秒 每秒 一秒'),
  ...windowWords('minute', 'm min mins minute minutes 分钟 每分钟 分 一分钟 每分'),
  ...windowWords('hour', 'h hr hour hours hourly 小时 每小时 个小时 时'),
  ...windowWords('day', 'd day days daily 天 日 每天 每日 当日 当天 今日 今天 单日'),
  ...windowWords('week', 'week weeks weekly 周 每周 本周'),
  ...windowWords('month', 'month months monthly 月 每月 个月 本月 当月'),
  ...windowWords('year', 'year years yearly annual 年 每年'),
]);

function windowWords(unit: WindowUnit, list: string): readonly (readonly [string, WindowUnit])[] {
  return list.split(' ').map((word) => [word, unit]);
}

/** "minute", "每天", "s" with "60": 60 seconds are one minute. `null` for a word that is no time. */
export function windowOf(word: string, count: string | undefined): WindowRead | null {
  const unit = WINDOW_WORDS.get(word.trim().toLowerCase().replaceAll('.', ''));
  const times = count === undefined ? 1 : (COUNT_WORDS[count.trim().toLowerCase()] ?? Number(count));
  if (unit === undefined || !(times > 0) || times > 1e6) return null;
  return shortest(times, unit);
}

const COUNT_WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, five: 5, 一: 1, 五: 5 };

const LARGER: Readonly<Partial<Record<WindowUnit, readonly [WindowUnit, number]>>> = {
  second: ['minute', 60],
  minute: ['hour', 60],
  hour: ['day', 24],
};

function shortest(count: number, unit: WindowUnit): WindowRead {
  const [larger, factor] = LARGER[unit] ?? [unit, Infinity];
  return count >= factor && count % factor === 0 ? shortest(count / factor, larger) : { count, unit };
}

/** What the usual short words count: requests or tokens, in which time. */
export const RATES: Readonly<Record<string, readonly [Unit, WindowUnit]>> = {
  rps: ['requests', 'second'],
  qps: ['requests', 'second'],
  tps: ['tokens', 'second'],
  rpm: ['requests', 'minute'],
  qpm: ['requests', 'minute'],
  ipm: ['images', 'minute'],
  tpm: ['tokens', 'minute'],
  itpm: ['tokens', 'minute'],
  otpm: ['tokens', 'minute'],
  rph: ['requests', 'hour'],
  tph: ['tokens', 'hour'],
  rpd: ['requests', 'day'],
  ipd: ['images', 'day'],
  tpd: ['tokens', 'day'],
};

/** By how the word for the unit begins. */
const SPAN_MS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms$|milli|毫秒)/u, 1],
  [/^(?:s$|sec|秒)/u, 1000],
  [/^(?:m$|min|分)/u, 60_000],
  [/^(?:h$|hr|hour|个?小时)/u, 3_600_000],
  [/^(?:d$|day|天)/u, 86_400_000],
];

/** "1h2m3s", "20 seconds", "2 days, 3 hours", "19hr"; a number alone is seconds. `null` for what is no span. */
export function spanOf(text: string): number | null {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/(?<=[^\d.\s])[\s,]{0,3}(?=\d)/u);
  const all = parts.map((part) => partMs(part));
  return all.every((ms) => ms !== null) ? Math.round(all.reduce((sum, ms) => sum + ms, 0)) : null;
}

/** "2 hours". */
function partMs(part: string): number | null {
  const [, digits = '', word = ''] = /^\s{0,3}(\d{1,9}(?:\.\d{1,12})?)\s{0,3}(\D{0,12})$/u.exec(part) ?? [];
  if (digits === '') return null;
  const factor = word === '' ? 1000 : SPAN_MS.find(([start]) => start.test(word))?.[1];
  return factor === undefined ? null : Number(digits) * factor;
}

/** A point in time without its evidence. */
export interface MomentRead {
  readonly at: number | null;
  readonly written: string;
  readonly dayOnly: boolean;
}

const DATE = /(?<year>\d{4})[-/年](?<month>\d{1,2})[-/月](?<day>\d{1,2})日?/u;
const WORD_DATE = /(?<word>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})/iu;
const DAY_FIRST = /(?<day>\d{1,2})(?:st|nd|rd|th)? (?<word>[a-z]{3,9})\.?,? (?<year>\d{4})/iu;
const TIME = /(?<!\d)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)? ?(?<half>[ap]m\b)?/iu;
const ZONE =
  /(?<zone>[+-]\d{2}:?\d{2})\b|(?<named>\b(?:UTC|GMT)\b(?![+-])|\dZ\b)|(?:UTC|GMT)(?<short>[+-]\d{1,2})\b|(?<china>北京时间|Beijing time|China Standard Time)/u;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 86_400_000;

/**
 * The moment that a date, a time or both mean. A time alone is the next one after `now`. `zone` is the offset in minutes that
 * a time without a zone has, `null` where nobody knows; then `at` is `null`.
 */
export function momentOf(text: string, now: number, zone: number | null): MomentRead | null {
  const written = text.trim();
  if (/^midnight\b/iu.test(written)) return momentOf(`00:00${written.slice('midnight'.length)}`, now, zone);
  const date = dateIn(written);
  const time = TIME.exec(written)?.groups;
  if (date === null && time === undefined) return null;
  if (time === undefined) return { at: date, written, dayOnly: true };
  const offset = offsetIn(written) ?? zone;
  if (offset === null) return { at: null, written, dayOnly: false };
  const ms = msOfDay(time) - offset * 60_000;
  if (date !== null) return { at: date + ms, written, dayOnly: false };
  const today = Math.floor(now / DAY_MS) * DAY_MS + ms;
  const at = [today - DAY_MS, today, today + DAY_MS, today + 2 * DAY_MS].find((one) => one >= now) ?? today;
  return { at, written, dayOnly: false };
}

function dateIn(text: string): number | null {
  const found = DATE.exec(text)?.groups ?? WORD_DATE.exec(text)?.groups ?? DAY_FIRST.exec(text)?.groups;
  if (found === undefined) return null;
  const word = found['word'];
  const month = word === undefined ? Number(found['month']) : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  const day = Number(found['day']);
  return month < 1 || month > 12 || day < 1 || day > 31 ? null : Date.UTC(Number(found['year']), month - 1, day);
}

function msOfDay({ hour = '0', minute = '0', second = '0', half = '' }: Readonly<Record<string, string>>): number {
  const hours = (Number(hour) % (half === '' ? 24 : 12)) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return hours * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000;
}

/** In minutes east of Greenwich. */
function offsetIn(text: string): number | null {
  const { zone, named, short, china } = ZONE.exec(text)?.groups ?? {};
  if (named !== undefined) return 0;
  if (china !== undefined) return 480;
  if (short !== undefined) return Number(short) * 60;
  if (zone === undefined) return null;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}
