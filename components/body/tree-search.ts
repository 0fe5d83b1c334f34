import { folded } from '../find/folded.ts';
import { idOf, waysTo, type Step } from './json-tree.ts';
import { isLong } from './long-string.ts';
import { digitsOf } from './json-value.ts';

/** What has to be opened so that all places are seen in which something stands. */
export interface FoundInTree {
  /** Ids of the containers around them. */
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
  readonly parent: Place | null;
  readonly depth: number;
}

/** Looks for a folded query in the names and values of JSON. */
export function foundIn(root: unknown, query: string): FoundInTree {
  const ways = new Set<string>();
  const texts = new Set<string>();
  if (query === '') return { ways, texts };
  const holds = (text: string) => folded(text).includes(query);
  const ahead: Place[] = [{ value: root, step: null, parent: null, depth: 0 }];
  let lines = 0;
  for (let seen = 0; seen < MOST_VALUES && lines < MOST_LINES; seen += 1) {
    const next = ahead.pop();
    if (next === undefined) break;
    const { value, step, depth } = next;
    const isNamed = typeof step === 'string' && holds(step);
    const isContainer = typeof value === 'object' && value !== null && digitsOf(value) === null;
    const isHere = !isContainer && holds(digitsOf(value) ?? String(value));
    if (isNamed || isHere) {
      const steps = stepsTo(next);
      for (const id of waysTo(root, steps)) {
        if (!ways.has(id)) lines += 1;
        ways.add(id);
      }
      if (isHere && isLong(value)) texts.add(idOf(steps));
    }
    if (!isContainer || depth >= DEEPEST) continue;
    const entries: readonly (readonly [Step, unknown])[] = Array.isArray(value)
      ? (value as readonly unknown[]).map((item, at) => [at, item] as const)
      : Object.entries(value);
    // The first one is looked at first.
    for (const [inner, held] of entries.toReversed()) {
      ahead.push({ value: held, step: inner, parent: next, depth: depth + 1 });
    }
  }
  return { ways, texts };
}

function stepsTo(place: Place): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Place | null = place; at !== null; at = at.parent) if (at.step !== null) steps.unshift(at.step);
  return steps;
}
