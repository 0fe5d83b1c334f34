/** The time of one call in microseconds, as the mean of several in a row. */
export function microseconds(call: () => unknown, times: number): number {
  const start = performance.now();
  for (let turn = 0; turn < times; turn++) call();
  return ((performance.now() - start) * 1000) / times;
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
