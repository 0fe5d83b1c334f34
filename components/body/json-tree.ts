import { digitsOf } from './json-value.ts';

/** A name in an object, or an index in a list. */
export type Step = string | number;

/** Something to say about one place of a JSON text. */
export interface TreeMark {
  /** The way to it from the root. */
  readonly steps: readonly Step[];
  readonly tone: 'problem' | 'evidence';
  readonly text: string;
}

/** One visible line of a tree. */
export interface TreeRow {
  /** Where it is, as a JSON pointer; "" for the root. A range of a long list has "~r" and its first index behind its list's. */
  readonly id: string;
  readonly parent: string | null;
  /** 0 for the root. */
  readonly depth: number;
  readonly kind: 'object' | 'list' | 'range' | 'string' | 'number' | 'word';
  /** `null` for the root and for ranges. */
  readonly key: Step | null;
  /** Of a range the whole list or object. */
  readonly value: unknown;
  /** First and last index of a range. */
  readonly range: readonly [first: number, last: number] | null;
  /** How many it holds; 0 for a plain value. */
  readonly size: number;
  readonly isOpen: boolean;
  /** From 1, among `siblings`. */
  readonly position: number;
  readonly siblings: number;
  readonly marks: readonly TreeMark[];
}

/** Longer lists are shown in ranges of so many, or of more if there were too many ranges. */
const RANGE = 100;
/** A tree is first opened level by level, until it has so many lines. */
const FIRST_LINES = 60;
/** Lines that "open all" makes at most. */
export const MOST_LINES = 600;

/** The lines of a tree in which the containers of these ids are open. */
export function treeRows(root: unknown, open: ReadonlySet<string>, marks: readonly TreeMark[]): readonly TreeRow[] {
  const marked = marks.map((mark) => ({ mark, id: idOf(mark.steps) }));
  const rows: TreeRow[] = [];
  const add = (node: Node): void => {
    const isOpen = node.size > 0 && open.has(node.id);
    rows.push({ ...node, isOpen, marks: marked.filter(({ id }) => id === node.id).map(({ mark }) => mark) });
    if (isOpen) for (const child of childrenOf(node)) add(child);
  };
  add(rootOf(root));
  return rows;
}

/** The containers that are open at first: level by level while there is room, and all on the way to a mark. */
export function firstOpen(root: unknown, marks: readonly TreeMark[]): ReadonlySet<string> {
  const open = new Set(openedBy(root, FIRST_LINES, false));
  for (const { steps } of marks) {
    for (const id of waysTo(root, steps)) open.add(id);
  }
  return open;
}

/** The containers that are open when all are to be, or as many as give no more lines than a page can hold. */
export function allOpen(root: unknown): ReadonlySet<string> {
  return new Set(openedBy(root, MOST_LINES, true));
}

/** The id of the place to which these steps lead. */
export function idOf(steps: readonly Step[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

type Node = Omit<TreeRow, 'isOpen' | 'marks'>;

function rootOf(value: unknown): Node {
  return nodeOf(value, { id: '', parent: null, depth: 0, key: null, position: 1, siblings: 1 });
}

function nodeOf(value: unknown, place: Pick<Node, 'id' | 'parent' | 'depth' | 'key' | 'position' | 'siblings'>): Node {
  const kind = kindOf(value);
  const size = kind === 'list' || kind === 'object' ? entriesOf(value).length : 0;
  return { ...place, kind, value, range: null, size };
}

function kindOf(value: unknown): TreeRow['kind'] {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number' || digitsOf(value) !== null) return 'number';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : 'word';
}

function childrenOf(node: Node): readonly Node[] {
  const { value, range, id, depth } = node;
  const entries = entriesOf(value);
  const whole = range === null;
  const base = whole ? id : (node.parent ?? '');
  if (whole && entries.length > RANGE) {
    const length = rangeLength(entries.length);
    const count = Math.ceil(entries.length / length);
    return Array.from({ length: count }, (_, index): Node => {
      const first = index * length;
      const last = Math.min(first + length, entries.length) - 1;
      return {
        id: rangeId(id, first),
        parent: id,
        depth: depth + 1,
        kind: 'range',
        key: null,
        value,
        range: [first, last],
        size: last - first + 1,
        position: index + 1,
        siblings: count,
      };
    });
  }
  const [first, last] = range ?? [0, entries.length - 1];
  return entries.slice(first, last + 1).map(([key, child], index) =>
    nodeOf(child, {
      id: `${base}${idOf([key])}`,
      parent: id,
      depth: depth + 1,
      key,
      position: index + 1,
      siblings: last - first + 1,
    }),
  );
}

type Entries = readonly (readonly [Step, unknown])[];

const known = new WeakMap<object, Entries>();

/** The members of a container; made once, as each of its ranges asks for them. */
function entriesOf(value: unknown): Entries {
  if (typeof value !== 'object' || value === null) return [];
  const earlier = known.get(value);
  if (earlier !== undefined) return earlier;
  const entries: Entries = Array.isArray(value)
    ? (value as readonly unknown[]).map((item, index) => [index, item] as const)
    : Object.entries(value);
  known.set(value, entries);
  return entries;
}

/** At most about a hundred ranges. */
const rangeLength = (size: number) => Math.max(RANGE, Math.ceil(size / RANGE));
const rangeId = (id: string, first: number) => `${id}/~r${first}`;

/** The range that holds the member at `index` of a container of `size`, and how many it holds; `null` where there are no ranges. */
export function rangeAround(
  id: string,
  index: number,
  size: number,
): { readonly id: string; readonly length: number } | null {
  if (size <= RANGE || index < 0) return null;
  const length = rangeLength(size);
  return { id: rangeId(id, Math.floor(index / length) * length), length };
}

function openedBy(root: unknown, lines: number, rangesToo: boolean): readonly string[] {
  const opened: string[] = [];
  let count = 1;
  let level: readonly Node[] = [rootOf(root)];
  while (level.length > 0) {
    const next: Node[] = [];
    for (const node of level) {
      if (node.size === 0 || (node.kind === 'range' && !rangesToo)) continue;
      const children = childrenOf(node);
      // The root is opened in any case.
      if (count + children.length > lines && node.depth > 0) continue;
      count += children.length;
      opened.push(node.id);
      next.push(...children);
    }
    level = next;
  }
  return opened;
}

/** The ids of all containers around a place, ranges among them. */
function waysTo(root: unknown, steps: readonly Step[]): readonly string[] {
  const ids: string[] = [];
  let value = root;
  for (const [at, step] of steps.entries()) {
    const id = idOf(steps.slice(0, at));
    ids.push(id);
    const entries = entriesOf(value);
    const index = entries.findIndex(([key]) => key === step);
    const range = rangeAround(id, index, entries.length);
    if (range !== null) ids.push(range.id);
    value = entries[index]?.[1];
  }
  return ids;
}
