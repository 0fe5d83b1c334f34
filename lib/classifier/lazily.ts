/**
 * What is made when it is first asked for. A page that shows verdicts reads no exchange, and should not pay for the tables that
 * reading takes when it opens.
 */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
