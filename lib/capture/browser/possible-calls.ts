import { headerOf, mediaType, readHeaders } from '../har/index.ts';
import { field, numberOf, textOf } from '../unknown-fields.ts';

/** Bodies of such requests that are read at the same time, at most: the others are not looked at. */
const MAX_READING = 10;

/** Larger answers are no chat. */
const MAX_BYTES = 4 * 1024 * 1024;

const EVENTS = 'text/event-stream';

/** What answers of an LLM API, and of a backend that passes them on, come as. The AI SDK's data streams are plain text. */
const ANSWERS: ReadonlySet<string> = new Set([
  'application/json',
  EVENTS,
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

/** A JSON request that was answered with data or has failed; without a body, one for a stream of events or for what failed. */
function mayBeAnswer(entry: unknown): boolean {
  const [request, response] = [field(entry, 'request'), field(entry, 'response')];
  const content = field(response, 'content');
  const status = numberOf(response, 'status') ?? 0;
  if (status === 0 || (numberOf(content, 'size') ?? 0) > MAX_BYTES) return false;
  const type = mediaType(textOf(content, 'mimeType'));
  if (textOf(request, 'method') === 'GET') return type === EVENTS || (status >= 400 && ANSWERS.has(type));
  return (
    textOf(request, 'method') === 'POST' &&
    /json|^text\/plain/u.test(mediaType(headerOf(readHeaders(request), 'content-type') ?? '')) &&
    // Who fails often answers with a page, or with nothing.
    (status >= 400 || ANSWERS.has(type))
  );
}
