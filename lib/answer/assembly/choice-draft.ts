import type { Choice, Finish, MediaPart, Part, TextPart, ToolCallPart } from '../answer.ts';
import { wordOf } from '../json-value.ts';
import { MAX_PARTS, type Ledger } from './ledger.ts';
import {
  createCallDraft,
  createFixedDraft,
  createTextDraft,
  type CallDraft,
  type FixedDraft,
  type PartDraft,
  type TextDraft,
} from './part-draft.ts';

/** A choice while it comes in. Pieces are found again by their key; they stand in the order of their rank, else as they come. */
export interface ChoiceDraft {
  readonly index: number;
  role: string | null;
  readonly finish: Finish | null;
  /** The text of a kind: without a key the last piece, if it is of this kind, else a new one. */
  text(kind: TextPart['kind'], key?: string, rank?: number): TextDraft;
  call(key: string, rank?: number, form?: Partial<Pick<ToolCallPart, 'format' | 'runner'>>): CallDraft;
  /** Adds a piece that comes at once, or replaces it. */
  put(part: Part, key?: string, rank?: number): void;
  /** Adds a medium, or a further piece of it. */
  grow(part: MediaPart, key: string, rank?: number): void;
  has(key: string): boolean;
  /** How many pieces there are. */
  count(): number;
  /** The call of a key; `undefined` if there is none. */
  find(key: string): CallDraft | undefined;
  /** Leaves a piece as it is, and its key to another one. */
  release(key: string): void;
  /** Takes the word why the model stopped, if it is one. */
  finishes(reason: unknown, field: string): void;
  /** Nothing comes any more. */
  close(cut: boolean): void;
  /** Drops all pieces. */
  clear(): void;
  isEmpty(): boolean;
  /** Whether the piece is of this choice, and at which place. */
  placeOf(draft: PartDraft): number;
  shown(): Choice;
}

interface Entry {
  readonly draft: PartDraft;
  readonly rank: number;
}

const MAX_WORD = 200;
/** The rank of all pieces that have none. */
const AS_IT_COMES = 0;
/** The rank of what belongs to the whole, as sources do: behind all else. */
export const AT_THE_END = 1e9;

/** `changed` is called before each change, with the piece that changes. */
export function createChoiceDraft(
  index: number,
  ledger: Ledger,
  changed: (draft: PartDraft | null) => void,
): ChoiceDraft {
  let entries: Entry[] = [];
  let keyed = new Map<string, PartDraft>();
  let newest: PartDraft | null = null;
  let role: string | null = null;
  let finish: Finish | null = null;
  let choice: Choice | null = null;

  const touch = (draft: PartDraft | null): void => {
    choice = null;
    changed(draft);
  };
  /** Each piece tells of its changes by itself, once it is there. */
  const place = <D extends PartDraft>(make: (changed: () => void) => D, key: string | undefined, rank: number): D => {
    const holder: { draft: D | null } = { draft: null };
    const draft = make(() => touch(holder.draft));
    if (entries.length >= MAX_PARTS) {
      ledger.omitted.parts += 1;
      touch(null);
      return draft;
    }
    holder.draft = draft;
    touch(draft);
    if (rank === AS_IT_COMES) newest = draft;
    if (key !== undefined) keyed.set(key, draft);
    let at = entries.length;
    while (at > 0 && (entries[at - 1]?.rank ?? 0) > rank) at -= 1;
    entries.splice(at, 0, { draft, rank });
    return draft;
  };

  const visible = (): readonly PartDraft[] => entries.flatMap(({ draft }) => (draft.isBlank() ? [] : [draft]));
  const put: ChoiceDraft['put'] = (part, key, rank = AS_IT_COMES) => {
    const known = key === undefined ? undefined : keyed.get(key);
    if (known?.kind === part.kind && 'replace' in known) (known as FixedDraft).replace(part);
    else place((change) => createFixedDraft(part, change), key, rank);
  };

  return {
    index,
    get role() {
      return role;
    },
    set role(word) {
      if (word === role || word === null) return;
      touch(null);
      role = word;
    },
    get finish() {
      return finish;
    },
    text(kind, key, rank = AS_IT_COMES) {
      const known = key === undefined ? newest : keyed.get(key);
      if (known?.kind === kind) return known as TextDraft;
      return place((change) => createTextDraft(kind, ledger, change), key, rank);
    },
    call(key, rank = AS_IT_COMES, { format = 'json', runner = 'app' } = {}) {
      const known = keyed.get(key);
      if (known?.kind === 'tool-call') return known as CallDraft;
      return place((change) => createCallDraft({ format, runner }, ledger, change), key, rank);
    },
    put,
    grow(part, key, rank = AS_IT_COMES) {
      const known = keyed.get(key)?.shown();
      const media = known !== undefined && 'mediaType' in known ? known : null;
      const size = media === null ? part.size : (media.size ?? 0) + (part.size ?? 0);
      put({ ...part, name: part.name ?? media?.name ?? null, size }, key, rank);
    },
    has: (key) => keyed.has(key),
    count: () => entries.length,
    find(key) {
      const known = keyed.get(key);
      return known?.kind === 'tool-call' ? (known as CallDraft) : undefined;
    },
    release: (key) => void keyed.delete(key),
    finishes(reason, field) {
      const word = wordOf(MAX_WORD, reason);
      if (word === null || word === 'null') return;
      touch(null);
      finish = { reason: word, field, event: ledger.event };
      for (const { draft } of entries) draft.close(false);
    },
    close(cut) {
      for (const { draft } of entries) draft.close(cut);
    },
    clear() {
      touch(null);
      entries = [];
      keyed = new Map();
      newest = null;
      finish = null;
    },
    isEmpty: () => entries.length === 0,
    placeOf: (draft) => visible().indexOf(draft),
    shown: () => (choice ??= { index, role, parts: visible().map((draft) => draft.shown()), finish }),
  };
}
