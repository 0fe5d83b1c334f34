import { distance } from 'fastest-levenshtein';
import type { ProtocolId } from '../model.ts';
import type { Signals } from '../read/signals.ts';
import { told, type Draft } from './draft.ts';

/** What stands behind the version in the paths of a protocol. */
const ENDPOINTS: Readonly<Partial<Record<ProtocolId, readonly string[]>>> = {
  openai: [
    '/chat/completions',
    '/completions',
    '/embeddings',
    '/responses',
    '/models',
    '/moderations',
    '/images/generations',
    '/images/edits',
    '/audio/speech',
    '/audio/transcriptions',
    '/audio/translations',
    '/batches',
    '/files',
  ],
  anthropic: ['/messages', '/messages/count_tokens', '/messages/batches', '/models'],
};
/** The ends of a path by which its base is found, the longest first. */
const ENDS =
  /\/(?:messages\/count_tokens|messages|chat\/completions|completions|embeddings|responses|rerank|moderations|images\/(?:generations|edits|variations)|audio\/(?:speech|transcriptions|translations))$/u;
const MAX_PATH = 300;
const MAX_TYPOS = 3;

/** The path that was called, the nearest one that the protocol has, and the base URL that leads there. */
export function readPath(draft: Draft, { url, exchange }: Signals, protocol: ProtocolId): void {
  if (url === null || url.pathname.length > MAX_PATH) return;
  const evidence = told('url', url.pathname);
  draft.path ??= { ...evidence, value: url.pathname };
  const path = nearestPath(url.pathname, protocol, exchange.method);
  if (path === null) return;
  draft.suggestedPath ??= { ...evidence, value: path };
  const base = path.replace(ENDS, '');
  // An SDK puts the endpoint behind its base URL, but for Anthropic’s the version too.
  if (protocol === 'openai' && base !== path)
    draft.correction ??= { ...evidence, code: `baseURL: '${url.origin}${base}'`, kind: 'baseURL' };
}

const VERSION = /^v\d{1,2}(?:(?:alpha|beta)\d{0,2})?$/u;

/** A path that the protocol has, for one that it has not; `null` where nothing is near. */
export function nearestPath(path: string, protocol: ProtocolId, method: string): string | null {
  const endpoints = ENDPOINTS[protocol];
  if (endpoints === undefined || method === 'OPTIONS') return null;
  const segments = withoutRepeats(path.split('/').filter((segment) => segment !== ''));
  const behind = segments.findIndex((segment) => VERSION.test(segment)) + 1;
  const version = behind === 0 ? '/v1' : `/${segments.slice(0, behind).join('/')}`;
  const rest = `/${segments.slice(behind).join('/')}`;
  if (rest === '/') return null;
  const whole = `${version}${nearestOf(endpoints, rest) ?? ''}`;
  return whole === version || whole === path ? null : whole;
}

function nearestOf(endpoints: readonly string[], rest: string): string | null {
  let nearest: string | null = null;
  // Short names are soon like one another.
  let least = Math.min(MAX_TYPOS, Math.floor(rest.length / 4)) + 1;
  for (const endpoint of endpoints) {
    const away = distance(rest, endpoint);
    if (away < least) [nearest, least] = [endpoint, away];
  }
  return nearest;
}

/** "v1", "v1", "chat", "completions", "chat", "completions" without what stands there twice. */
function withoutRepeats(segments: readonly string[]): readonly string[] {
  const once = segments.filter((segment, at) => segment !== segments[at - 1] || !VERSION.test(segment));
  const end = once.slice(-2).join('/');
  return once.length >= 4 && once.slice(-4, -2).join('/') === end
    ? once.slice(0, -2)
    : once.at(-1) === once.at(-2)
      ? once.slice(0, -1)
      : once;
}

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
