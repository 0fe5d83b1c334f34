import { isFields, listOf, textOf, type Fields } from '../json-value.ts';

/** Arguments that come value by value, each with its path, as Gemini streams them. */
export interface PartialArguments {
  /** Takes some of `partialArgs`. */
  add(list: unknown): void;
  value(): unknown;
}

/** "$.stops[2].name", "$['a b']". */
const STEP = /\.(?<name>[^.[\]]{1,200})|\[(?<index>\d{1,6})\]|\[(?<quote>['"])(?<quoted>[^'"\]]{1,200})\k<quote>\]/uy;
const MAX_STEPS = 32;
const MAX_INDEX = 10_000;
const MAX_VALUES = 100_000;

type Node = Map<string | number, Node | Leaf>;
interface Leaf {
  readonly pieces: string[] | null;
  readonly value: unknown;
}

export function createPartialArguments(): PartialArguments {
  const root: Node = new Map();
  let values = 0;
  return {
    add(list) {
      for (const told of listOf(list)) {
        if (!isFields(told) || (values += 1) > MAX_VALUES) continue;
        const steps = stepsOf(textOf(told['jsonPath']));
        if (steps !== null) place(root, steps, told);
      }
    },
    value: () => built(root),
  };
}

function stepsOf(path: string): readonly (string | number)[] | null {
  if (!path.startsWith('$') || path.length > 2000) return null;
  const steps: (string | number)[] = [];
  STEP.lastIndex = 1;
  while (STEP.lastIndex < path.length) {
    const groups = STEP.exec(path)?.groups;
    if (groups === undefined || steps.length >= MAX_STEPS) return null;
    const { name, quoted, index } = groups;
    const step = name ?? quoted ?? Number(index);
    if (typeof step === 'number' && step > MAX_INDEX) return null;
    steps.push(step);
  }
  return steps.length === 0 ? null : steps;
}

function place(root: Node, steps: readonly (string | number)[], told: Fields): void {
  let node = root;
  for (const step of steps.slice(0, -1)) {
    const next = node.get(step);
    if (next instanceof Map) node = next;
    else {
      const made: Node = new Map();
      node.set(step, made);
      node = made;
    }
  }
  const step = steps.at(-1) ?? '';
  const known = node.get(step);
  const piece = told['stringValue'];
  if (typeof piece === 'string') {
    if (known !== undefined && !(known instanceof Map) && known.pieces !== null) known.pieces.push(piece);
    else node.set(step, { pieces: [piece], value: undefined });
  } else if ('numberValue' in told) node.set(step, { pieces: null, value: told['numberValue'] });
  else if ('boolValue' in told) node.set(step, { pieces: null, value: told['boolValue'] });
  else if ('nullValue' in told) node.set(step, { pieces: null, value: null });
}

/** No deeper than a path has steps. */
function built(node: Node): unknown {
  const list = node.size > 0 && [...node.keys()].every((key) => typeof key === 'number');
  const entries = [...node].map(([key, child]): [string | number, unknown] => [
    key,
    child instanceof Map ? built(child) : child.pieces !== null ? child.pieces.join('') : child.value,
  ]);
  return list
    ? entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value)
    : Object.fromEntries(entries);
}
