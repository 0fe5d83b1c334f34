import type { BrokenAt, Part, TextPart, ToolCallPart } from '../answer.ts';
import { jsonText, parseJson } from '../json-value.ts';
import { breakOf } from './broken-json.ts';
import { createGrowingText, eventAt, textOfRun } from './growing-text.ts';
import type { Ledger } from './ledger.ts';

/** A piece of an answer while it comes in. */
export interface PartDraft {
  readonly kind: Part['kind'];
  /** Begun, and nothing came: it is not shown. */
  isBlank(): boolean;
  /** The same object as long as nothing changed. */
  shown(): Part;
  /** Nothing comes any more; `cut`: because the answer broke off. */
  close(cut: boolean): void;
}

export interface TextDraft extends PartDraft {
  append(piece: string): void;
  /** Takes the final text; what it came with stays known where nothing differs. */
  settle(text: string): void;
  isEmpty(): boolean;
  /** Takes how many characters of it came encrypted. */
  hide(count: number): void;
}

export interface CallDraft extends PartDraft {
  tell(facts: { readonly id?: string | null; readonly name?: string | null }): void;
  id(): string | null;
  append(piece: string): void;
  /** Takes the final arguments: a text, or a value that came as JSON. */
  settle(value: unknown): void;
  /** The same, for a value that is still growing: it is asked for when it is shown. */
  defer(value: () => unknown): void;
}

/** A piece that comes at once. */
export interface FixedDraft extends PartDraft {
  replace(part: Part): void;
}

/** `changed` is called before each change. */
export function createTextDraft(kind: TextPart['kind'], ledger: Ledger, changed: () => void): TextDraft {
  const text = createGrowingText();
  const first = ledger.event;
  let last = first;
  let hidden = 0;
  let part: TextPart | null = null;
  const change = (): void => {
    changed();
    last = Math.max(last, ledger.event);
    part = null;
  };
  return {
    kind,
    append(piece) {
      if (piece === '') return;
      change();
      text.append(ledger.spend(piece), ledger.event);
    },
    settle(final) {
      if (text.length() === final.length && textOfRun(text.shown()) === final) return;
      change();
      text.clear();
      text.append(ledger.spend(final), ledger.event);
    },
    isEmpty: () => text.length() === 0,
    isBlank: () => text.length() === 0 && hidden === 0,
    hide(count) {
      if (count <= hidden) return;
      change();
      hidden = count;
    },
    shown: () => (part ??= { kind, text: text.shown(), hidden, first, last }),
    close: () => undefined,
  };
}

/** `format` and `runner` as in the part. */
export function createCallDraft(
  { format, runner }: Pick<ToolCallPart, 'format' | 'runner'>,
  ledger: Ledger,
  changed: () => void,
): CallDraft {
  const args = createGrowingText();
  const first = ledger.event;
  let last = first;
  let id: string | null = null;
  let name: string | null = null;
  let state: ToolCallPart['state'] = 'open';
  let value: unknown;
  let broken: BrokenAt | null = null;
  let part: ToolCallPart | null = null;
  const change = (): void => {
    changed();
    last = Math.max(last, ledger.event);
    part = null;
  };
  let deferred: (() => unknown) | null = null;
  const take = (final: unknown): void => {
    const text = typeof final === 'string' ? final : jsonText(final);
    if (args.length() !== text.length || textOfRun(args.shown()) !== text) {
      reopen();
      args.clear();
      args.append(ledger.spend(text), ledger.event);
    }
    // A value was JSON when it came; one too deep to be written again still counts.
    if (typeof final !== 'string') {
      state = 'whole';
      value = final;
      broken = null;
    }
  };
  /** What still grows is no more than open. */
  const catchUp = (): void => {
    if (deferred === null) return;
    take(deferred());
    state = 'open';
  };
  const reopen = (): void => {
    state = 'open';
    value = undefined;
    broken = null;
  };
  return {
    kind: 'tool-call',
    isBlank: () => false,
    tell(facts) {
      change();
      id = facts.id ?? id;
      name = facts.name ?? name;
    },
    id: () => id,
    append(piece) {
      if (piece === '') return;
      change();
      reopen();
      args.append(ledger.spend(piece), ledger.event);
    },
    settle(final) {
      if (final === undefined || final === null) return;
      change();
      deferred = null;
      take(final);
    },
    defer(grown) {
      change();
      deferred = grown;
    },
    close(cut) {
      if (state !== 'open') return;
      changed();
      part = null;
      const grows = deferred !== null;
      catchUp();
      deferred = null;
      if (args.length() === 0) state = cut ? 'cut' : 'empty';
      else if (grows && cut) state = 'cut';
      else if (format === 'text') state = cut ? 'cut' : 'whole';
      else {
        const run = args.shown();
        const text = textOfRun(run);
        value = parseJson(text);
        const place = value === undefined ? breakOf(text) : null;
        broken = place === null ? null : { ...place, event: eventAt(run, place.offset) };
        state = broken === null ? 'whole' : cut && broken.endsEarly ? 'cut' : 'broken';
      }
    },
    shown() {
      if (part === null) {
        catchUp();
        const text = args.shown();
        part = { kind: 'tool-call', id, name, runner, format, arguments: text, state, value, broken, first, last };
      }
      return part;
    },
  };
}

export function createFixedDraft(part: Part, changed: () => void): FixedDraft {
  let now = part;
  return {
    kind: part.kind,
    isBlank: () => false,
    replace(next) {
      changed();
      now = { ...next, first: Math.min(now.first, next.first) };
    },
    shown: () => now,
    close: () => undefined,
  };
}
