import type { Failure } from '../classifier/index.ts';
import type { Messages } from '../language/messages.ts';

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
