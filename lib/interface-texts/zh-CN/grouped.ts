import { thousands } from '../thousands.ts';
/** A number with its thousands set apart, and the measure word or unit behind it: "1,234 次调用". */
export function grouped(count: number, unit = ''): string {
  const number = thousands(count);
  return unit === '' ? number : `${number} ${unit}`;
}
