import { folded } from '../find/folded.ts';
import { idOf, rangeAround, type Step } from './json-tree.ts';
import { digitsOf } from './json-value.ts';
import { isLong } from './long-string.ts';

/** What has to be opened so that all places are seen in which something stands. */
export interface FoundInTree {
  /** Ids of the containers around them, and of the ranges of long ones. */
  readonly ways: ReadonlySet<string>;
  /** Ids of the long strings that hold it. */
  readonly texts: ReadonlySet<string>;
}

/** Lines that are opened at most, and values that are looked at. */
const MOST_LINES = 2000;
const MOST_VALUES = 50_000;
/** Deeper places are not opened: a tree that deep is read as text. */
const DEEPEST = 200;

interface Place {
  readonly value: unknown;
  readonly step: Step | null;
  /** Among the members of its container. */
  readonly index: number;
  readonly parent: Container | null;
}

interface Container extends Place {
  readonly id: string;
  readonly depth: number;
  readonly size: number;
}

/** Looks for a folded query in the names and values of JSON. */
export function foundIn(root: unknown, query: string): FoundInTree {
  const ways = new Set<string>();
  const texts = new Set<string>();
  if (query === '') return { ways, texts };
  const holds = (text: string) => folded(text).includes(query);
  let lines = 0;
  const open = (place: Place): void => {
    for (let at = place; at.parent !== null; at = at.parent) {
      const { parent } = at;
      const range = rangeAround(parent.id, at.index, parent.size);
      const isOpen = ways.has(parent.id);
      if (isOpen && (range === null || ways.has(range.id))) return;
      ways.add(parent.id);
      lines += isOpen || range !== null ? 1 : parent.size;
      if (range === null) continue;
      ways.add(range.id);
      lines += range.length;
    }
  };
  const ahead: Place[] = [{ value: root, step: null, index: 0, parent: null }];
  for (let seen = 0; seen < MOST_VALUES && lines < MOST_LINES; seen += 1) {
    const place = ahead.pop();
    if (place === undefined) break;
    const { value, step, parent } = place;
    const isContainer = typeof value === 'object' && value !== null && digitsOf(value) === null;
    const isHere = !isContainer && holds(digitsOf(value) ?? String(value));
    if (isHere || (typeof step === 'string' && holds(step))) open(place);
    if (isHere && isLong(value)) texts.add(idBelow(parent, step));
    const depth = parent === null ? 0 : parent.depth + 1;
    if (!isContainer || depth >= DEEPEST) continue;
    const entries: readonly (readonly [Step, unknown])[] = Array.isArray(value)
      ? (value as readonly unknown[]).map((item, at) => [at, item] as const)
      : Object.entries(value);
    const container = { ...place, id: idBelow(parent, step), depth, size: entries.length };
    // The first one is looked at first.
    for (let index = entries.length - 1; index >= 0; index -= 1) {
      const [inner, held] = entries[index] ?? ['', null];
      ahead.push({ value: held, step: inner, index, parent: container });
    }
  }
  return { ways, texts };
}

const idBelow = (parent: Container | null, step: Step | null) =>
  `${parent?.id ?? ''}${step === null ? '' : idOf([step])}`;
