import { isRecord } from '../read/error.ts';
import type { Signals } from '../read/signals.ts';
import type { FieldStep } from '../refine/field-steps.ts';
import { told, type Draft } from './draft.ts';
import { cut, pathText } from './field.ts';
import { requestFields } from './request-fields.ts';

/** Names that most requests have, and most complaints: alone they tell nothing. */
const GENERAL = new Set(
  `model messages message content type input inputs text role name user system stream request prompt id code data value
  format key url parts contents body error source parameters properties function object index status response`.split(
    /\s+/u,
  ),
);
/** Fields whose short values say what kind of thing it is: "application/pdf". */
const KINDS = new Set(['type', 'format', 'media_type', 'mime_type', 'mimeType', 'mediaType', 'filename']);
const MAX_NODES = 3_000;
const MAX_DEPTH = 12;
const MAX_VALUE = 60;
const MAX_MESSAGE = 1_000;

interface Spoken {
  readonly steps: readonly FieldStep[];
  readonly value: unknown;
  readonly score: number;
}

/**
 * Takes the field of the request whose name the words of the answer hold, where none was named as a path. A guess that one field is
 * worth a look first: nothing where two are equally likely.
 */
export function readSpokenOf(draft: Draft, { message, error, exchange }: Signals): void {
  if (draft.field !== undefined || message === '') return;
  const request = requestFields(exchange);
  if (request === null) return;
  const words = new Set(wordsOf(message.slice(0, MAX_MESSAGE)));
  const best = likeliest(spokenIn(request, words));
  if (best === null) return;
  const from = error.messages[0]?.from ?? 'body';
  draft.spokenOf = { ...told(from, best.path), value: best.path };
  if (best.value !== null) draft.spokenValue = { ...told('request body', best.value), value: best.value };
}

function spokenIn(request: unknown, words: ReadonlySet<string>): readonly Spoken[] {
  const found: Spoken[] = [];
  let nodes = 0;
  const walk = (value: unknown, steps: readonly FieldStep[], matched: number, special: boolean): void => {
    nodes += 1;
    if (nodes > MAX_NODES || steps.length > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      (value as readonly unknown[]).forEach((item, at) => walk(item, [...steps, at], matched, special));
      return;
    }
    if (!isRecord(value)) return;
    for (const [name, held] of Object.entries(value)) {
      const isNamed = wordsOf(spaced(name)).every((word) => words.has(word)) && wordsOf(spaced(name)).length > 0;
      const isSpecial = isNamed && !GENERAL.has(name.toLowerCase());
      if (isNamed && (isSpecial || special)) found.push({ steps: [...steps, name], value: held, score: matched + 2 });
      if (KINDS.has(name) && typeof held === 'string' && isSpokenKind(held, words) && steps.length > 0)
        found.push({ steps, value: held, score: matched + 2 });
      walk(held, [...steps, name], matched + (isNamed ? 1 : 0), special || isSpecial);
    }
  };
  walk(request, [], 0, false);
  return found;
}

/** The one that most words speak of, without an index where several places of one kind are meant. */
function likeliest(found: readonly Spoken[]): { readonly path: string; readonly value: string | null } | null {
  const most = Math.max(...found.map(({ score }) => score));
  const top = found.filter(({ score }) => score === most);
  const [first] = top;
  if (first === undefined) return null;
  const shapes = new Set(top.map(({ steps }) => shapeOf(steps)));
  if (shapes.size > 1) return null;
  const { steps, value } = first;
  if (top.length > 1) return { path: shapeOf(steps), value: null };
  const isShort = typeof value !== 'object' || value === null;
  return { path: pathText(steps), value: isShort ? cut(value) : null };
}

/** "messages[].content[].document.name". */
function shapeOf(steps: readonly FieldStep[]): string {
  return steps.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** "application/pdf" is spoken of as "PDF". */
function isSpokenKind(value: string, words: ReadonlySet<string>): boolean {
  if (value.length > MAX_VALUE) return false;
  const kind = wordsOf(value).at(-1);
  return kind !== undefined && !GENERAL.has(kind) && words.has(kind);
}

/** "maxOutputTokens" and "max_output_tokens" as words. */
function spaced(name: string): string {
  return name.slice(0, MAX_VALUE).replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, ' ');
}

/** In lower case and without the "s" of a plural; at least three letters. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter((word) => word.length > 2)
    .map((word) => (word.length > 3 ? word.replace(/s$/u, '') : word));
}
