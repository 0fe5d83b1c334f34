import type { Choice, Turn, Usage } from '../answer.ts';
import { wordOf } from '../json-value.ts';
import { createChoiceDraft, type ChoiceDraft } from './choice-draft.ts';
import { MAX_CHOICES, type Ledger } from './ledger.ts';
import type { PartDraft } from './part-draft.ts';

/** An answer of a model while it comes in. */
export interface TurnDraft {
  /** Takes id and model where they are told. */
  tell(facts: { readonly id?: unknown; readonly model?: unknown }): void;
  id(): string | null;
  usage: Usage | null;
  /** The choice of an index; the only one without. */
  choice(index?: number): ChoiceDraft;
  choices(): readonly ChoiceDraft[];
  /** The event came that ends it. */
  end(): void;
  ended(): boolean;
  isEmpty(): boolean;
  /** Nothing comes any more. */
  close(): void;
  /** Which choice and which of its pieces it is; `null` if it is none of them. */
  placeOf(draft: PartDraft): { readonly choice: number; readonly part: number } | null;
  shown(): Turn;
}

const MAX_WORD = 200;

export function createTurnDraft(ledger: Ledger, changed: (draft: PartDraft | null) => void): TurnDraft {
  const choices: ChoiceDraft[] = [];
  const byIndex = new Map<number, ChoiceDraft>();
  let id: string | null = null;
  let model: string | null = null;
  let usage: Usage | null = null;
  let ended = false;
  let turn: Turn | null = null;
  const touch = (draft: PartDraft | null): void => {
    turn = null;
    changed(draft);
  };
  const add = (index: number): ChoiceDraft => {
    const choice = createChoiceDraft(index, ledger, touch);
    if (choices.length >= MAX_CHOICES) {
      ledger.omitted.choices += 1;
      touch(null);
      return choice;
    }
    byIndex.set(index, choice);
    let at = choices.length;
    while (at > 0 && (choices[at - 1]?.index ?? 0) > index) at -= 1;
    choices.splice(at, 0, choice);
    touch(null);
    return choice;
  };
  return {
    tell(facts) {
      const nextId = id ?? wordOf(MAX_WORD, facts.id);
      const nextModel = model ?? wordOf(MAX_WORD, facts.model);
      if (nextId === id && nextModel === model) return;
      touch(null);
      id = nextId;
      model = nextModel;
    },
    id: () => id,
    get usage() {
      return usage;
    },
    set usage(told) {
      touch(null);
      usage = told;
    },
    choice: (index = 0) => byIndex.get(index) ?? add(index),
    choices: () => choices,
    end() {
      touch(null);
      ended = true;
      for (const choice of choices) choice.close(false);
    },
    ended: () => ended,
    isEmpty: () => choices.every((choice) => choice.isEmpty() && choice.finish === null),
    close() {
      for (const choice of choices) choice.close(!ended && choice.finish === null);
    },
    placeOf(draft) {
      for (const [at, choice] of choices.entries()) {
        const part = choice.placeOf(draft);
        if (part >= 0) return { choice: at, part };
      }
      return null;
    },
    shown() {
      turn ??= { id, model, choices: choices.map((choice): Choice => choice.shown()), usage, ended };
      return turn;
    },
  };
}
