import type { MediaPart } from '../answer.ts';
import { wordOf } from '../json-value.ts';

const MAX_URL = 2000;
const MAX_WORD = 200;
const DATA_URL = /^data:(?<type>[\w.+-]{1,60}\/[\w.+-]{1,80})?[^,]{0,200},/u;

/** What a medium is, from what is told of it: base64 that came inside the answer, or where it lies. Nothing is decoded. */
export function mediaPart(
  told: {
    /** What it is where the media type does not tell. */
    readonly kind?: MediaPart['kind'];
    readonly mediaType?: unknown;
    readonly base64?: unknown;
    /** May hold the medium itself ("data:…"). */
    readonly url?: unknown;
    readonly name?: unknown;
  },
  event: number,
): MediaPart {
  const inline = typeof told.url === 'string' && /^data:/iu.test(told.url);
  const head = inline ? DATA_URL.exec((told.url as string).slice(0, 400)) : null;
  const mediaType = wordOf(MAX_WORD, told.mediaType, head?.groups?.['type']) ?? '';
  const base64 =
    typeof told.base64 === 'string' ? told.base64 : inline ? (told.url as string).slice(head?.[0].length ?? 5) : null;
  return {
    kind: kindOf(mediaType) ?? told.kind ?? 'file',
    mediaType,
    size: base64 === null ? null : bytesOf(base64),
    url: inline ? null : wordOf(MAX_URL, told.url),
    name: wordOf(MAX_WORD, told.name),
    first: event,
    last: event,
  };
}

/** The bytes that a base64 text stands for. */
export function bytesOf(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return Math.max(0, Math.floor((base64.length * 3) / 4) - padding);
}

function kindOf(mediaType: string): MediaPart['kind'] | null {
  const [head] = mediaType.toLowerCase().split('/');
  if (head === 'image' || head === 'audio' || head === 'video') return head;
  return mediaType === '' ? null : 'file';
}
