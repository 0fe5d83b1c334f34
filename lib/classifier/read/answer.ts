import { maxOutputIn, usageIn } from './answer-usage.ts';
import { answerText } from './answer-text.ts';
import { isRecord, type Said } from './error.ts';
import { parseJson } from './json.ts';
import { readFinish } from './finish.ts';
import { flaggedIn } from './flagged.ts';
import { hiddenError } from './hidden-error.ts';
import { isOllama } from './stream-course.ts';
import { isOpenTask } from './open-task.ts';
import { isToldError } from './told-error.ts';

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
  /** It tells of a task that goes on, so that the page must ask again. */
  readonly unfinished: boolean;
  readonly model: string | null;
  /** The ids of a list of models; empty for all else. */
  readonly listed: readonly string[];
  /** The objects that count the tokens, as they were sent, in the order in which they came. */
  readonly usage: readonly Readonly<Record<string, unknown>>[];
  /** The limit on the answer's tokens that the answer repeats; `null` if it does not. */
  readonly maxOutput: number | null;
  /** What a filter found, as the answer calls it. */
  readonly flagged: readonly string[];
}

/** Reads one JSON answer. */
export function readAnswer(value: unknown): Answer {
  const record = isRecord(value) ? value : {};
  return {
    error: hiddenError(value) ?? toldError(value),
    finish: readFinish(record, 'body '),
    // A stream of one line.
    ended: isOllama(record) && record['done'] === false ? false : null,
    empty: isEmpty(record),
    unfinished: isOpenTask(value),
    model: text(record['model']),
    listed: listedModels(record),
    usage: usageIn(record),
    maxOutput: maxOutputIn(record),
    flagged: flaggedIn(record),
  };
}

/** A text that tells of an error in the place of an answer. */
function toldError(value: unknown): unknown {
  if (typeof value === 'string') return fencedError(value) ?? (isToldError(value) ? { error: value } : undefined);
  const text = isRecord(value) ? answerText(value) : '';
  return text !== '' && isToldError(text) ? { error: text } : undefined;
}

const FENCE = /^```json\s{1,4}(?<json>\{[^`]{1,8000})```\s{0,4}$/u;
/** What an error of JavaScript has when it is written as JSON. */
const ERROR_FIELDS = ['cause', 'error', 'code', 'errno', 'message', 'name', 'detail'] as const;

/** NextChat answers 200 with an error as a block of Markdown. */
function fencedError(text: string): unknown {
  const error = parseJson(FENCE.exec(text)?.groups?.['json'] ?? '');
  return isRecord(error) && ERROR_FIELDS.some((field) => field in error) ? { error } : undefined;
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

/** The form of an answer with nothing in it. */
function isEmpty(record: Readonly<Record<string, unknown>>): boolean {
  if (isBlank(record['candidates'])) return true;
  const { choices, usage } = record;
  if (choices === null || (Array.isArray(choices) && choices.length === 0))
    return usage === undefined || usage === null;
  return isGemini(record);
}

/** Counted tokens and a version, as Gemini has them, and no candidate. */
function isGemini(record: Readonly<Record<string, unknown>>): boolean {
  return (
    record['candidates'] === undefined &&
    isRecord(record['usageMetadata']) &&
    ('modelVersion' in record || 'responseId' in record)
  );
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
