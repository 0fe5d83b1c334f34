import { parseJson } from './json.ts';
import type { StreamEvent } from '../../exchange.ts';

/** A line of the data stream that versions 3 and 4 of the AI SDK send: a letter for the kind of part, then JSON. */
const LINE = /^[\da-k]:["[{]/u;

/** What the kinds are that tell something; the others are parts of the answer. */
const NAMES: Readonly<Record<string, string>> = { '3': 'error', d: 'finish', e: 'finish-step', f: 'start' };

/** Whether a text begins as such a data stream does. */
export function isDataStream(text: string): boolean {
  if (!LINE.test(text)) return false;
  const end = text.indexOf('\n');
  return end < 0
    ? text.length < 200 && parseJson(text.slice(2)) !== undefined
    : parseJson(text.slice(2, end)) !== undefined;
}

/** The parts of such a stream as events: those that tell something by their name. */
export function readDataStream(text: string): readonly StreamEvent[] {
  return text
    .split('\n')
    .filter((line) => LINE.test(line))
    .map((line) => ({ time: null, name: NAMES[line[0] ?? ''] ?? 'message', data: line.slice(2) }));
}

/** Kinds of parts that only a UI message stream of the AI SDK has. */
const UI_PARTS = new Set([
  'start-step',
  'text-start',
  'text-delta',
  'reasoning-start',
  'reasoning-delta',
  'tool-input-start',
  'tool-input-available',
  'message-metadata',
  'finish-step',
]);

/** Whether the first events are those of the AI SDK: of a UI message stream (version 5 and newer) or of a data stream. */
export function isAiSdkStream(events: readonly StreamEvent[]): boolean {
  const [first, second] = events;
  if (first === undefined) return false;
  if (first.name === 'start' && first.data.includes('"messageId"')) return true;
  const type = typeOf(first);
  if (type !== 'start') return UI_PARTS.has(type);
  if (second === undefined) return false;
  const next = typeOf(second);
  return UI_PARTS.has(next) || next.startsWith('data-') || (next === 'error' && second.data.includes('"errorText"'));
}

/** The SDK writes the kind of a part first. */
const TYPE = /^\{\s?"type"\s?:\s?"([a-z-]{1,60})"/u;

function typeOf({ data }: StreamEvent): string {
  return TYPE.exec(data)?.[1] ?? '';
}
