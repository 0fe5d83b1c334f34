import type { Address } from './url.ts';
import type { Exchange } from '../../exchange.ts';
import { parseJson } from './json.ts';
import { isRecord } from './error.ts';
import { modelInPath } from './model-in-path.ts';

/** What the request asks for. */
export interface RequestReading {
  /** As the body names it. */
  readonly model: string | null;
  /** As the path names it, where the API has it there. */
  readonly pathModel: string | null;
  /** True where the body has the form of a call to an LLM API. */
  readonly looksLikeCall: boolean;
}

const MODEL_FIELD = /"model"\s?:\s?"([^"\\]{1,200})"/u;
const CALL_FIELDS = ['messages', 'prompt', 'input', 'contents', 'query', 'documents', 'file'] as const;

const pathModels = new WeakMap<Address, string | null>();

/** By the parsed URL, of which there is one for each that is called again and again. */
function pathModelOf(url: Address): string | null {
  let model = pathModels.get(url);
  if (model === undefined) pathModels.set(url, (model = modelInPath(url.pathname)));
  return model;
}

/** Reads model and form of a request; a body that was cut is searched instead of parsed. */
export function readRequest(exchange: Exchange, url: Address | null): RequestReading {
  const body = exchange.requestBody;
  const pathModel = url === null ? null : pathModelOf(url);
  if (body.kind !== 'text') return { model: null, pathModel, looksLikeCall: false };
  const value = body.tail === '' ? parseJson(body.text) : undefined;
  if (isRecord(value)) {
    const model = value['model'];
    return {
      model: typeof model === 'string' && model !== '' ? model.slice(0, 200) : null,
      pathModel,
      looksLikeCall: (typeof model === 'string' || pathModel !== null) && CALL_FIELDS.some((field) => field in value),
    };
  }
  const model = MODEL_FIELD.exec(body.text)?.[1] ?? MODEL_FIELD.exec(body.tail)?.[1] ?? null;
  return { model, pathModel, looksLikeCall: (model ?? pathModel) !== null };
}
