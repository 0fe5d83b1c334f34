import { isRecord } from './error.ts';

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
const ERRORS = ['error', 'errors', 'Error', 'ErrorMsg', 'last_error'] as const;
/** What a status field says of a call or task that failed. */
const FAILED = new Set<unknown>(['error', 'failed', 'FAILED', 'fail', 'failure']);
/** What only an answer has: beside it a code or message is a remark. */
const ANSWER_FIELDS = ['choices', 'candidates', 'content', 'output', 'usage', 'results', 'embeddings'] as const;

/** The part of a value that holds an error although the status was good; `undefined` if there is none. A warning beside a good answer is none. */
export function hiddenError(value: unknown): unknown {
  const record = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
  if (!isRecord(record)) return undefined;
  if (record['type'] === 'response.failed' && isRecord(record['response'])) {
    // Gateways put the error beside the response.
    return holdsError(record['error']) ? value : record['response'];
  }
  if (record['type'] === 'error' || record['object'] === 'error' || record['success'] === false) return value;
  if (ERRORS.some((name) => holdsError(record[name]))) return value;
  const choice = firstOf(record['choices']);
  if (choice !== undefined && holdsError(choice['error'])) return { error: choice['error'] };
  // A task that was asked after, and that failed: DashScope, Kling.
  for (const field of ['output', 'data'] as const) {
    const task = record[field];
    if (isRecord(task) && FAILED.has(task['task_status'])) return task;
  }
  if (FAILED.has(record['status']) && speaks(record)) return value;
  for (const field of ['Response', 'ResponseMetadata', 'header', 'base_resp'] as const) {
    const inner = record[field];
    if (isRecord(inner) && (ERRORS.some((name) => holdsError(inner[name])) || hasBadCode(inner))) return value;
  }
  if (isDetail(record)) return value;
  return ANSWER_FIELDS.some((field) => field in record && record[field] !== null) || !hasBadCode(record)
    ? undefined
    : value;
}

/** Gateways put an error that ends one of several answers beside that answer. */
function firstOf(list: unknown): Readonly<Record<string, unknown>> | undefined {
  const first = Array.isArray(list) ? (list as readonly unknown[])[0] : undefined;
  return isRecord(first) ? first : undefined;
}

function holdsError(error: unknown): boolean {
  if (typeof error === 'string') return error !== '';
  if (error === true) return true;
  return Array.isArray(error) ? error.length > 0 : isRecord(error) && Object.keys(error).length > 0;
}

/** A business code needs words beside it: a lone number may be anything. */
function hasBadCode(record: Readonly<Record<string, unknown>>): boolean {
  if (!GOOD_CODES.has(record['error_code']) || !GOOD_CODES.has(record['status_code'])) return true;
  return (
    speaks(record) &&
    (isErrorStatus(record['statusCode']) || !(GOOD_CODES.has(record['code']) && GOOD_CODES.has(record['errcode'])))
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
function isDetail(record: Readonly<Record<string, unknown>>): boolean {
  const detail = record['detail'];
  if (Object.keys(record).length !== 1 || !holdsError(detail)) return false;
  return typeof detail !== 'string' || !DONE.test(detail);
}

const WORDS = ['msg', 'message', 'error_msg', 'error_message', 'errmsg', 'detail'] as const;

function speaks(record: Readonly<Record<string, unknown>>): boolean {
  return WORDS.some((field) => typeof record[field] === 'string' && record[field] !== '');
}
