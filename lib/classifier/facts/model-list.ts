import type { ProtocolId } from '../model.ts';
import type { Signals } from '../read/signals.ts';
import { told, type Draft } from './draft.ts';

/** The ends of a path by which its base is found. */
const ENDS =
  /\/(?:messages\/count_tokens|messages|chat\/completions|completions|embeddings|responses|rerank|moderations|images\/(?:generations|edits|variations)|audio\/(?:speech|transcriptions|translations))$/u;
const MAX_PATH = 300;

/** Where the API that was called lists its models, e.g. "GET /v1/models"; of those whose path tells it. */
export function readModelList(draft: Draft, { url }: Signals, protocol: ProtocolId): void {
  const path = url === null || url.pathname.length > MAX_PATH ? null : listPath(url.pathname, protocol);
  if (path !== null) draft.modelList ??= { ...told('url', url?.pathname ?? ''), value: `GET ${path}` };
}

function listPath(path: string, protocol: ProtocolId): string | null {
  const gemini = /^(.{0,120}\/v1(?:(?:alpha|beta)\d{0,2})?)\/models\//u.exec(path)?.[1];
  if (protocol === 'gemini') return gemini === undefined || path.includes('/publishers/') ? null : `${gemini}/models`;
  if (/^\/api\/(?:chat|generate|embed|embeddings|show|pull)$/u.test(path)) return '/api/tags';
  if (path.includes('/deployments/')) return null;
  return ENDS.test(path) ? `${path.replace(ENDS, '')}/models` : null;
}
