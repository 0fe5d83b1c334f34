import { isRecord } from '../read/error.ts';

/** A name in an object, or an index in a list. */
export type FieldStep = string | number;

/** How far a path leads, and the value at its end; `undefined` where the JSON ends before the path. */
export interface Resolved {
  readonly steps: readonly FieldStep[];
  readonly value: unknown;
}

/** What validators add behind a field to name the type that they tried. */
const TYPE_WORDS = new Set(['str', 'int', 'float', 'bool', 'bytes', 'list', 'dict', 'none']);
/** More keys than this are not compared one by one. */
const MAX_KEYS = 100;

/**
 * Follows the words of a path through JSON. Validators write it in their own manner: with "body" in front, names of union
 * members between ("content.0.text.text"), type names behind ("content.str"), snake case for camel case.
 */
export function resolveField(root: Readonly<Record<string, unknown>>, words: readonly string[]): Resolved {
  const path = words.filter((word) => word !== '');
  const steps: FieldStep[] = [];
  let value: unknown = root;
  for (let at = path[0] === 'body' && !Object.hasOwn(root, 'body') ? 1 : 0; at < path.length; at += 1) {
    const word = path[at] ?? '';
    const next = path[at + 1];
    const step = stepInto(value, word);
    if (isMember(value, word, step, next)) continue;
    if (step === null) {
      const isLast = next === undefined;
      return { steps, value: isLast && steps.length > 0 && TYPE_WORDS.has(word) ? value : undefined };
    }
    steps.push(step);
    value = (value as Readonly<Record<FieldStep, unknown>>)[step];
  }
  return { steps, value };
}

function stepInto(value: unknown, word: string): FieldStep | null {
  if (Array.isArray(value)) {
    const index = /^\d{1,5}$/u.test(word) ? Number(word) : -1;
    return index >= 0 && index < value.length ? index : null;
  }
  if (!isRecord(value)) return null;
  if (Object.hasOwn(value, word)) return word;
  const plain = unified(word);
  return (
    Object.keys(value)
      .slice(0, MAX_KEYS)
      .find((key) => unified(key) === plain) ?? null
  );
}

/** Whether the word only names the member of a union, and the next word leads on from the same place. */
function isMember(value: unknown, word: string, step: FieldStep | null, next: string | undefined): boolean {
  if (next === undefined || !isRecord(value)) return false;
  return (step === null || value['type'] === word) && stepInto(value, next) !== null;
}

const unified = (name: string) => name.replaceAll('_', '').toLowerCase();
