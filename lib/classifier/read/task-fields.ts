/** How tasks call the state that they are in. */
const STATES = ['task_status', 'taskStatus', 'status', 'state', 'job_status', 'run_status'] as const;
/** By what a value is known as a task that was asked after. */
export const TASK_IDS = ['id', 'task_id', 'taskId', 'request_id', 'job_id', 'generation_id', 'uuid'] as const;
/** Where an envelope keeps the task. */
export const HOLDERS = ['output', 'data', 'task', 'result', 'response'] as const;

/** The word for the state of a task; `undefined` where there is none. */
export function stateOf(task: Readonly<Record<string, unknown>>): string | undefined {
  return STATES.map((field) => task[field]).find((value) => typeof value === 'string');
}
