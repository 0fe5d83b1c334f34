import type { StreamEvent } from '../../exchange.ts';
import { parseJson } from './body.ts';
import { isRecord, type Said } from './error.ts';

/** What an answer with a good status says about itself. */
export interface Answer {
  /** The JSON value that holds an error in spite of the status; `undefined` if there is none. */
  readonly error: unknown;
  /** Why the model stopped, in lower case; `null` if it was not told. */
  readonly finish: Said | null;
  /** For streams of a known kind: whether the event came that ends an answer; `null` for all else. */
  readonly ended: boolean | null;
  /** The answer has the form of one, and nothing in it. */
  readonly empty: boolean;
  readonly model: string | null;
}

/** Reads one JSON answer. */
export function readAnswer(value: unknown): Answer {
  const record = isRecord(value) ? value : {};
  return {
    error: errorIn(value),
    finish: finishIn(record, 'body '),
    ended: null,
    empty: Array.isArray(record['choices']) && record['choices'].length === 0 && record['usage'] === undefined,
    model: text(record['model']),
  };
}

/** Events with which the Responses and Messages APIs begin a stream; Chat Completions begin with `choices`. */
const BEGINNINGS = new Set(['message_start', 'response.created']);

/**
 * Reads a stream of answers. Only events that may tell something are parsed: those named "error", those that hold the
 * word, and the last ones.
 */
export function readStream(events: readonly StreamEvent[]): Answer {
  let error: unknown;
  let finish: Said | null = null;
  let ended = false;
  let known = false;
  let model: string | null = null;
  for (const [index, event] of events.entries()) {
    if (event.data === '[DONE]' || event.name === 'message_stop' || event.name === 'response.completed') ended = true;
    const telling =
      index === 0 ||
      index >= events.length - 3 ||
      event.name !== 'message' ||
      /"(?:error|finish_reason|stop_reason)"/u.test(event.data);
    if (!telling) continue;
    const value = parseJson(event.data);
    if (event.name === 'error') error ??= value ?? event.data;
    if (!isRecord(value)) continue;
    error ??= errorIn(value);
    known ||= BEGINNINGS.has(String(value['type'])) || Array.isArray(value['choices']);
    finish = finishIn(value, `stream event ${index + 1} `) ?? finish;
    if (value['type'] === 'message_stop' || value['type'] === 'response.completed' || value['done'] === true)
      ended = true;
    const message = isRecord(value['message']) ? value['message'] : value;
    model ??= text(message['model']);
  }
  return { error, finish, ended: known ? ended || finish !== null : null, empty: events.length === 0, model };
}

/** The error inside a value that came with a good status. A warning beside a good answer is none. */
function errorIn(value: unknown): unknown {
  const record = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
  if (!isRecord(record)) return undefined;
  if (record['type'] === 'response.failed' && isRecord(record['response'])) return record['response'];
  if (record['type'] === 'error' || record['object'] === 'error' || record['success'] === false) return value;
  const error = record['error'];
  const holdsError = (typeof error === 'string' && error !== '') || (isRecord(error) && Object.keys(error).length > 0);
  return holdsError ? value : undefined;
}

function finishIn(record: Readonly<Record<string, unknown>>, at: string): Said | null {
  const choices: readonly unknown[] = Array.isArray(record['choices']) ? record['choices'] : [];
  for (const choice of choices) {
    const reason = isRecord(choice) ? text(choice['finish_reason']) : null;
    if (reason !== null) return { from: `${at}choices[].finish_reason`, value: reason.toLowerCase() };
  }
  const response = isRecord(record['response']) ? record['response'] : record;
  const incomplete = isRecord(response['incomplete_details']) ? text(response['incomplete_details']['reason']) : null;
  if (incomplete !== null) return { from: `${at}incomplete_details.reason`, value: incomplete.toLowerCase() };
  for (const holder of [record, record['delta'], record['message']]) {
    const reason = isRecord(holder) ? text(holder['stop_reason']) : null;
    if (reason !== null) return { from: `${at}stop_reason`, value: reason.toLowerCase() };
  }
  return null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
