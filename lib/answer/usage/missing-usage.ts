import type { Exchange } from '../../exchange.ts';
import type { Answer } from '../answer.ts';
import { fieldsOf } from '../json-value.ts';
import { requestJson } from '../request-json.ts';

/** Why an answer tells no usage, and what would make it. */
export type MissingUsage =
  /** Chat Completions send it in a stream only where the request asks for it. */
  | { readonly id: 'not-asked'; readonly field: 'stream_options.include_usage'; readonly sent: boolean | null }
  /** The request asked, and the server did not send it. */
  | { readonly id: 'not-sent'; readonly field: 'stream_options.include_usage' }
  /** The stream broke off before the event that tells it. */
  | { readonly id: 'cut-before'; readonly event: number }
  /** UI message streams of the AI SDK have it only where the server adds it to the message's metadata. */
  | { readonly id: 'no-metadata'; readonly option: 'messageMetadata'; readonly value: 'totalUsage' }
  /** The server of an AG-UI run may add it. */
  | { readonly id: 'not-in-run'; readonly field: 'RUN_FINISHED.usage' }
  /** The protocol has a place for it, and the answer leaves it out. */
  | { readonly id: 'not-told' };

const INCLUDED = /"include_usage"\s{0,20}:\s{0,20}(?<value>true|false)/u;

/** `null` for an answer that tells its usage, or is none. */
export function missingUsage({ requestBody }: Exchange, answer: Answer): MissingUsage | null {
  const { usage, protocol, open, cut, form, gaps, error } = answer;
  if (usage !== null || protocol === null || protocol === 'text' || open || gaps.length > 0) return null;
  if (error !== null || answer.turns.length === 0) return null;
  if (protocol === 'openai-chat' && form === 'events') {
    const sent = includesUsage(requestBody);
    if (sent !== true) return { id: 'not-asked', field: 'stream_options.include_usage', sent };
    if (cut === null) return { id: 'not-sent', field: 'stream_options.include_usage' };
  }
  if (cut !== null) return { id: 'cut-before', event: cut.event };
  if (protocol === 'ai-sdk-ui') return { id: 'no-metadata', option: 'messageMetadata', value: 'totalUsage' };
  return protocol === 'ag-ui' ? { id: 'not-in-run', field: 'RUN_FINISHED.usage' } : { id: 'not-told' };
}

/** What the request says; `null` where it says nothing. */
function includesUsage(body: Exchange['requestBody']): boolean | null {
  const { fields, isWhole } = requestJson(body);
  const told = fieldsOf(fields['stream_options'])['include_usage'];
  if (typeof told === 'boolean') return told;
  if (isWhole || body.kind !== 'text') return null;
  const value = (INCLUDED.exec(body.text.slice(-4096)) ?? INCLUDED.exec(body.tail.slice(-4096)))?.groups?.['value'];
  return value === undefined ? null : value === 'true';
}
