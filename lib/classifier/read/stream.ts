import type { StreamEvent } from '../../exchange.ts';
import type { Answer } from './answer.ts';
import { answerText } from './answer-text.ts';
import { flaggedIn } from './flagged.ts';
import { maxOutputIn, NO_USAGE, usageIn } from './answer-usage.ts';
import { isAiSdkStream } from './ai-sdk-stream.ts';
import { isRecord, type Said } from './error.ts';
import { isFailedKind } from './failed-kind.ts';
import { readFinish } from './finish.ts';
import { hiddenError } from './hidden-error.ts';
import { parseJson } from './json.ts';
import { repairJson } from './repair-json.ts';
import { courseOf } from './stream-course.ts';
import { isToldError } from './told-error.ts';

/** A field that tells something, unless it is null. */
const TELLING =
  /"(?:error|last_error|errorText|finish_reason|finishReason|stop_reason|done_reason|refusal|blockReason)"\s?:\s?["[{t]|"(?:success|ok)"\s?:\s?false|:\s?"[\w:.-]{0,60}(?:error|failed|failure|exception)"/iu;

/** How Bedrock names the event with which it breaks a stream off; the name is the code, as in its errors. */
const EXCEPTION_EVENT = /^[a-z]{1,60}Exception$/iu;

/** An error that is told as the text of the answer comes in the first of few events. */
const MAX_TOLD_EVENTS = 16;

/**
 * Reads a stream of answers. Only events that may tell something are parsed: those named "error", those that hold the
 * word, and the last ones.
 */
export function readStream(events: readonly StreamEvent[]): Answer {
  let error: unknown;
  let finish: Said | null = null;
  let ended = false;
  let known = isAiSdkStream(events);
  let model: string | null = null;
  let usage = NO_USAGE;
  let maxOutput: number | null = null;
  let flagged: readonly string[] = [];
  let said = '';
  const isShort = events.length <= MAX_TOLD_EVENTS;
  for (const [index, event] of events.entries()) {
    if (event.data === '[DONE]') ended = true;
    const telling =
      isShort || index === 0 || index >= events.length - 3 || event.name !== 'message' || TELLING.test(event.data);
    if (!telling) continue;
    const whole = parseJson(event.data);
    const isBroken = whole === undefined && event.data.startsWith('{');
    // Half a value is one too, where it was cut or another was glued to it.
    const value = isBroken ? repairJson(event.data) : whole;
    known ||= isBroken;
    error ??= namedError(event, value);
    const { begins, ends } = courseOf(event.name, value);
    known ||= begins;
    ended ||= ends;
    if (!isRecord(value)) {
      if (isShort && typeof value === 'string' && event.name === 'message') said += value;
      continue;
    }
    error ??= hiddenError(value);
    finish = lastWord(finish, readFinish(value, `stream event ${index + 1} `));
    const message = isRecord(value['message']) ? value['message'] : value;
    model ??= textOf(message['model']);
    const counted = usageIn(value);
    if (counted.length > 0) usage = [...usage.slice(-3), ...counted];
    maxOutput ??= maxOutputIn(value);
    if (flagged.length === 0) flagged = flaggedIn(value);
    if (isShort) said += answerText(value);
  }
  if (error === undefined && said !== '' && isToldError(said)) error = { error: said };
  return {
    error,
    finish,
    ended: ended || finish !== null || (known ? false : null),
    empty: events.length === 0,
    model,
    listed: [],
    unfinished: false,
    usage,
    maxOutput,
    flagged,
  };
}

/** A model that refuses streams its refusal, and then ends like any other answer. */
function lastWord(finish: Said | null, next: Said | null): Said | null {
  return next === null || (finish?.value === 'refusal' && next.value.toLowerCase() === 'stop') ? finish : next;
}

/** What an event says that is named for an error. */
function namedError({ name, data }: StreamEvent, value: unknown): unknown {
  if (EXCEPTION_EVENT.test(name)) return { code: name, ...(isRecord(value) ? value : { message: data }) };
  // Those of the Responses API hold more than the error.
  if (!isFailedKind(name) || name.startsWith('response.')) return undefined;
  if (isRecord(value)) return hiddenError({ ...value, event: name }) ?? value;
  return value === null || data === '' ? { type: name } : (value ?? data);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
