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
  const bySender = new WeakMap<object, { count: number; readonly kinds: Map<string, Map<string, T>> }>();
  return {
    // Two small texts, as one that is put together for each look would take longer than all else.
    get: (redact, kind, text) => bySender.get(redact.sender)?.kinds.get(kind)?.get(text) ?? null,
    keep(redact, kind, text, result) {
      if (kind.length + text.length > limits.chars) return;
      let kept = bySender.get(redact.sender);
      if (kept === undefined || kept.count >= limits.kept) {
        kept = { count: 0, kinds: new Map() };
        bySender.set(redact.sender, kept);
      }
      let texts = kept.kinds.get(kind);
      if (texts === undefined) kept.kinds.set(kind, (texts = new Map()));
      texts.set(text, result);
      kept.count += 1;
    },
  };
}
