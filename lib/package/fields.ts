/** What lies at a path of fields, e.g. "response.status"; `undefined` where there is nothing, or a getter throws. */
export function at(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split('.')) {
    if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return undefined;
    try {
      found = (found as Readonly<Record<string, unknown>>)[name];
    } catch {
      return undefined;
    }
  }
  return found;
}

/** The first of several paths at which there is what is wanted. */
export function firstAt<Wanted>(
  value: unknown,
  paths: readonly string[],
  isWanted: (found: unknown) => found is Wanted,
): Wanted | undefined {
  for (const path of paths) {
    const found = at(value, path);
    if (isWanted(found)) return found;
  }
  return undefined;
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
