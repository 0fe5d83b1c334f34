import type { Amount, Currency, Moment, Money, Names, Range, Window } from '../facts/facts.ts';
import { filled } from './fill.ts';
import { translated, type Language } from './language.ts';
import { holderTexts, listTexts, modalityTexts, unitTexts, windowTexts } from './unit-texts.ts';

/** "20 s", "1.5 s", "2 min", "3 h 20 min". */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 90) return `${Number(seconds.toFixed(1))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

/** "128,000"; sizes and times with their unit, which is the same in every language: "20 MB", "30 s". */
export function numberText({ value, unit }: Pick<Amount, 'value' | 'unit'>): string {
  if (unit === 'bytes') return sizeText(value);
  if (unit === 'seconds') return duration(value * 1000);
  return unit === 'percent' ? `${plainNumber(value)} %` : plainNumber(value);
}

/** "128,000 tokens"; `null` where it is not known what is counted. */
export function amountText(amount: Amount, language: Language): string | null {
  const { value, unit } = amount;
  if (unit === null) return null;
  if (unit === 'bytes' || unit === 'seconds' || unit === 'percent') return numberText(amount);
  const [one, many] = unitTexts[unit];
  return worded(value === 1 ? one : many, { n: numberText(amount) }, language);
}

/** "image" for "vision"; the response's own word where it has another. */
export function modalityText(written: string, language: Language): string {
  const text = modalityTexts[written.toLowerCase()];
  return text === undefined ? written : translated(text, language);
}

/** "minute", "5 hours". */
export function windowText({ count, unit }: Window, language: Language): string {
  const [one, many] = windowTexts[unit];
  return worded(count === 1 ? one : many, { n: plainNumber(count) }, language);
}

const SIGNS: Readonly<Record<Currency, string>> = { USD: '$', CNY: '¥', EUR: '€' };

/** "$0.50"; a number alone where the currency is not told. */
export function moneyText({ value, currency }: Money): string {
  const size = Math.abs(value);
  const digits = Number.isInteger(size) ? plainNumber(size) : size.toFixed(size < 0.01 ? 6 : 2);
  return currency === null ? plainNumber(rounded(value)) : `${value < 0 ? '-' : ''}${SIGNS[currency]}${digits}`;
}

/** What a program computed, without the digits that only its arithmetic made: 0.000887 of 0.0008869999999999999. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(Math.abs(value) < 1 ? 3 : 8));
}

/** "the team “acme-web”", "“acme-web”". */
export function holderText(name: string, kind: string | null, language: Language): string {
  const word = kind?.toLowerCase().replaceAll(/[ _-]/gu, '').replace('organisation', 'organization') ?? '';
  return worded(holderTexts[word] ?? listTexts.name, { name }, language);
}

/** A time in the reader's zone and language; as the response writes it where its zone is not known. */
export function momentText({ at, written, dayOnly }: Moment, { id, timeZone }: Language): string {
  if (at === null || Number.isNaN(new Date(at).getTime())) return written;
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;
  const zone = dayOnly ? { timeZone: 'UTC' } : timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(id, dayOnly ? { ...day, ...zone } : { ...day, ...time, ...zone }).format(at);
}

/** "“a”, “b”, and “c”", "“a”, “b” and 5 more"; `null` for an empty list. */
export function namesText({ values, more }: Pick<Names, 'values' | 'more'>, language: Language): string | null {
  const names = values.map((name) => worded(listTexts.name, { name }, language));
  const [first, ...rest] = names;
  if (first === undefined) return null;
  const joined = rest.reduce(
    (before, second, at) =>
      worded(
        at < rest.length - 1 || more > 0 ? listTexts.between : at === 0 ? listTexts.last : listTexts.lastOfMany,
        { first: before, second },
        language,
      ),
    first,
  );
  return more === 0 ? joined : worded(listTexts.more, { names: joined, n: String(more) }, language);
}

/** "0 to 1", "0 to less than 2", "less than 2"; `null` where neither end is told. */
export function rangeText({ min, max, minOpen, maxOpen }: Range, language: Language): string | null {
  const values = { min: min === null ? '' : plainNumber(min), max: max === null ? '' : plainNumber(max) };
  if (min !== null && max !== null) return worded(betweenText(minOpen, maxOpen), values, language);
  if (min !== null) return worded(minOpen ? listTexts.over : listTexts.least, values, language);
  return max === null ? null : worded(maxOpen ? listTexts.under : listTexts.most, values, language);
}

function betweenText(minOpen: boolean, maxOpen: boolean): string {
  if (minOpen) return maxOpen ? listTexts.withinRange : listTexts.aboveRange;
  return maxOpen ? listTexts.belowRange : listTexts.range;
}

/** With its thousands set apart, as both languages do it; by hand, as the first `toLocaleString` of a page is slow. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return String(value);
  const [digits = '', fraction] = String(Math.abs(value)).split('.');
  if (digits.includes('e')) return value.toFixed(12).replace(/0{1,12}$/u, '');
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${value < 0 ? '-' : ''}${groups.join(',')}${fraction === undefined ? '' : `.${fraction}`}`;
}

const SIZES = ['bytes', 'KB', 'MB', 'GB'] as const;

function sizeText(bytes: number): string {
  let size = bytes;
  let at = 0;
  while (Math.abs(size) >= 1024 && at < SIZES.length - 1) {
    size /= 1024;
    at += 1;
  }
  return `${plainNumber(Number(size.toFixed(1)))} ${SIZES[at] ?? 'bytes'}`;
}

function worded(text: string, values: Readonly<Record<string, string>>, language: Language): string {
  return filled(text, (name) => values[name] ?? null, language) ?? '';
}
