import { isRecord } from './error.ts';
import { valueText } from './value-text.ts';

/** What an event tells of the course of its stream. */
export interface Course {
  /** It is of a kind of stream whose end is known. */
  readonly begins: boolean;
  /** It ends such a stream. */
  readonly ends: boolean;
}

/** Kinds of events with which streams begin: of the Messages and Responses APIs, Cohere, AG-UI, Dify. */
const BEGINNINGS = new Set([
  'message_start',
  'response.created',
  'message-start',
  'RUN_STARTED',
  'workflow_started',
  'agent_message',
]);
/** The event with which Bedrock’s Converse begins one; its data do not name it. */
const NAMED_BEGINNING = 'messageStart';
/** Kinds of events that end one. */
const ENDINGS = new Set([
  'message_stop',
  'messageStop',
  'response.completed',
  'message-end',
  'finish',
  'RUN_FINISHED',
  'message_end',
  'workflow_finished',
]);
const NEITHER: Course = { begins: false, ends: false };

/** By the name of the event and its value. */
export function courseOf(name: string, value: unknown): Course {
  const ends = ENDINGS.has(name);
  if (!isRecord(value)) return ends ? { begins: false, ends } : NEITHER;
  const kind = valueText(value['type'] ?? value['event']);
  return {
    begins:
      name === NAMED_BEGINNING ||
      BEGINNINGS.has(kind) ||
      Array.isArray(value['choices']) ||
      Array.isArray(value['candidates']) ||
      isOllama(value),
    ends: ends || ENDINGS.has(kind) || value['done'] === true,
  };
}

/** Its streams are JSON, one value a line, and the last of them says that it is done. */
export function isOllama(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value['done'] === 'boolean' && ('message' in value || 'response' in value);
}
