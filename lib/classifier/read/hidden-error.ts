import { isRecord, readError } from './error.ts';
import { isFailedKind, isOfPart } from './failed-kind.ts';
import { failedTask } from './failed-task.ts';
import { plainWords } from './plain-words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Business codes that say that all is well. */
const GOOD_CODES = new Set<unknown>([
  0,
  200,
  201,
  '0',
  '200',
  '',
  'success',
  'ok',
  'OK',
  'Success',
  'SUCCESS',
  null,
  undefined,
]);
/** How an error is called beside an answer. */
const ERRORS = ['error', 'errors', 'Error', 'ErrorMsg', 'last_error', 'err', 'exception', 'task_error'] as const;
/** What an `error` holds where there is none. */
const NO_ERROR = /^(?:none|null|nil|false|0|ok|no error|success)?$/iu;
/** What only an answer has: beside it a code or message is a remark. */
const ANSWER_FIELDS = ['choices', 'candidates', 'content', 'output', 'usage', 'results', 'embeddings'] as const;
/** Where events and envelopes keep what they are about. */
const HOLDERS = ['data', 'output', 'result', 'response', 'payload', 'value'] as const;
/** Fields by which an event names its kind. */
const KINDS = ['type', 'event', 'message_type', 'kind', 'object'] as const;

/**
 * The part of a value that holds an error although the status was good; `undefined` if there is none. A warning beside a
 * good answer is none, nor is what became of a tool that the answer called.
 */
export function hiddenError(value: unknown): unknown {
  const record = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
  if (!isRecord(record) || isOfPart(record['type']) || isOfPart(record['event'])) return undefined;
  // Gradio names the kind of an event where others have their words.
  if (GRADIO_EVENT.test(textOf(record['msg']))) return hiddenError({ ...record, msg: undefined, event: record['msg'] });
  if (record['type'] === 'response.failed' && isRecord(record['response'])) {
    // Gateways put the error beside the response.
    return holdsError(record['error']) ? value : record['response'];
  }
  if (saysFailed(record)) return speaking(record, value);
  const choice = firstOf(record['choices']);
  if (choice !== undefined && holdsError(choice['error'])) return { error: choice['error'] };
  // Cohere ends a stream so: {delta: {finish_reason: "ERROR", error: "…"}}.
  const delta = record['delta'];
  if (isRecord(delta) && holdsError(delta['error'])) return { error: delta['error'], code: delta['finish_reason'] };
  return failedTask(record) ?? heldError(record) ?? codedError(record, value);
}

const GRADIO_EVENT = /^[a-z]{2,20}_[a-z_]{2,30}$/u;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whether a value says outright that it is an error. */
function saysFailed(record: Fields): boolean {
  return (
    KINDS.some((field) => isFailedKind(record[field])) ||
    record['success'] === false ||
    record['ok'] === false ||
    record['isError'] === true ||
    isException(record['cause']) ||
    ERRORS.some((name) => holdsError(record[name]))
  );
}

/** What JSON keeps of an error that was thrown because of another: nothing but the other's name and words. */
function isException(cause: unknown): boolean {
  return isRecord(cause) && /(?:Error|Exception)$/u.test(textOf(cause['name'])) && textOf(cause['message']) !== '';
}

/** An error within the envelope of an event or an API; beside an answer it would be a tool's. */
function heldError(record: Fields): unknown {
  if (record['choices'] !== undefined || record['candidates'] !== undefined) return undefined;
  for (const field of HOLDERS) {
    const held = record[field];
    if (!isRecord(held) || isOfPart(held['type'])) continue;
    if (ERRORS.some((name) => holdsError(held[name])) || held['isError'] === true) return speaking(held, held);
  }
  return undefined;
}

function codedError(record: Fields, value: unknown): unknown {
  for (const field of ['Response', 'ResponseMetadata', 'header', 'base_resp'] as const) {
    const inner = record[field];
    if (isRecord(inner) && (ERRORS.some((name) => holdsError(inner[name])) || hasBadCode(inner))) return value;
  }
  if (isDetail(record)) return value;
  return ANSWER_FIELDS.some((field) => field in record && record[field] !== null) || !hasBadCode(record)
    ? undefined
    : value;
}

/** Fields that hold the words of an event which is an error, or the error itself, in the order of trust. */
const SPEAKING = [
  'error',
  'data',
  'payload',
  'output',
  'result',
  'response',
  'value',
  'content',
  'text',
  'textResponse',
  'answer',
  'body',
  'reason',
  'exception',
  'info',
] as const;

/** The value, with its words where readError finds them: some servers put them where others have their answers. */
function speaking(record: Fields, whole: unknown): unknown {
  if (readError(record).messages.length > 0) return whole;
  for (const field of SPEAKING) {
    const words = plainWords(record[field]);
    if (words !== undefined) return { ...record, [field]: undefined, error: words };
  }
  return whole;
}

/** Gateways put an error that ends one of several answers beside that answer. */
function firstOf(list: unknown): Fields | undefined {
  const first = Array.isArray(list) ? (list as readonly unknown[])[0] : undefined;
  return isRecord(first) ? first : undefined;
}

function holdsError(error: unknown): boolean {
  if (typeof error === 'string') return !NO_ERROR.test(error);
  if (error === true) return true;
  return Array.isArray(error) ? error.length > 0 : isRecord(error) && Object.values(error).some(Boolean);
}

const CODES = ['code', 'errcode', 'retcode', 'ret_code'] as const;

/** A business code needs words beside it: a lone number may be anything. */
function hasBadCode(record: Fields): boolean {
  if (!GOOD_CODES.has(record['error_code']) || !GOOD_CODES.has(record['status_code'])) return true;
  if (isErrorStatus(record['statusCode']) && typeof record['body'] === 'string') return true;
  return (
    speaks(record) && (isErrorStatus(record['statusCode']) || CODES.some((field) => !GOOD_CODES.has(record[field])))
  );
}

/** A status of HTTP that the body repeats, as frameworks for Node have it. */
function isErrorStatus(value: unknown): boolean {
  return typeof value === 'number' && value >= 400 && value < 600;
}

// FastAPI's servers also say with this field that something was done.
const DONE =
  /\b(?:ok|done|success\w{0,12}|saved|sent|added|deleted|removed|created|updated|accepted|queued|started|stopped)\b/iu;

/** All that FastAPI says of an error, and nothing beside it. */
function isDetail(record: Fields): boolean {
  const detail = record['detail'];
  if (Object.keys(record).length !== 1 || !holdsError(detail)) return false;
  return typeof detail !== 'string' || !DONE.test(detail);
}

const WORDS = ['msg', 'message', 'error_msg', 'error_message', 'errmsg', 'retmsg', 'ret_msg', 'detail'] as const;
/** What a message says where all is well. */
const GOOD_WORDS = /^(?:ok|success(?:ful(?:ly)?)?|succeed(?:ed)?|(?:操作|请求)?成功)[.!。]?$/iu;

function speaks(record: Fields): boolean {
  return WORDS.some((field) => {
    const words = record[field];
    return typeof words === 'string' && words !== '' && !GOOD_WORDS.test(words);
  });
}
