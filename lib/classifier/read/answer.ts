import type { StreamEvent } from '../../exchange.ts';
import { parseJson } from './json.ts';
import { isAiSdkStream } from './data-stream.ts';
import { isRecord, type Said } from './error.ts';
import { readFinish } from './finish.ts';
import { hiddenError } from './hidden-error.ts';

/** What an answer with a good status says about itself. */
export interface Answer {
  /** The JSON value that holds an error in spite of the status; `undefined` if there is none. */
  readonly error: unknown;
  /** Why the model stopped, in lower case; `null` if it was not told. */
  readonly finish: Said | null;
  /** For streams of a known kind: whether the event came that ends an answer; `null` for all else. */
  readonly ended: boolean | null;
  /** The answer has the form of one, and nothing in it. */
  readonly empty: boolean;
  readonly model: string | null;
  /** The ids of a list of models; empty for all else. */
  readonly listed: readonly string[];
  /** The objects that count the tokens, as they were sent, in the order in which they came. */
  readonly usage: readonly Readonly<Record<string, unknown>>[];
  /** The limit on the answer's tokens that the answer repeats; `null` if it does not. */
  readonly maxOutput: number | null;
}

/** Reads one JSON answer. */
export function readAnswer(value: unknown): Answer {
  const record = isRecord(value) ? value : {};
  return {
    error: hiddenError(value),
    finish: readFinish(record, 'body '),
    ended: null,
    empty: isBlank(record['candidates']) || (isNothing(record['choices']) && record['usage'] === undefined),
    model: text(record['model']),
    listed: listedModels(record),
    usage: usageIn(record),
    maxOutput: maxOutputIn(record),
  };
}

const USAGE_HOLDERS = [
  'usage',
  'usageMetadata',
  'Usage',
  'details',
  'meta',
  'amazon-bedrock-invocationMetrics',
] as const;
const NO_USAGE: Answer['usage'] = [];

/** Where an answer counts its tokens; Ollama, llama.cpp and Bedrock's oldest models do it beside the answer. */
function usageIn(record: Readonly<Record<string, unknown>>): Answer['usage'] {
  for (const name of USAGE_HOLDERS) {
    const usage = record[name];
    if (isRecord(usage)) return [usage];
  }
  const inner = record['response'] ?? record['message'] ?? record['output'] ?? record['Response'];
  if (isRecord(inner)) for (const name of USAGE_HOLDERS) if (isRecord(inner[name])) return [inner[name]];
  return 'eval_count' in record || 'generation_token_count' in record || 'tokens_predicted' in record
    ? [record]
    : NO_USAGE;
}

function maxOutputIn(record: Readonly<Record<string, unknown>>): number | null {
  const response = isRecord(record['response']) ? record['response'] : record;
  const cap = response['max_output_tokens'];
  return typeof cap === 'number' ? cap : null;
}

const MAX_LISTED = 1000;

/** OpenAI lists models as `data: [{id}]`, Google and Ollama as `models: [{name}]`. */
function listedModels(record: Readonly<Record<string, unknown>>): readonly string[] {
  const list = record['object'] === 'list' ? record['data'] : record['models'];
  if (!Array.isArray(list)) return [];
  return (list as readonly unknown[]).slice(0, MAX_LISTED).flatMap((item) => {
    const id = isRecord(item) ? text(item['id'] ?? item['name']) : null;
    return id === null ? [] : [id.replace(/^models\//u, '')];
  });
}

/** No candidate, or one that neither says anything nor why. */
function isBlank(candidates: unknown): boolean {
  if (!Array.isArray(candidates)) return false;
  const first = (candidates as readonly unknown[])[0];
  if (!isRecord(first)) return first === undefined;
  const content = first['content'];
  return (
    text(first['finishReason']) === null && 'content' in first && !(isRecord(content) && content['parts'] !== undefined)
  );
}

function isNothing(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

/** A field that tells something, unless it is null. */
const TELLING =
  /"(?:error|last_error|errorText|finish_reason|finishReason|stop_reason|done_reason|refusal)"\s?:\s?["[{]/u;

/** "error", "conversation.chat.failed", "workflow_error"; those of the Responses API hold more than the error. */
const ERROR_EVENT = /^(?!response\.)(?:.{0,60}[._-])?(?:error|failed|exception)$/u;

/** How Bedrock names the event with which it breaks a stream off; the name is the code, as in its errors. */
const EXCEPTION_EVENT = /^[a-z]{1,60}Exception$/iu;

/** Events with which the Responses and Messages APIs begin a stream; Chat Completions begin with `choices`. */
const BEGINNINGS = new Set(['message_start', 'response.created']);
/** The event with which Bedrock’s Converse begins one; its data do not name it. */
const NAMED_BEGINNING = 'messageStart';
/** Events that end one. */
const ENDINGS = new Set(['message_stop', 'messageStop', 'response.completed', 'finish']);

/**
 * Reads a stream of answers. Only events that may tell something are parsed: those named "error", those that hold the
 * word, and the last ones.
 */
export function readStream(events: readonly StreamEvent[]): Answer {
  let error: unknown;
  let finish: Said | null = null;
  let ended = false;
  let known = isAiSdkStream(events);
  let model: string | null = null;
  let usage = NO_USAGE;
  let maxOutput: number | null = null;
  for (const [index, event] of events.entries()) {
    if (event.data === '[DONE]' || ENDINGS.has(event.name)) ended = true;
    const telling = index === 0 || index >= events.length - 3 || event.name !== 'message' || TELLING.test(event.data);
    if (!telling) continue;
    const value = parseJson(event.data);
    if (EXCEPTION_EVENT.test(event.name))
      error ??= { code: event.name, ...(isRecord(value) ? value : { message: event.data }) };
    if (ERROR_EVENT.test(event.name)) error ??= value ?? event.data;
    if (!isRecord(value)) continue;
    error ??= hiddenError(value);
    known ||=
      event.name === NAMED_BEGINNING ||
      BEGINNINGS.has(String(value['type'])) ||
      Array.isArray(value['choices']) ||
      isOllama(value);
    finish = readFinish(value, `stream event ${index + 1} `) ?? finish;
    if (ENDINGS.has(String(value['type'])) || value['done'] === true) ended = true;
    const message = isRecord(value['message']) ? value['message'] : value;
    model ??= text(message['model']);
    const counted = usageIn(value);
    if (counted.length > 0) usage = [...usage.slice(-3), ...counted];
    maxOutput ??= maxOutputIn(value);
  }
  const complete = known ? ended || finish !== null : null;
  return { error, finish, ended: complete, empty: events.length === 0, model, listed: [], usage, maxOutput };
}

/** Its streams are JSON, one value a line, and the last of them says that it is done. */
function isOllama(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value['done'] === 'boolean' && ('message' in value || 'response' in value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
