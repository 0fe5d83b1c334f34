import type { Exchange } from '../../exchange.ts';
import { parseJson } from './body.ts';
import { isRecord } from './error.ts';

/** What the request asks for. */
export interface RequestReading {
  readonly model: string | null;
  readonly stream: boolean;
  /** True where the body has the form of a call to an LLM API. */
  readonly looksLikeCall: boolean;
}

const MODEL_FIELD = /"model"\s?:\s?"([^"\\]{1,200})"/u;
const STREAM_FIELD = /"stream"\s?:\s?true/u;
const CALL_FIELDS = ['messages', 'prompt', 'input', 'contents', 'query', 'documents', 'file'] as const;

/** Reads model and form of a request; a body that was cut is searched instead of parsed. */
export function readRequest(exchange: Exchange): RequestReading {
  const body = exchange.requestBody;
  if (body.kind !== 'text') return { model: null, stream: false, looksLikeCall: false };
  const value = body.tail === '' ? parseJson(body.text) : undefined;
  if (isRecord(value)) {
    const model = value['model'];
    return {
      model: typeof model === 'string' && model !== '' ? model.slice(0, 200) : null,
      stream: value['stream'] === true,
      looksLikeCall: typeof model === 'string' && CALL_FIELDS.some((field) => field in value),
    };
  }
  const model = MODEL_FIELD.exec(body.text)?.[1] ?? MODEL_FIELD.exec(body.tail)?.[1] ?? null;
  return { model, stream: STREAM_FIELD.test(body.text) || STREAM_FIELD.test(body.tail), looksLikeCall: model !== null };
}
