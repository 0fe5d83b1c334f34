import { isRecord, readError } from './error.ts';
import { isFailedState } from './failed-kind.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How tasks call the state that they are in. */
const STATES = ['task_status', 'taskStatus', 'status', 'state', 'job_status', 'run_status'] as const;
/** By what a value is known as a task that was asked after, even where it says no word. */
const IDS = ['id', 'task_id', 'taskId', 'request_id', 'job_id', 'generation_id', 'uuid'] as const;
/** Where an envelope keeps the task. */
const HOLDERS = ['output', 'data', 'task', 'result', 'response'] as const;

/** A task that was asked after with a good status, and that failed; `undefined` for all else. */
export function failedTask(record: Fields): unknown {
  if (hasFailed(record)) return record;
  const withheld = withheldMedia(record['response']) ?? withheldMedia(record) ?? unsafeImages(record['data']);
  if (withheld !== undefined) return withheld;
  for (const field of HOLDERS) {
    const held = record[field];
    if (isRecord(held) && hasFailed(held)) return held;
  }
  return undefined;
}

/** Where Google has the videos of an operation. */
const MEDIA = ['videos', 'generatedSamples', 'generatedVideos', 'predictions', 'generatedImages'] as const;

/** Google’s operation is done and has no video, as all were filtered; the Gemini API has it one level deeper. */
function withheldMedia(response: unknown): unknown {
  if (!isRecord(response)) return undefined;
  const held = isRecord(response['generateVideoResponse']) ? response['generateVideoResponse'] : response;
  const count = held['raiMediaFilteredCount'];
  if (typeof count !== 'number' || count < 1 || MEDIA.some((field) => isFilled(held[field]))) return undefined;
  return { code: 'rai_media_filtered', errors: held['raiMediaFilteredReasons'] };
}

/** Ideogram keeps images back that it holds for unsafe, and answers 200. */
function unsafeImages(list: unknown): unknown {
  const unsafe =
    isFilled(list) && (list as readonly unknown[]).every((item) => isRecord(item) && item['is_image_safe'] === false);
  return unsafe ? { code: 'image_not_safe' } : undefined;
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

function hasFailed(task: Fields): boolean {
  const state = STATES.map((field) => task[field]).find((value) => typeof value === 'string');
  if (!isFailedState(state)) return false;
  // A lone word may be what an answer is about.
  return IDS.some((field) => typeof task[field] === 'string') || readError(task).messages.length > 0;
}
