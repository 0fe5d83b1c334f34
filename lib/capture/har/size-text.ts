/** "812 characters", "64 KB", "1.2 MB": a length as a person reads it. */
export function sizeText(chars: number): string {
  if (chars < 1024) return `${chars} characters`;
  if (chars < 1024 * 1024) return `${Math.round(chars / 1024)} KB`;
  return `${(chars / (1024 * 1024)).toFixed(1)} MB`;
}

const UNITS: Readonly<Record<string, number>> = { characters: 1, KB: 1024, MB: 1024 * 1024 };

/** The length that such a text tells, as exactly as it does; 0 for other texts. */
export function charsOfSize(text: string): number {
  const [, amount = '', unit = ''] = /^(\d{1,9}(?:\.\d)?) (\w{1,10})$/u.exec(text) ?? [];
  return Math.round(Number(amount) * (UNITS[unit] ?? 0));
}
