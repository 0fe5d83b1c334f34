import type { Body, Exchange } from '../../exchange.ts';
import type { ProtocolId } from '../model.ts';
import { protocols } from '../protocols/index.ts';
import { isRecord } from '../read/error.ts';
import { readEvents } from '../read/body.ts';
import { parseJson } from '../read/json.ts';
import { isAiSdkStream, isDataStream } from '../read/ai-sdk-stream.ts';

/** What speaks for a call to an LLM API where its address does not. */
export interface ApiShape {
  readonly protocol: ProtocolId;
  /** The part of the exchange that has the form of the protocol. */
  readonly part: 'header' | 'request' | 'answer' | 'stream';
  /** What was found there, e.g. "messages[].role" or "x-vercel-ai-ui-message-stream". */
  readonly said: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Longer JSON is not parsed to look for a form. */
const MAX_PARSED = 64 * 1024;
/** Of a stream only the beginning is looked at. */
const MAX_STREAM = 8 * 1024;
const ROLES = new Set(['system', 'developer', 'user', 'assistant', 'tool', 'model']);
const MAX_LOOKED_AT = 8;

/**
 * The protocol that an exchange speaks by its form, whatever its host and path; `null` if it has the form of none. The
 * answer tells more than the request, as a failing one often has no form at all. Pure, and bounded for any body.
 */
export function apiShapeOf(exchange: Exchange): ApiShape | null {
  const sign = signOf(exchange);
  if (sign !== null) return sign;
  return answerShape(exchange) ?? requestShape(exchange);
}

function signOf({ responseHeaders }: Exchange): ApiShape | null {
  const said = protocols['ai-sdk'].signs?.headers.find((sign) => responseHeaders.some(({ name }) => name === sign));
  return said === undefined ? null : { protocol: 'ai-sdk', part: 'header', said };
}

function answerShape({ responseBody, events, mimeType }: Exchange): ApiShape | null {
  if (mimeType === 'text/event-stream' || events !== null) return streamShape(responseBody, events ?? []);
  if (responseBody.kind === 'text' && isDataStream(responseBody.text))
    return { protocol: 'ai-sdk', part: 'stream', said: responseBody.text.slice(0, 20) };
  const value = jsonOf(responseBody);
  return isRecord(value) ? jsonShape(value, 'answer') : null;
}

function streamShape(body: Body, told: NonNullable<Exchange['events']>): ApiShape | null {
  const events = told.length > 0 || body.kind !== 'text' ? told : readEvents(body.text.slice(0, MAX_STREAM));
  if (isAiSdkStream(events)) return { protocol: 'ai-sdk', part: 'stream', said: events[0]?.data.slice(0, 40) ?? '' };
  for (const { data } of events.slice(0, 3)) {
    const value = data.length > MAX_STREAM ? undefined : parseJson(data);
    const shape = isRecord(value) ? jsonShape(value, 'stream') : null;
    if (shape !== null) return shape;
  }
  return null;
}

/** An answer, or one event of a stream of answers. */
function jsonShape(value: Fields, part: 'answer' | 'stream'): ApiShape | null {
  const { type, object } = value;
  const choice = firstOf(value['choices']);
  if (choice !== null && ('delta' in choice || 'message' in choice || 'finish_reason' in choice))
    return { protocol: 'openai', part, said: 'choices[]' };
  if (object === 'response' && 'output' in value) return { protocol: 'openai', part, said: 'object: response' };
  if (typeof type === 'string' && type.startsWith('response.') && isRecord(value['response']))
    return { protocol: 'openai', part, said: `type: ${type.slice(0, 40)}` };
  if (type === 'message_start' && isRecord(value['message']))
    return { protocol: 'anthropic', part, said: 'message_start' };
  if (type === 'message' && Array.isArray(value['content']) && 'stop_reason' in value)
    return { protocol: 'anthropic', part, said: 'stop_reason' };
  const candidate = firstOf(value['candidates']);
  if (candidate !== null && ('content' in candidate || 'finishReason' in candidate))
    return { protocol: 'gemini', part, said: 'candidates[]' };
  return null;
}

function requestShape({ requestBody, requestHeaders }: Exchange): ApiShape | null {
  const value = jsonOf(requestBody);
  if (!isRecord(value)) return null;
  const shape = (protocol: ProtocolId, said: string): ApiShape => ({ protocol, part: 'request', said });
  const message = messageOf(value['messages']);
  if (message !== null) {
    if (Array.isArray(message['parts'])) return shape('ai-sdk', 'messages[].parts');
    const anthropic =
      requestHeaders.some(({ name }) => name === 'anthropic-version') || typeof value['system'] === 'string';
    return shape(anthropic ? 'anthropic' : 'openai', 'messages[].role');
  }
  if (Array.isArray(firstOf(value['contents'])?.['parts'])) return shape('gemini', 'contents[].parts');
  if (typeof value['model'] !== 'string' || value['model'] === '') return null;
  const asked = ['input', 'prompt'].find((name) => typeof value[name] === 'string' || Array.isArray(value[name]));
  return asked === undefined ? null : shape('openai', `model, ${asked}`);
}

/** The first of some messages between a user and a model: all have a role that an API knows, and say something. */
function messageOf(list: unknown): Fields | null {
  if (!Array.isArray(list) || list.length === 0) return null;
  const looked = (list as readonly unknown[]).slice(0, MAX_LOOKED_AT);
  const speak = looked.every(
    (item) =>
      isRecord(item) &&
      typeof item['role'] === 'string' &&
      ROLES.has(item['role']) &&
      ('content' in item || 'parts' in item || 'tool_calls' in item),
  );
  return speak && isRecord(looked[0]) ? looked[0] : null;
}

function firstOf(list: unknown): Fields | null {
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return isRecord(first) ? first : null;
}

function jsonOf(body: Body): unknown {
  if (body.kind !== 'text' || body.tail !== '' || body.text.length > MAX_PARSED) return undefined;
  const text = body.text.trimStart();
  return text.startsWith('{') ? parseJson(text) : undefined;
}
