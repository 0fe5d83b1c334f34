import type { Exchange } from '../../exchange.ts';
import { readBody } from '../read/body.ts';
import { isRecord, readError, readWords, type ErrorReading } from '../read/error.ts';
import { hiddenError } from '../read/hidden-error.ts';
import { spokenProvider } from '../refine/spoken-provider.ts';
import { eventValue, firstEvents } from './answer-shape.ts';
import { type ApiShape, type Inner, innerValues, jsonOf } from './json-shape.ts';

/** Fields in which people put what they ask a model. They stand in other requests too, so the answer must tell as well. */
const ASKED = new Set([
  'prompt',
  'message',
  'question',
  'query',
  'input',
  'text',
  'content',
  'userMessage',
  'user_message',
  'userInput',
  'user_input',
]);
/** Fields that an answer has of a model only. */
const MODELS_OWN = new Set([
  'prompt_tokens',
  'completion_tokens',
  'promptTokens',
  'completionTokens',
  'input_tokens',
  'output_tokens',
  'inputTokens',
  'outputTokens',
  'promptTokenCount',
  'tokens_used',
  'tokensUsed',
  'finish_reason',
  'finishReason',
  'stop_reason',
]);
const MODEL_ID =
  /^(?:[\w-]{1,40}\/)?(?:gpt-|o\d\b|claude-|gemini-|llama|mi[sx]tral|deepseek|qwen|command-|grok-|kimi|glm-)/u;
/** Fields that hold what a model wrote, where a “prompt” was sent. */
const WRITTEN = new Set(['answer', 'completion', 'content', 'generated_text', 'output', 'reply', 'response', 'text']);
/** Those among them that a form for a letter to people or a search has not. */
const REPLIED = new Set(['answer', 'completion', 'generated_text', 'reply']);
/** Fields that hold a piece of what a model writes, in an event of a stream. */
const PIECES = ['delta', 'token', 'content', 'text', 'chunk', 'answer', 'response'];
const MAX_SAID = 60;
/** The words of an answer that are searched. */
const MAX_WORDS = 4 * 1024;

/** A question in one field, and an answer that a model gave; `null` where one of them is not there. */
export function talkShape({ requestBody, responseBody, events, mimeType, status }: Exchange): ApiShape | null {
  if (status >= 400) return null;
  const asked = innerValues(jsonOf(requestBody)).find(isQuestion);
  if (asked === undefined) return null;
  const isStream = mimeType === 'text/event-stream' || events !== null;
  const told = isStream ? pieceIn(firstEvents(responseBody, events)) : modelsWord(jsonOf(responseBody), asked);
  if (told === null) return null;
  return { protocol: 'plain', part: isStream ? 'stream' : 'answer', said: `${asked.path}, ${told}`.slice(0, MAX_SAID) };
}

function isQuestion({ path, value }: Inner): boolean {
  return typeof value === 'string' && value !== '' && ASKED.has(lastName(path));
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

function modelsWord(answer: unknown, asked: Inner): string | null {
  const written = lastName(asked.path) === 'prompt' ? WRITTEN : REPLIED;
  const found = innerValues(answer).find(({ path, value }) => {
    const name = lastName(path);
    if (MODELS_OWN.has(name)) return typeof value === 'number' || typeof value === 'string';
    if (typeof value !== 'string' || value === '') return false;
    return written.has(name) || (name === 'model' && MODEL_ID.test(value));
  });
  return found?.path ?? null;
}

/** Whether a stream brings text piece by piece. */
function pieceIn(events: NonNullable<Exchange['events']>): string | null {
  let found: string | null = null;
  let pieces = 0;
  for (const event of events.slice(0, 6)) {
    const value = eventValue(event);
    const piece = isRecord(value) ? PIECES.find((name) => typeof value[name] === 'string') : undefined;
    if (piece === undefined) continue;
    found ??= piece;
    pieces += 1;
  }
  return pieces >= 2 ? found : null;
}

/** An error that quotes a provider, or a program that calls one; `null` for a good answer, whatever it speaks of. */
export function quotedShape({ status, responseBody, mimeType }: Exchange): ApiShape | null {
  const content = readBody(responseBody, mimeType);
  let error: ErrorReading | null = null;
  if (content.kind === 'json') {
    const value = status >= 400 ? content.value : hiddenError(content.value);
    if (value !== undefined) error = readError(value);
  } else if (status >= 400 && (content.kind === 'html' || content.kind === 'text')) {
    error = readWords(content.text.slice(0, MAX_WORDS), 'body');
  }
  const party = error === null ? null : spokenProvider(error);
  return party === null ? null : { protocol: 'plain', part: 'error', said: party.name };
}
