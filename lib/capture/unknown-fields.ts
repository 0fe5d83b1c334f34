/** A field of something that may be anything: what came from outside is read through these, so that bad input reads as absent. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** The text of a field; '' where it is none. */
export function textOf(value: unknown, name: string): string {
  const found = field(value, name);
  return typeof found === 'string' ? found : '';
}

/** The finite number of a field, also written as text; `null` where it is none. */
export function numberOf(value: unknown, name: string): number | null {
  const found = field(value, name);
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** The items of a field; none where it is no list. */
export function listOf(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}
