import type { Measure, StatusRange } from './query.ts';
import type { TokenValue } from './tokens.ts';

type Written = Pick<TokenValue, 'text'>;

/** Factors of units, in lower case. */
type Units = Readonly<Record<string, number>>;

export const TIMES: Units = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };
export const COUNTS: Units = { '': 1, k: 1000, m: 1_000_000 };
const SIZES: Units = { '': 1, b: 1, k: 1024, kb: 1024, m: 1024 ** 2, mb: 1024 ** 2 };
export const STATUSES: Units = { '': 1 };
const LAST_STATUS = 999;

/** "429", "4xx", ">=500", "<400" or "400..499". What is compared is a status: 0, for no response, has to be named. */
export function statusRange(value: Written): StatusRange | null {
  const family = /^([1-9])xx$/iu.exec(value.text)?.[1];
  if (family !== undefined) return { from: Number(family) * 100, to: Number(family) * 100 + 99 };
  const told = measure(value, STATUSES);
  if (told === null || [told.from, told.to].some((end) => Number.isFinite(end) && !isStatus(end))) return null;
  const { from, to, open } = told;
  if (from === -Infinity) return open && to <= 1 ? null : { from: 1, to: open ? to - 1 : to };
  if (to === Infinity) return { from: open ? from + 1 : from, to: LAST_STATUS };
  return { from, to };
}

const isStatus = (number: number) => Number.isInteger(number) && number <= LAST_STATUS;

/** "30s" in ms. */
export function milliseconds(value: Written): number | null {
  return measured(value.text, TIMES);
}

/** "10k" in characters. */
export function characters(value: Written): number | null {
  return measured(value.text, SIZES);
}

/** ">2s", ">=500ms", "<10k", "100..200", "100-200", or one number. */
export function measure({ text }: Written, units: Units): Measure | null {
  const [, sign = '', first = '', , last] = MEASURE.exec(text) ?? [];
  const from = measured(first, units);
  const to = last === undefined ? from : measured(last, units);
  if (from === null || to === null || (sign !== '' && last !== undefined) || to < from) return null;
  const open = sign === '>' || sign === '<';
  if (sign === '') return { from, to, open };
  return sign.startsWith('>') ? { from, to: Infinity, open } : { from: -Infinity, to: from, open };
}

const MEASURE = /^([<>]=?)?((?:[\da-z]|\.(?!\.)){1,16})(?:(-|\.\.)([\d.a-z]{1,16}))?$/iu;

/** A range whose end is below its start, the right way round: "400..500" for "500..400"; `null` for all else. */
export function turnedRange(text: string, units: Units): string | null {
  const [, sign, first = '', dots = '', last = ''] = MEASURE.exec(text) ?? [];
  const turned = `${last}${dots}${first}`;
  const isTurned = sign === undefined && dots !== '' && measure({ text }, units) === null;
  return isTurned && measure({ text: turned }, units) !== null ? turned : null;
}

function measured(text: string, units: Units): number | null {
  const [, number, unit] = /^(\d{1,9}(?:\.\d{1,3})?)([a-z]{0,3})$/iu.exec(text) ?? [];
  const factor = units[unit?.toLowerCase() ?? ''];
  return number === undefined || factor === undefined ? null : Number(number) * factor;
}
