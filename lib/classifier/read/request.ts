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

/** A field of a form with files. */
const FORM_MODEL = /\bname="model"\s{1,8}(?<model>[\w.:@/-]{1,200})/u;
const MODEL_FIELD = /"model"\s?:\s?"([^"\\]{1,200})"/u;
const CALL_FIELDS = ['messages', 'prompt', 'input', 'contents', 'query', 'documents', 'file'] as const;

/** Ollama calls the model “name” where it is managed. */
const OLLAMA_NAMES = /\/api\/(?:pull|push|show|delete|create)$/u;

const pathModels = new WeakMap<Address, string | null>();

/** "?model=demo-1", where a WebSocket has no body to name it. */
function modelInQuery(search: string): string | null {
  return new URLSearchParams(search).get('model')?.slice(0, 200) || null;
}

/** By the parsed URL, of which there is one for each that is called again and again. */
function pathModelOf(url: Address): string | null {
  let model = pathModels.get(url);
  if (model === undefined) pathModels.set(url, (model = modelInPath(url.pathname) ?? modelInQuery(url.search)));
  return model;
}

/** Reads model and form of a request; a body that was cut is searched instead of parsed. */
export function readRequest(exchange: Exchange, url: Address | null): RequestReading {
  const body = exchange.requestBody;
  const pathModel = url === null ? null : pathModelOf(url);
  if (body.kind !== 'text') return { model: null, pathModel, looksLikeCall: false };
  const value = body.tail === '' ? parseJson(body.text) : undefined;
  if (isRecord(value)) {
    // A driver's call, as Puter has it, keeps the request among its arguments, and perhaps no model.
    const args = value['args'];
    const isDriver = isRecord(args) && typeof value['interface'] === 'string';
    const call = isDriver ? args : value;
    const model = call['model'] ?? (OLLAMA_NAMES.test(url?.pathname ?? '') ? value['name'] : undefined);
    return {
      model: typeof model === 'string' && model !== '' ? model.slice(0, 200) : null,
      pathModel,
      looksLikeCall:
        (typeof model === 'string' || pathModel !== null || isDriver) && CALL_FIELDS.some((field) => field in call),
    };
  }
  const model =
    MODEL_FIELD.exec(body.text)?.[1] ??
    FORM_MODEL.exec(body.text)?.groups?.['model'] ??
    MODEL_FIELD.exec(body.tail)?.[1] ??
    null;
  return { model, pathModel, looksLikeCall: (model ?? pathModel) !== null };
}
