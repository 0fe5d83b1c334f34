import type { CitationPart, OtherPart, ToolResultPart } from '../answer.ts';
import { countOf, jsonText, wordOf } from '../json-value.ts';

const MAX_URL = 2000;
const MAX_TITLE = 300;
const MAX_QUOTE = 1000;
const MAX_WORD = 200;
const MAX_TEXT = 64 * 1024;

export function citationPart(
  told: {
    readonly url?: unknown;
    readonly title?: unknown;
    readonly quote?: unknown;
    readonly start?: unknown;
    readonly end?: unknown;
  },
  event: number,
): CitationPart {
  return {
    kind: 'citation',
    url: wordOf(MAX_URL, told.url),
    title: wordOf(MAX_TITLE, told.title),
    quote: wordOf(MAX_QUOTE, told.quote),
    start: countOf(told.start),
    end: countOf(told.end),
    first: event,
    last: event,
  };
}

/** `value`: a text, or what is shown as JSON. */
export function toolResultPart(
  told: { readonly callId?: unknown; readonly name?: unknown; readonly value: unknown; readonly failed?: boolean },
  event: number,
): ToolResultPart {
  const text = typeof told.value === 'string' ? told.value : jsonText(told.value);
  return {
    kind: 'tool-result',
    callId: wordOf(MAX_WORD, told.callId),
    name: wordOf(MAX_WORD, told.name),
    text: text.slice(0, MAX_TEXT),
    size: text.length,
    failed: told.failed ?? false,
    first: event,
    last: event,
  };
}

export function otherPart(type: string, value: unknown, event: number): OtherPart {
  const text = jsonText(value);
  return {
    kind: 'other',
    type: type.slice(0, MAX_WORD),
    text: text.slice(0, MAX_TEXT),
    size: text.length,
    first: event,
    last: event,
  };
}
