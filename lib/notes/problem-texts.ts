import type { Evidence, Failure } from '../classifier/index.ts';
import type { InterfaceTexts } from '../interface-texts/interface-texts.ts';
import { partyName } from '../interface-texts/protocol-name.ts';

/** "OpenRouter → BaseTen", "Your server → OpenAI", or the provider's name alone. */
export function partyText(failure: Failure, texts: PartyTexts): string {
  return partyNames(failure, texts).join(' → ');
}

type PartyTexts = Pick<InterfaceTexts, 'protocols' | 'providerNames' | 'serverCalls'>;

function partyNames({ provider, innerProvider, server }: Failure, texts: PartyTexts): readonly [string, ...string[]] {
  const inner = innerProvider === null ? [] : [partyName(innerProvider, texts)];
  const name = partyName(provider, texts);
  return server === undefined ? [name, ...inner] : [texts.serverCalls.yours, name, ...inner];
}

/**
 * Who answered with which status, in facts: "OpenAI", "429", or "Your server 500 → OpenAI 429" where the page's status is the
 * server's own.
 */
export function answerFacts(
  failure: Failure,
  pageStatus: number,
  texts: PartyTexts & Pick<InterfaceTexts, 'notes'>,
): readonly string[] {
  const { server, status } = failure;
  if (server === undefined) return [partyText(failure, texts), statusText(pageStatus, texts)];
  const [yours, ...behind] = partyNames(failure, texts);
  return [`${yours} ${statusText(server.status, texts)} → ${behind.join(' → ')} ${statusText(status, texts)}`];
}

/** How the classifier begins to say where it read a sign; a name may follow, e.g. of a header. Longer ones first. */
const PLACES = [
  'request headers',
  'request header',
  'request body',
  'request',
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

/** What was read there, with “…” where the message, as far as it is known, goes on; of a key how long it is too. */
export function saidText(
  { from, said, length }: Evidence,
  { notes, cuts }: Pick<InterfaceTexts, 'notes' | 'cuts'>,
  message: string | null,
): string {
  if (said === '') return notes.nothingThere;
  if (length !== undefined) return `${said} (${cuts.characters(String(length))})`;
  const whole = IN_MESSAGE.test(from) ? message?.split('\n').find((line) => line.includes(said)) : undefined;
  if (whole === undefined) return said;
  return `${whole.startsWith(said) ? '' : '… '}${said}${whole.endsWith(said) ? '' : ' …'}`;
}

/** Where what was read may be a part of the words. */
const IN_MESSAGE = /^(?:body|stream event|message)(?: |$)/u;

/** The status as a short text; a request without an answer has none. */
export function statusText(status: number, { notes }: Pick<InterfaceTexts, 'notes'>): string {
  return status === 0 ? notes.noResponse : String(status);
}
