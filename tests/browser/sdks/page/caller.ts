import type { CallOptions } from '../call.ts';

/** One function of an SDK: it ends when the call has ended, or throws what the SDK throws. */
export type Caller = (given: Given) => Promise<unknown>;

export interface Given {
  /** Id of the case. */
  readonly id: string;
  /** What to ask; it holds the mark of the case. */
  readonly prompt: string;
  readonly options: CallOptions;
  /** Aborted when the call is to be stopped. */
  readonly controller: AbortController;
}

/** A good key of a provider, built so that no scanner takes it for one. */
export function keyOf(prefix: string, length: number): string {
  return prefix + 'R0yeBread'.repeat(Math.ceil(length / 9)).slice(0, length);
}

/** Reads a stream to its end; a reader that has what it wanted leaves it, and a person who has read enough aborts it. */
export async function readAll<T>(
  stream: AsyncIterable<T>,
  { options: { stop }, controller }: Given,
  finishOf: (piece: T) => unknown = () => null,
): Promise<void> {
  for await (const piece of stream) {
    const finish = finishOf(piece);
    if (stop === 'at the finish' && finish !== null && finish !== undefined && finish !== '') break;
    if (stop === 'at the first piece') controller.abort();
  }
}

/** `{ name: value }` where there is a value. */
export function given<K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<K, V>>;
}
