import { mediaPart } from '../assembly/media.ts';
import { otherPart } from '../assembly/small-parts.ts';
import { jsonText, wordOf } from '../json-value.ts';
import type { CalledPart, MessagePart, ResultPart, SaidPart, SentMedia, SentOther } from './conversation.ts';

const MAX_WORD = 200;
/** How capture ends a long text that it cut: "… (1.2 MB more)". */
const CUT = /… \((?<count>[\d.]{1,10}) (?<unit>characters|KB|MB) more\)$/u;
const UNITS: Readonly<Record<string, number>> = { characters: 1, KB: 1024, MB: 1024 * 1024 };

/** Characters that were cut from the end of a text, and the text before. */
function uncut(text: string): { readonly head: string; readonly more: number } {
  const cut = CUT.exec(text.slice(-60));
  if (cut === null) return { head: text, more: 0 };
  const { count = '0', unit = '' } = cut.groups ?? {};
  return { head: text.slice(0, text.length - cut[0].length), more: Math.round(Number(count) * (UNITS[unit] ?? 0)) };
}

export function said(kind: SaidPart['kind'], text: string, hidden = 0): SaidPart {
  const { head, more } = uncut(text);
  return { kind, text, size: head.length + more, hidden };
}

/** As `mediaPart`, with the size of what capture cut. */
export function sentMedia(told: Parameters<typeof mediaPart>[0]): SentMedia {
  const inline = typeof told.base64 === 'string' ? told.base64 : typeof told.url === 'string' ? told.url : '';
  const { head, more } = uncut(inline);
  const { kind, mediaType, size, url, name } =
    more === 0
      ? mediaPart(told, 0)
      : mediaPart({ ...told, ...(typeof told.base64 === 'string' ? { base64: head } : { url: head }) }, 0);
  return { kind, mediaType, size: size === null ? null : size + Math.floor((more * 3) / 4), url, name };
}

export function called(id: unknown, name: unknown, args: unknown): CalledPart {
  return {
    kind: 'tool-call',
    id: wordOf(MAX_WORD, id),
    name: wordOf(MAX_WORD, name),
    arguments: typeof args === 'string' ? args : jsonText(args ?? {}),
  };
}

export function gave(callId: unknown, name: unknown, parts: readonly MessagePart[], failed = false): ResultPart {
  return { kind: 'tool-result', callId: wordOf(MAX_WORD, callId), name: wordOf(MAX_WORD, name), parts, failed };
}

export function sentOther(type: string, value: unknown): SentOther {
  const { kind, type: word, text, size } = otherPart(type, value, 0);
  return { kind, type: word, text, size };
}
