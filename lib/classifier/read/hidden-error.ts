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
const ERRORS = ['error', 'Error', 'ErrorMsg'] as const;
/** What only an answer has: beside it a code or message is a remark. */
const ANSWER_FIELDS = ['choices', 'candidates', 'content', 'output', 'usage', 'results', 'embeddings'] as const;

/** The part of a value that holds an error although the status was good; `undefined` if there is none. A warning beside a good answer is none. */
export function hiddenError(value: unknown): unknown {
  const record = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
  if (!isRecord(record)) return undefined;
  if (record['type'] === 'response.failed' && isRecord(record['response'])) return record['response'];
  if (record['type'] === 'error' || record['object'] === 'error' || record['success'] === false) return value;
  if (ERRORS.some((name) => holdsError(record[name]))) return value;
  // A task that was asked after, and that failed: DashScope.
  const task = record['output'];
  if (isRecord(task) && task['task_status'] === 'FAILED') return task;
  for (const field of ['Response', 'header', 'base_resp'] as const) {
    const inner = record[field];
    if (isRecord(inner) && (ERRORS.some((name) => holdsError(inner[name])) || hasBadCode(inner))) return value;
  }
  return ANSWER_FIELDS.some((field) => field in record && record[field] !== null) || !hasBadCode(record)
    ? undefined
    : value;
}

function holdsError(error: unknown): boolean {
  if (typeof error === 'string') return error !== '';
  return Array.isArray(error) ? error.length > 0 : isRecord(error) && Object.keys(error).length > 0;
}

/** A business code needs words beside it: a lone number may be anything. */
function hasBadCode(record: Readonly<Record<string, unknown>>): boolean {
  if (!GOOD_CODES.has(record['error_code']) || !GOOD_CODES.has(record['status_code'])) return true;
  const speaks = ['msg', 'message', 'error_msg'].some(
    (field) => typeof record[field] === 'string' && record[field] !== '',
  );
  return speaks && !GOOD_CODES.has(record['code']);
}
