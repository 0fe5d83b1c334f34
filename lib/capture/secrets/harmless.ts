import type { Redact } from './redaction.ts';

/** What was looked through and holds no secret, for all exchanges that sent the same secrets: bounded, and no secret gets here. */
export interface Harmless<T> {
  /** What is kept under a text; `null` if nothing is. `kind` tells equal texts apart. */
  get(redact: Redact, kind: string, text: string): T | null;
  keep(redact: Redact, kind: string, text: string, result: T): void;
}

/** How many texts are kept for one sender, and how long one is at most. */
interface Limits {
  readonly kept: number;
  readonly chars: number;
}

export function createHarmless<T>(limits: Limits): Harmless<T> {
  const bySender = new WeakMap<object, Map<string, T>>();
  const keyOf = (kind: string, text: string): string => `${kind.length} ${kind}${text}`;
  return {
    get: (redact, kind, text) => bySender.get(redact.sender)?.get(keyOf(kind, text)) ?? null,
    keep(redact, kind, text, result) {
      if (kind.length + text.length > limits.chars) return;
      let kept = bySender.get(redact.sender);
      if (kept === undefined) bySender.set(redact.sender, (kept = new Map()));
      if (kept.size >= limits.kept) kept.clear();
      kept.set(keyOf(kind, text), result);
    },
  };
}
