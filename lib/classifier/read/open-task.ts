import { isRecord } from './error.ts';
import { HOLDERS, stateOf, TASK_IDS } from './task-fields.ts';

/** "queued", "IN_PROGRESS", "Pending", "notStarted", "dreaming". */
const OPEN_STATE =
  /^(?:accepted|cancelling|created|dreaming|finalizing|in[_ -]?progress|in[_ -]?queue|not[_ -]?started|pending|preparing|preprocessing|processing|queue(?:d|ing)|rendering|running|starting|submitted|throttled|validating|waiting)$/iu;
const MAX_WORD = 20;

/** Whether a good answer tells of a task that goes on, so that the page must ask again. */
export function isOpenTask(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return isOpen(value, value) || isOperation(value) || HOLDERS.some((field) => isOpen(value[field], value));
}

function isOpen(task: unknown, outer: Readonly<Record<string, unknown>>): boolean {
  if (!isRecord(task)) return false;
  const state = stateOf(task);
  if (state === undefined || state.length > MAX_WORD || !OPEN_STATE.test(state)) return false;
  // A lone word may be what an answer is about.
  return TASK_IDS.some((field) => typeof task[field] === 'string' || typeof outer[field] === 'string');
}

/** Google’s long-running operations have a name, and "done" only at their end. */
function isOperation({ name, done, error, response }: Readonly<Record<string, unknown>>): boolean {
  const isNamed = typeof name === 'string' && /(?:^|\/)operations\/[^/]{1,200}$/u.test(name);
  return isNamed && done !== true && error === undefined && response === undefined;
}
