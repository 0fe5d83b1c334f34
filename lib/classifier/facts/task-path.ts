import type { Signals } from '../read/signals.ts';
import { told, type Draft } from './draft.ts';

/** Endpoints that are served by models made for one task. */
const TASK =
  /\/(?:audio\/(?:transcriptions|translations|speech)|embeddings|images\/(?:generations|edits|variations)|re-?rank|moderations|videos)\/?$/u;
const MAX_PATH = 200;

/** The path that was called, where chat models do not answer. */
export function readTaskPath(draft: Draft, { url }: Signals): void {
  const path = url?.pathname ?? '';
  if (path.length <= MAX_PATH && TASK.test(path)) draft.taskPath ??= { ...told('url', path), value: path };
}
