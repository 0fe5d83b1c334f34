import { isRecord, readError } from './error.ts';
import { isFailedState } from './failed-kind.ts';
import { HOLDERS, stateOf, TASK_IDS } from './task-fields.ts';

type Fields = Readonly<Record<string, unknown>>;

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
  if (!isFailedState(stateOf(task))) return false;
  // A lone word may be what an answer is about.
  return TASK_IDS.some((field) => typeof task[field] === 'string') || readError(task).messages.length > 0;
}
