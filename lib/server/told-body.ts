import { createParser } from 'eventsource-parser';
import type { Body, Exchange } from '../exchange.ts';
import { MAX_TOLD_BODY_CHARS } from '../told-calls.ts';
import { createPromptFilter, type WithoutPrompt } from './prompt-filter.ts';

/** What could be told of a response body, and as which media type. */
export interface ToldBody {
  readonly text: string;
  readonly type: string;
}

const JSON_TYPE = 'application/json';
const EVENTS_TYPE = 'text/event-stream';

/** How long texts of errors may be: first as they are, then shorter. */
const TEXT_LIMITS = [400, 120] as const;

/** Events at the end of a stream that may tell its failure; the first one tells what kind of stream it is. */
const MAX_EVENTS = 8;
const MAX_PARSED = 64 * 1024;

/** What may be told of a response, the fullest first: fields and words of an error, and nothing that was asked or answered. */
export function toldBodies({ responseBody, mimeType, requestBody }: Exchange): readonly ToldBody[] {
  if (responseBody.kind !== 'text') return [];
  const withoutPrompt = createPromptFilter(requestBody);
  const text = responseBody.text.trim();
  const value = parsed(text);
  if (value !== undefined)
    return TEXT_LIMITS.flatMap((limit) => fitting(JSON_TYPE, jsonOf(value, limit, withoutPrompt)));
  if (mimeType === EVENTS_TYPE || /^(?:data|event|id|retry|:)/u.test(text))
    return eventsOf(responseBody).flatMap(({ name, data }) =>
      TEXT_LIMITS.flatMap((limit) => fitting(EVENTS_TYPE, eventText(name, data, limit, withoutPrompt))),
    );
  return fitting(mimeType === '' ? 'text/plain' : mimeType, withoutPrompt(text.slice(0, MAX_TOLD_BODY_CHARS)));
}

function fitting(type: string, text: string): readonly ToldBody[] {
  return text.length > MAX_TOLD_BODY_CHARS ? [] : [{ type, text }];
}

interface NamedEvent {
  readonly name: string;
  readonly data: string;
}

/** The last events first: an error ends a stream. */
function eventsOf({ text, tail }: Extract<Body, { kind: 'text' }>): readonly NamedEvent[] {
  const events: NamedEvent[] = [];
  const parser = createParser({ onEvent: ({ event, data }) => events.push({ name: event ?? '', data }) });
  parser.feed(text.slice(0, MAX_PARSED));
  parser.feed('\n\n');
  parser.feed(`${text.slice(MAX_PARSED).slice(-MAX_PARSED)}${tail}\n\n`);
  const [first, ...others] = events;
  return [...others.slice(-MAX_EVENTS).toReversed(), ...(first === undefined ? [] : [first])];
}

function eventText(name: string, data: string, limit: number, withoutPrompt: WithoutPrompt): string {
  const value = parsed(data);
  const told = value === undefined ? withoutPrompt(data.slice(0, limit)) : jsonOf(value, limit, withoutPrompt);
  return `${name === '' ? '' : `event: ${name.slice(0, 64)}\n`}data: ${told}\n\n`;
}

function parsed(text: string): unknown {
  if (!/^[[{]/u.test(text) || text.length > MAX_PARSED) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const MAX_DEPTH = 8;
const MAX_ITEMS = 6;
const MAX_FIELDS = 24;

/** Fields of what was asked: validators repeat them in their errors. Nothing in them is told. */
const ASKED = /^(?:inputs?|prompt|instructions|system|tools|arguments|query|documents?|ctx|body|request)$/iu;

/** Fields of what was answered: the parts that hold no text may tell how it ended. */
const ANSWERED =
  /^(?:contents?|text|thinking|reasoning|reasoning_content|data|output_text|parts|partial_json|b64_json|audio|url|logprobs|embedding)$/iu;

/** Identifiers: names of fields, codes and ids, which no sentence is. */
const IDENTIFIER = /^[\w.:/@+#[\]$-]{0,80}$/u;

function jsonOf(value: unknown, limit: number, withoutPrompt: WithoutPrompt): string {
  return JSON.stringify(shortened(value, '', 0, limit, withoutPrompt));
}

function shortened(value: unknown, name: string, depth: number, limit: number, withoutPrompt: WithoutPrompt): unknown {
  if (typeof value === 'string') {
    if (value === '' || ANSWERED.test(name)) return value === '' ? '' : '…';
    if (IDENTIFIER.test(value)) return value;
    const inner = depth < MAX_DEPTH ? parsed(value) : undefined;
    // Gateways put the JSON of an error into the message of theirs.
    if (inner !== undefined) return jsonOf(inner, limit, withoutPrompt);
    const told = withoutPrompt(value);
    return told.length > limit ? `${told.slice(0, limit)}…` : told;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return null;
  if (Array.isArray(value))
    return (value as readonly unknown[])
      .slice(0, MAX_ITEMS)
      .map((item) => shortened(item, name, depth + 1, limit, withoutPrompt));
  const fields = Object.entries(value).slice(0, MAX_FIELDS);
  return Object.fromEntries(
    fields.map(([key, inner]) => [
      key,
      ASKED.test(key) && inner !== null ? '…' : shortened(inner, key, depth + 1, limit, withoutPrompt),
    ]),
  );
}
