import type { Evidence, Failure } from '../classifier/index.ts';
import type { InterfaceTexts } from '../interface-texts/interface-texts.ts';
import { partyName } from '../interface-texts/protocol-name.ts';

/** "OpenRouter → BaseTen", "Your server → OpenAI", or the provider's name alone. */
export function partyText(
  { provider, innerProvider, server }: Failure,
  texts: Pick<InterfaceTexts, 'protocols' | 'providerNames' | 'serverCalls'>,
): string {
  const names = [
    ...(server === undefined ? [] : [texts.serverCalls.yours]),
    partyName(provider, texts),
    ...(innerProvider === null ? [] : [partyName(innerProvider, texts)]),
  ];
  return names.join(' → ');
}

/** How the classifier begins to say where it read a sign; a name may follow, e.g. of a header. Longer ones first. */
const PLACES = [
  'request header',
  'stream event',
  'preflight',
  'response',
  'header',
  'body',
  'status',
  'browser',
  'connection',
  'message',
] as const;

/** Where a sign was read, e.g. "header retry-after"; names of headers and fields stay as they are. */
export function placeText(from: string, { notes }: Pick<InterfaceTexts, 'notes'>): string {
  const place = PLACES.find((words) => from === words || from.startsWith(`${words} `));
  return place === undefined ? from : `${notes.places[place]}${from.slice(place.length)}`;
}

/** What was read there; of a key how long it is too. */
export function saidText({ said, length }: Evidence, { notes, cuts }: Pick<InterfaceTexts, 'notes' | 'cuts'>): string {
  if (said === '') return notes.nothingThere;
  return length === undefined ? said : `${said} (${cuts.characters(String(length))})`;
}

/** The status as a short text; a request without an answer has none. */
export function statusText(status: number, { notes }: Pick<InterfaceTexts, 'notes'>): string {
  return status === 0 ? notes.noResponse : String(status);
}
