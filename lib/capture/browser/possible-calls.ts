import { headerOf, mediaType, readHeaders } from '../har/index.ts';
import { field, numberOf, textOf } from '../unknown-fields.ts';

/** Bodies of such requests that are read at the same time, at most: the others are not looked at. */
const MAX_READING = 10;

/** Larger answers are no chat. */
const MAX_BYTES = 4 * 1024 * 1024;

/** What answers of an LLM API, and of a backend that passes them on, come as. The AI SDK's data streams are plain text. */
const ANSWERS: ReadonlySet<string> = new Set([
  'application/json',
  'text/event-stream',
  'application/x-ndjson',
  'application/jsonl',
  'application/json-seq',
  'application/problem+json',
  'text/plain',
]);

/** Keeps what reading the bodies of requests that may be calls costs within limits. */
export interface PossibleCalls {
  /** Whether this entry may be looked at now; each one that was must be given back. */
  take(entry: unknown): boolean;
  giveBack(): void;
}

export function createPossibleCalls(): PossibleCalls {
  let reading = 0;
  return {
    take(entry) {
      if (reading >= MAX_READING || !mayBeAnswer(entry)) return false;
      reading += 1;
      return true;
    },
    giveBack() {
      reading -= 1;
    },
  };
}

/** A JSON request that was answered with data. */
function mayBeAnswer(entry: unknown): boolean {
  const request = field(entry, 'request');
  const content = field(field(entry, 'response'), 'content');
  return (
    textOf(request, 'method') === 'POST' &&
    (numberOf(field(entry, 'response'), 'status') ?? 0) > 0 &&
    /json|^text\/plain/u.test(mediaType(headerOf(readHeaders(request), 'content-type') ?? '')) &&
    ANSWERS.has(mediaType(textOf(content, 'mimeType'))) &&
    (numberOf(content, 'size') ?? 0) <= MAX_BYTES
  );
}
