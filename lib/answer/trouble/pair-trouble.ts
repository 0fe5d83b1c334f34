import type { Exchange } from '../../exchange.ts';
import type { Answer } from '../answer.ts';
import type { Conversation, Message } from '../conversation/conversation.ts';
import { readConversation } from '../conversation/read-conversation.ts';
import { jsonText } from '../json-value.ts';
import { requestJson } from '../request-json.ts';
import type { CacheMissed, SentTwice } from './trouble.ts';

/** A call with its answer. */
export interface Answered {
  readonly exchange: Exchange;
  readonly answer: Pick<Answer, 'usage'>;
}

/** Prompt caches keep what they have at least so long. */
const CACHE_MS = 5 * 60_000;
/** Less is not worth a cache: Anthropic and OpenAI ask for 1,024 tokens at least. */
const MIN_CACHED = 1024;
/** A person does not press a button twice so fast; effects that run twice do. */
const AT_ONCE_MS = 1000;

/**
 * Whether a call read nothing from the prompt cache although it begins as the one before it did, which used the cache;
 * else `null`. Both must tell their cache tokens.
 */
export function missedCache(before: Answered, now: Answered): CacheMissed | null {
  const [a, b] = [before.answer.usage, now.answer.usage];
  if (a === null || b?.cacheRead !== 0) return null;
  if ((a.cacheRead ?? 0) + (a.cacheWrite ?? 0) < MIN_CACHED) return null;
  const afterMs = now.exchange.startedAt - (before.exchange.startedAt + before.exchange.timings.total);
  if (afterMs < 0 || afterMs > CACHE_MS || !isSameModel(before, now)) return null;
  const first = firstDifference(
    readConversation(before.exchange.requestBody),
    readConversation(now.exchange.requestBody),
  );
  if (first === null) return null;
  return {
    id: 'cache-missed',
    ...first,
    read: 0,
    written: b.cacheWrite,
    readBefore: a.cacheRead,
    writtenBefore: a.cacheWrite,
    afterMs,
  };
}

function isSameModel(before: Answered, now: Answered): boolean {
  const [a, b] = [before.exchange, now.exchange].map(({ requestBody }) => requestJson(requestBody).fields['model']);
  return a === b && hostOf(before.exchange.url) === hostOf(now.exchange.url);
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

type First = Pick<CacheMissed, 'differs' | 'index' | 'same' | 'sameChars'>;

/** The first thing that differs between two requests of one conversation; `null` where they are none, or one is not whole. */
function firstDifference(before: Conversation, now: Conversation): First | null {
  if (!before.isWhole || !now.isWhole || before.omitted > 0 || now.omitted > 0) return null;
  const [a, b] = [before.messages.map(textOfMessage), now.messages.map(textOfMessage)];
  const shared = Math.min(a.length, b.length);
  let index = 0;
  while (index < shared && a[index] === b[index]) index += 1;
  if (index === 0) {
    // Instructions with the time of day in them change all that follows.
    if (!isInstruction(now.messages[0])) return null;
    let same = 0;
    while (same + 1 < shared && a[same + 1] === b[same + 1]) same += 1;
    if (same === 0) return null;
    return { differs: 'instructions', index: 0, same, sameChars: sameStart(a[0], b[0]) };
  }
  const [tools, others] = [jsonText(before.tools), jsonText(now.tools)];
  if (tools !== others) return { differs: 'tools', index: 0, same: index, sameChars: sameStart(tools, others) };
  // A conversation that only went on has its whole beginning in the cache.
  return { differs: 'message', index, same: index, sameChars: sameStart(a[index], b[index]) };
}

const isInstruction = (message: Message | undefined): boolean =>
  message !== undefined && /^(?:system|developer)$/u.test(message.role);

/** Without what APIs ask to be left as it is, such as the place of marks for the cache. */
const textOfMessage = ({ role, name, parts }: Message): string => jsonText([role, name, parts]);

function sameStart(a = '', b = ''): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

const RETRY_COUNT = 'x-stainless-retry-count';

/** Whether two calls sent the same messages at once, neither being another attempt of the other; else `null`. */
export function sentTwice(first: Exchange, second: Exchange): SentTwice | null {
  const apartMs = second.startedAt - first.startedAt;
  if (apartMs < 0 || apartMs > AT_ONCE_MS || first.method !== 'POST' || second.method !== 'POST') return null;
  // An attempt after a failure begins when the failure is over.
  if (second.startedAt >= first.startedAt + first.timings.total || isRetry(second)) return null;
  if (addressOf(first.url) !== addressOf(second.url)) return null;
  const [a, b] = [readConversation(first.requestBody), readConversation(second.requestBody)];
  if (a.messages.length === 0 || a.model !== b.model || !a.isWhole || !b.isWhole) return null;
  const isSame = jsonText(a.messages) === jsonText(b.messages) && settingsOf(first) === settingsOf(second);
  return isSame ? { id: 'sent-twice', apartMs, messages: a.messages.length } : null;
}

/** What differs between any two requests, or was compared already. */
const LEFT_OUT = new Set([
  'messages',
  'message',
  'input',
  'contents',
  'id',
  'messageId',
  'threadId',
  'runId',
  'metadata',
  'user',
  'safety_identifier',
]);

/** All else that a request asks for. */
function settingsOf({ requestBody }: Exchange): string {
  return jsonText(Object.entries(requestJson(requestBody).fields).filter(([name]) => !LEFT_OUT.has(name)));
}

function isRetry({ requestHeaders }: Exchange): boolean {
  const count = requestHeaders.find(({ name }) => name === RETRY_COUNT)?.value;
  return count !== undefined && count !== '0';
}

function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return host + pathname;
}
