import type { Body, Exchange } from '../../exchange.ts';
import { isAiSdkStream, isDataStream } from '../read/ai-sdk-stream.ts';
import { readEvents } from '../read/body.ts';
import { isRecord } from '../read/error.ts';
import { parseJson } from '../read/json.ts';
import { type ApiShape, type Fields, firstRecord, jsonOf } from './json-shape.ts';

/** Of a stream only the beginning is looked at. */
const MAX_STREAM = 8 * 1024;
const MAX_EVENTS = 3;

/** The protocol that an answer has the form of; `null` for none. */
export function answerShape({ responseBody, events, mimeType }: Exchange): ApiShape | null {
  if (mimeType === 'text/event-stream' || events !== null) return streamShape(firstEvents(responseBody, events));
  if (responseBody.kind === 'text' && isDataStream(responseBody.text))
    return { protocol: 'ai-sdk', part: 'stream', said: responseBody.text.slice(0, 20) };
  const value = jsonOf(responseBody);
  return isRecord(value) ? jsonShape(value, 'answer') : null;
}

/** The first events of a stream, as the browser told them or as the body has them. */
export function firstEvents(body: Body, told: Exchange['events']): NonNullable<Exchange['events']> {
  if (told !== null && told.length > 0) return told;
  return body.kind === 'text' ? readEvents(body.text.slice(0, MAX_STREAM)) : [];
}

/** The value of one event; `undefined` where it is no JSON, or more than a piece of an answer. */
export function eventValue({ data }: { readonly data: string }): unknown {
  return data.length > MAX_STREAM ? undefined : parseJson(data);
}

function streamShape(events: NonNullable<Exchange['events']>): ApiShape | null {
  if (isAiSdkStream(events)) return { protocol: 'ai-sdk', part: 'stream', said: events[0]?.data.slice(0, 40) ?? '' };
  for (const event of events.slice(0, MAX_EVENTS)) {
    const value = eventValue(event);
    const shape = isRecord(value) ? jsonShape(value, 'stream') : null;
    if (shape !== null) return shape;
  }
  return null;
}

/** An answer, or one event of a stream of answers. */
function jsonShape(value: Fields, part: 'answer' | 'stream'): ApiShape | null {
  const { type, object } = value;
  const choice = firstRecord(value['choices']);
  if (choice !== null && ('delta' in choice || 'message' in choice || 'finish_reason' in choice))
    return { protocol: 'openai', part, said: 'choices[]' };
  if (object === 'response' && 'output' in value) return { protocol: 'openai', part, said: 'object: response' };
  if (typeof type === 'string' && type.startsWith('response.') && isRecord(value['response']))
    return { protocol: 'openai', part, said: `type: ${type.slice(0, 40)}` };
  if (type === 'message_start' && isRecord(value['message']))
    return { protocol: 'anthropic', part, said: 'message_start' };
  if (type === 'message' && Array.isArray(value['content']) && 'stop_reason' in value)
    return { protocol: 'anthropic', part, said: 'stop_reason' };
  const candidate = firstRecord(value['candidates']);
  if (candidate !== null && ('content' in candidate || 'finishReason' in candidate))
    return { protocol: 'gemini', part, said: 'candidates[]' };
  return null;
}
