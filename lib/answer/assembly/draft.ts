import type { AnswerError, Cut, Turn, Usage } from '../answer.ts';
import { wordOf } from '../json-value.ts';
import { createLedger, MAX_TURNS, type Ledger } from './ledger.ts';
import type { PartDraft } from './part-draft.ts';
import { createTurnDraft, type TurnDraft } from './turn-draft.ts';

/** An answer while it comes in: what the readers of the protocols write to. */
export interface Draft {
  /** The index of the event that is read. */
  readonly event: number;
  readonly ledger: Ledger;
  /** The turn that events belong to. */
  turn(): TurnDraft;
  /** Begins another turn, unless nothing came of the one before. */
  nextTurn(): TurnDraft;
  /** The usage of the whole answer. */
  usage: Usage | null;
  /** Takes an error; the first one stays. `message` in the provider's words. */
  fail(code: unknown, message: unknown): void;
  readonly error: AnswerError | null;
  /** The event came that ends the answer. */
  end(): void;
  /** Takes back that it ended: more came behind the end. */
  resume(): void;
  ended(): boolean;
  /** Nothing comes any more. */
  close(): void;
  /** Where the last change was. */
  place(): Omit<Cut, 'event'>;
  turns(): readonly Turn[];
  /** Counts the changes. */
  changes(): number;
}

const MAX_MESSAGE = 2000;
const MAX_CODE = 100;

export function createDraft(): Draft {
  const ledger = createLedger();
  const turns: TurnDraft[] = [];
  let current: TurnDraft | null = null;
  let newest: PartDraft | null = null;
  let usage: Usage | null = null;
  let error: AnswerError | null = null;
  let ended = false;
  let changes = 0;
  let shown: readonly Turn[] | null = null;
  const touch = (draft: PartDraft | null): void => {
    shown = null;
    changes += 1;
    if (draft !== null) newest = draft;
  };
  const add = (): TurnDraft => {
    current = createTurnDraft(ledger, touch);
    if (turns.length < MAX_TURNS) turns.push(current);
    else ledger.omitted.turns += 1;
    touch(null);
    return current;
  };
  return {
    get event() {
      return ledger.event;
    },
    ledger,
    turn: () => current ?? add(),
    nextTurn() {
      if (current?.isEmpty() === true && !current.ended()) return current;
      current?.end();
      return add();
    },
    get usage() {
      return usage;
    },
    set usage(told) {
      touch(null);
      usage = told;
    },
    fail(code, message) {
      touch(null);
      const said = wordOf(MAX_MESSAGE, message) ?? '';
      const word = typeof code === 'number' ? String(code) : wordOf(MAX_CODE, code);
      error ??= { code: word, message: said, event: ledger.event };
    },
    get error() {
      return error;
    },
    end() {
      touch(null);
      ended = true;
      current?.end();
    },
    resume() {
      touch(null);
      ended = false;
    },
    ended: () => ended,
    close() {
      touch(null);
      for (const turn of turns) turn.close();
    },
    place() {
      if (newest === null) return { turn: null, choice: null, part: null };
      for (let at = turns.length - 1; at >= 0; at -= 1) {
        const place = turns[at]?.placeOf(newest) ?? null;
        if (place !== null) return { turn: at, ...place };
      }
      return { turn: null, choice: null, part: null };
    },
    turns: () => (shown ??= turns.map((turn) => turn.shown())),
    changes: () => changes,
  };
}
