import type { Certainty, Failure } from '../classifier/index.ts';
import type { UnavailableReason } from '../exchange.ts';
import type { Messages } from '../language/messages.ts';

/** How much the verdict can be trusted. */
export const certaintyText: Readonly<Record<Certainty, string>> = {
  certain: 'Certain: a code in the response, or the browser itself, says so.',
  likely: 'Likely: read from the words of the message.',
  guess: 'A guess: nothing but the status or general words speaks for it. Read the message before you act.',
};

/** "OpenRouter → BaseTen", or the provider's name alone. */
export function partyText(failure: Failure): string {
  return failure.innerProvider === null
    ? failure.provider.name
    : `${failure.provider.name} → ${failure.innerProvider.name}`;
}

/** The status as a short text; a request without an answer has none. */
export function statusText(status: number, { notes }: Pick<Messages, 'notes'>): string {
  return status === 0 ? notes.noResponse : String(status);
}

/** Why there is no body to show, and what helps if anything does. */
export const unavailableText: Readonly<Record<UnavailableReason, string>> = {
  pending: 'The call is still under way.',
  binary: 'This body is not text (audio, an image or another file).',
  'blocked-by-cors':
    'The browser kept this response from the page, and so from DevTools too: it came without Access-Control-Allow-Origin.',
  preflight: 'Browsers never show the body of a preflight.',
  'connection-failed': 'The connection failed before the body was complete.',
  aborted: 'The page stopped the request before the body was complete.',
  'too-large': 'The body is larger than what the browser keeps for DevTools.',
  'not-kept-by-browser':
    'The browser no longer had this body, e.g. because the page navigated away. Repeat the call to see it.',
  'dropped-to-save-memory': 'Faultline dropped this body to stay within its memory limit. Clear the list to make room.',
};
