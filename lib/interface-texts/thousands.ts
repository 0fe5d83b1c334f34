/**
 * A number with its thousands set apart, as both languages do it: 1234.5 → "1,234.5". By hand, as the browser takes as long
 * for its first `toLocaleString` as for drawing the panel.
 */
export function thousands(count: number): string {
  const rounded = Math.round(count * 1000) / 1000;
  const [digits = '', fraction] = String(Math.abs(rounded)).split('.');
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${rounded < 0 ? '-' : ''}${groups.join(',')}${fraction === undefined ? '' : `.${fraction}`}`;
}
