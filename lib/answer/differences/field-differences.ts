import { isFields, type Fields } from '../json-value.ts';
import type { FieldDifference, Glimpse } from './differences.ts';
import { formsOf } from './list-forms.ts';

type Steps = readonly (string | number)[];

export interface FieldDifferences {
  readonly fields: readonly FieldDifference[];
  readonly isComplete: boolean;
}

const MAX_DIFFERENCES = 200;
/** Values that are compared; a body of some megabytes has fewer. */
const MAX_COMPARED = 2_000_000;
const MAX_DEPTH = 100;
/** Longer lists are compared by the forms of their entries. */
const MAX_PAIRED = 50;
/** Characters of a value that are shown. */
export const GLIMPSE_CHARS = 120;
const MAX_STEP = 200;

/** Compares two JSON values by path. Bounded, and without recursion deeper than 100. */
export function fieldDifferences(failed: unknown, good: unknown): FieldDifferences {
  const fields: FieldDifference[] = [];
  let room = MAX_COMPARED;
  let isComplete = true;
  const note = (difference: FieldDifference): void => {
    if (fields.length < MAX_DIFFERENCES) fields.push(difference);
    else isComplete = false;
  };
  const compare = (a: unknown, b: unknown, steps: Steps): void => {
    room -= 1;
    if (room < 0 || steps.length > MAX_DEPTH || fields.length >= MAX_DIFFERENCES) {
      isComplete &&= a === b;
      return;
    }
    if (a === b) return;
    if (isFields(a) && isFields(b)) compareObjects(a, b, steps);
    else if (Array.isArray(a) && Array.isArray(b)) compareLists(a, b, steps);
    else note({ kind: 'changed', steps, failed: glimpse(a), good: glimpse(b) });
  };
  const compareObjects = (a: Fields, b: Fields, steps: Steps): void => {
    for (const key of Object.keys(a)) {
      const next = [...steps, key.slice(0, MAX_STEP)];
      if (Object.hasOwn(b, key)) compare(a[key], b[key], next);
      else note({ kind: 'added', steps: next, failed: glimpse(a[key]), good: null });
    }
    for (const key of Object.keys(b)) {
      if (!Object.hasOwn(a, key))
        note({ kind: 'removed', steps: [...steps, key.slice(0, MAX_STEP)], failed: null, good: glimpse(b[key]) });
    }
  };
  const compareLists = (a: readonly unknown[], b: readonly unknown[], steps: Steps): void => {
    const names = namesOf(a);
    const others = namesOf(b);
    if (names !== null && others !== null) compareNamed(a, b, names, others, steps);
    else if (a.length === b.length && a.length <= MAX_PAIRED)
      for (const [at, entry] of a.entries()) compare(entry, b[at], [...steps, at]);
    else noteLists(a, b, steps);
  };
  /** Tools and the like are known by their names, wherever they stand. */
  const compareNamed = (
    a: readonly unknown[],
    b: readonly unknown[],
    names: ReadonlyMap<string, number>,
    others: ReadonlyMap<string, number>,
    steps: Steps,
  ): void => {
    for (const [name, at] of names) {
      const other = others.get(name);
      if (other === undefined) note({ kind: 'added', steps: [...steps, at], failed: glimpse(a[at]), good: null });
      else compare(a[at], b[other], [...steps, at]);
    }
    for (const [name, at] of others) {
      if (!names.has(name)) note({ kind: 'removed', steps: [...steps, at], failed: null, good: glimpse(b[at]) });
    }
  };
  const noteLists = (a: readonly unknown[], b: readonly unknown[], steps: Steps): void => {
    let from = 0;
    while (from < Math.min(a.length, b.length) && isSame(a[from], b[from])) from += 1;
    if (from === a.length && from === b.length) return;
    const [formsA, formsB] = [formsOf(a), formsOf(b)];
    const only = (some: ReadonlySet<string>, than: ReadonlySet<string>) =>
      [...some].filter((form) => !than.has(form)).slice(0, 20);
    note({
      kind: 'list',
      steps,
      failed: a.length,
      good: b.length,
      from,
      addedForms: only(formsA, formsB),
      removedForms: only(formsB, formsA),
    });
  };
  /** Whether two values are the same through and through. */
  const isSame = (a: unknown, b: unknown, depth = 0): boolean => {
    room -= 1;
    if (a === b) return true;
    if (room < 0 || depth > MAX_DEPTH) {
      // Nothing is called different that was not looked at.
      isComplete = false;
      return true;
    }
    if (Array.isArray(a) && Array.isArray(b))
      return a.length === b.length && a.every((entry, at) => isSame(entry, b[at], depth + 1));
    if (!isFields(a) || !isFields(b)) return false;
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key], depth + 1))
    );
  };
  compare(failed, good, []);
  return { fields, isComplete };
}

/** The places of entries that have a name each; `null` for a list whose entries have none, or the same. */
function namesOf(list: readonly unknown[]): ReadonlyMap<string, number> | null {
  const names = new Map<string, number>();
  for (const [at, entry] of list.entries()) {
    const name = isFields(entry) && !('role' in entry) ? nameOf(entry) : null;
    if (name === null || names.has(name) || at > 1000) return null;
    names.set(name, at);
  }
  return names.size === 0 ? null : names;
}

function nameOf(entry: Fields): string | null {
  const inner = isFields(entry['function']) ? entry['function'] : entry;
  return typeof inner['name'] === 'string' ? inner['name'] : null;
}

function glimpse(value: unknown): Glimpse {
  if (typeof value === 'string')
    return { type: 'text', text: JSON.stringify(value.slice(0, GLIMPSE_CHARS)), size: value.length };
  if (Array.isArray(value)) return { type: 'list', text: shown(value), size: value.length };
  if (isFields(value)) return { type: 'object', text: shown(value), size: Object.keys(value).length };
  const type = value === null ? 'null' : typeof value === 'number' ? 'number' : 'boolean';
  return { type, text: String(value), size: 0 };
}

/** The beginning of a value as JSON, without writing all of it. */
function shown(value: unknown): string {
  let text = '';
  const write = (part: unknown, depth: number): void => {
    if (text.length > GLIMPSE_CHARS) return;
    if (typeof part === 'string') text += JSON.stringify(part.slice(0, GLIMPSE_CHARS));
    else if (depth > 8) text += '…';
    else if (Array.isArray(part)) {
      text += '[';
      for (const [at, entry] of part.slice(0, GLIMPSE_CHARS).entries()) {
        if (at > 0) text += ',';
        write(entry, depth + 1);
      }
      text += ']';
    } else if (isFields(part)) {
      text += '{';
      for (const [at, key] of Object.keys(part).slice(0, GLIMPSE_CHARS).entries()) {
        text += `${at > 0 ? ',' : ''}${JSON.stringify(key.slice(0, GLIMPSE_CHARS))}:`;
        write(part[key], depth + 1);
      }
      text += '}';
    } else text += String(part);
  };
  write(value, 0);
  return text.length > GLIMPSE_CHARS ? `${text.slice(0, GLIMPSE_CHARS)}…` : text;
}
