import type { Address } from '../../read/url.ts';
import { baseOf, type Base } from './bases.ts';

/** The address that was meant. */
export interface MeantUrl {
  readonly url: string;
  /** What to give an SDK, which adds the rest; `null` where the path is none of an SDK. */
  readonly baseURL: string | null;
  /**
   * `doubled`: a part of the path stands twice · `missing`: the version or the beginning is missing · `version`: another
   * version · `spelling`: another name for the same · `protocol`: the path of another API.
   */
  readonly by: 'doubled' | 'missing' | 'version' | 'spelling' | 'protocol';
  /** False on a host whose paths are not known. */
  readonly certain: boolean;
}

/** Ends of the paths of OpenAI's API and of those that copy it. */
const OPENAI = [
  'chat/completions',
  'completions',
  'responses',
  'embeddings',
  'images/generations',
  'images/edits',
  'images/variations',
  'audio/speech',
  'audio/transcriptions',
  'audio/translations',
  'moderations',
  'models',
  'files',
  'batches',
  'rerank',
] as const;
const ANTHROPIC = ['messages', 'messages/count_tokens', 'messages/batches'] as const;

/** Other spellings of the ends. */
const SPELLINGS = new Map<string, string>([
  ['chat/completion', 'chat/completions'],
  ['chat', 'chat/completions'],
  ['chats/completions', 'chat/completions'],
  ['chat_completions', 'chat/completions'],
  ['chat-completions', 'chat/completions'],
  ['chatcompletions', 'chat/completions'],
  ['chat/complete', 'chat/completions'],
  ['completion', 'completions'],
  ['response', 'responses'],
  ['embedding', 'embeddings'],
  ['image/generations', 'images/generations'],
  ['images/generation', 'images/generations'],
  ['image/generation', 'images/generations'],
  ['images/generate', 'images/generations'],
  ['image/edits', 'images/edits'],
  ['images/edit', 'images/edits'],
  ['audio/transcription', 'audio/transcriptions'],
  ['audio/transcribe', 'audio/transcriptions'],
  ['audio/translation', 'audio/translations'],
  ['model', 'models'],
  ['message', 'messages'],
  ['moderation', 'moderations'],
]);

const ENDS = new Set<string>([...OPENAI, ...ANTHROPIC]);
/** Of what the beginnings of paths are made. */
const OF_BASES =
  /^(?:v\d{1,2}\w{0,6}|api|openai|anthropic|inference|compatible-mode|compat|coding|paas|beta|chat|llm|ai|engines|proxy|apps|openapi|serving-endpoints)$/iu;
const VERSION = /^v\d{1,2}(?:alpha|beta)?\d?$/u;

/**
 * The address that was meant by one that leads nowhere: the nearest path of the same kind on the same host. `null` where the
 * path is as it should be, or nothing like a path that is known.
 */
export function nearestUrl(url: Address): MeantUrl | null {
  return knownUrl(url) ?? withoutRepeated(url);
}

/** "/v1beta/v1beta/models/…": whatever comes behind, no API has the same beginning twice. */
function withoutRepeated({ origin, pathname }: Address): MeantUrl | null {
  const segments = pathname.split('/');
  const at = segments.findIndex((segment, index) => segment === segments[index + 1] && OF_BASES.test(segment));
  if (at < 0 || segments.length > 30) return null;
  return { url: `${origin}${segments.toSpliced(at, 1).join('/')}`, baseURL: null, by: 'doubled', certain: true };
}

function knownUrl(url: Address): MeantUrl | null {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const end = segments.length > 12 ? null : endOf(segments);
  if (end === null) return null;
  const base = baseOf(url);
  if (base?.own?.test(url.pathname) === true) return null;
  if (base?.native !== undefined) return ofNative(url, base.native, segments);
  const isAnthropic = (ANTHROPIC as readonly string[]).includes(end.name);
  const known = base === null ? null : ((isAnthropic ? base.anthropic : base.openai) ?? null);
  if (base !== null && known === null) return otherProtocol(url, base, isAnthropic);
  const before = withoutDoubles(segments.slice(0, end.start));
  const written = before.segments.map((segment) => `/${segment}`).join('');
  if (base !== null && !before.segments.every((segment) => OF_BASES.test(segment))) return null;
  const isRight = !isAnthropic && base?.others?.includes(written) === true;
  const path = isRight ? written : (known ?? guessedBase(before.segments, end));
  const meant = `${path ?? ''}/${end.name}`;
  if (path === null || meant === url.pathname || isIdMissing(url.pathname, end.name)) return null;
  if (meant === url.pathname.replace(/\/$/u, ''))
    return { url: `${url.origin}${meant}`, baseURL: null, by: 'spelling', certain: true };
  const by = reasonOf(before, path, end);
  return { ...addressOf(url, path, end.name), by, certain: base !== null || by === 'doubled' };
}

/** "/accounts//chat/completions": what is missing between the slashes nobody knows. */
function isIdMissing(path: string, end: string): boolean {
  const at = path.indexOf('//');
  return at > 0 && !path.endsWith(`//${end}`);
}

/** An API of the host's own in another version. */
function ofNative(url: Address, native: string, segments: readonly string[]): MeantUrl | null {
  const [version = '', ...rest] = segments;
  if (!VERSION.test(version) || version === native) return null;
  return { url: `${url.origin}/${[native, ...rest].join('/')}`, baseURL: null, by: 'version', certain: true };
}

interface End {
  readonly name: string;
  /** Where in the path it begins, if it stands there twice the first time. */
  readonly start: number;
  readonly doubled: boolean;
  readonly misspelt: boolean;
}

function endOf(segments: readonly string[]): End | null {
  const last = endAt(segments, segments.length);
  if (last === null) return null;
  // An endpoint stood in the base URL already, to which the SDK added its own.
  for (let stop = 1; stop <= segments.length - last.length; stop++) {
    const earlier = endAt(segments, stop);
    if (earlier !== null && !earlier.misspelt) {
      // "chat" is only the beginning of "chat/completions".
      return { ...last, start: stop - earlier.length, doubled: true };
    }
  }
  return { ...last, start: segments.length - last.length, doubled: false };
}

/** The known end of the first segments of a path, the longer one first. */
function endAt(
  segments: readonly string[],
  stop: number,
): { readonly name: string; readonly length: number; readonly misspelt: boolean } | null {
  for (const length of [2, 1]) {
    if (stop < length) continue;
    const written = segments.slice(stop - length, stop).join('/');
    const name = ENDS.has(written) ? written : (SPELLINGS.get(written.toLowerCase()) ?? null);
    if (name !== null) return { name, length, misspelt: name !== written };
  }
  return null;
}

interface Before {
  readonly segments: readonly string[];
  readonly doubled: boolean;
}

/** "v1/v1" is "v1"; so is "api/v1/api/v1". */
function withoutDoubles(segments: readonly string[]): Before {
  for (let half = Math.floor(segments.length / 2); half > 0; half--) {
    const last = segments.slice(-half).join('/');
    if (segments.slice(-2 * half, -half).join('/') === last)
      return { segments: segments.slice(0, -half), doubled: true };
  }
  return { segments, doubled: false };
}

/** On a host that is not known only a path that has a version, or nothing at all before its end, is one of these APIs. */
function guessedBase(before: readonly string[], end: End): string | null {
  const last = before.at(-1);
  if (last === undefined) return end.misspelt || !end.name.includes('/') ? null : '/v1';
  return VERSION.test(last) || (!end.misspelt && end.name.includes('/')) ? `/${before.join('/')}` : null;
}

function addressOf({ origin }: Address, path: string, end: string): Pick<MeantUrl, 'url' | 'baseURL'> {
  const url = `${origin}${path}/${end}`;
  // Anthropic's SDK adds the version itself.
  const base = end.startsWith('messages') ? path.replace(/\/v1$/u, '') : path;
  return { url, baseURL: `${origin}${base}` };
}

function reasonOf({ segments, doubled }: Before, path: string, end: End): MeantUrl['by'] {
  if (end.doubled || doubled) return 'doubled';
  if (end.misspelt) return 'spelling';
  const wanted = path.split('/').filter((segment) => segment !== '');
  const versions = [segments, wanted].map((list) => list.filter((segment) => VERSION.test(segment)).join());
  return segments.length > 0 && versions[0] !== versions[1] ? 'version' : 'missing';
}

/** The same call in the protocol that the host speaks. */
function otherProtocol(url: Address, { openai, anthropic }: Base, isAnthropic: boolean): MeantUrl | null {
  if (isAnthropic && openai !== undefined)
    return { ...addressOf(url, openai, 'chat/completions'), by: 'protocol', certain: true };
  if (!isAnthropic && anthropic !== undefined)
    return { ...addressOf(url, anthropic, 'messages'), by: 'protocol', certain: true };
  return null;
}

/** The address of a path that the answer tells to use, on the host that was called. */
export function urlOfPath(path: string, called: Address): string | null {
  const wanted = path.startsWith('/') ? path : `/${path}`;
  if (!/^\/[\w./-]{2,100}$/u.test(wanted)) return null;
  const [version = '', ...rest] = wanted.split('/').filter((segment) => segment !== '');
  if (!VERSION.test(version) || rest.length === 0) return `${called.origin}${wanted}`;
  // "v1/responses" on a host whose paths begin with "/openai/v1".
  const segments = called.pathname.split('/').filter((segment) => segment !== '');
  const at = segments.indexOf(version);
  const before = at < 0 ? [] : segments.slice(0, at);
  return `${called.origin}/${[...before, version, ...rest].join('/')}`;
}
