/** Headers in any of the forms that APIs have: `Headers`, a record, pairs, or a list as HAR has it. */
export type HeadersSource =
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | number | readonly string[] | null | undefined>>
  | readonly { readonly name: string; readonly value: string }[];

interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** Headers as a HAR has them. Total: what is no header is left out. */
export function headerList(source: unknown): readonly NamedValue[] {
  if (typeof source !== 'object' || source === null) return [];
  const pairs: readonly unknown[] = isIterable(source) ? [...source] : Object.entries(source);
  return pairs.flatMap(headersOf);
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';
}

function headersOf(pair: unknown): readonly NamedValue[] {
  if (typeof pair !== 'object' || pair === null) return [];
  const [name, value]: readonly unknown[] = Array.isArray(pair)
    ? pair
    : [(pair as Partial<NamedValue>).name, (pair as Partial<NamedValue>).value];
  if (typeof name !== 'string') return [];
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
    typeof one === 'string' || typeof one === 'number' ? [{ name, value: String(one) }] : [],
  );
}
