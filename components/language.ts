import { signal } from '@preact/signals';
import { en } from '../lib/language/en/index.ts';
import type { Messages } from '../lib/language/messages.ts';

const current = signal<Messages>(en);

/** The texts in the language of the panel; a component that reads them is drawn anew when the language changes. */
export function messages(): Messages {
  return current.value;
}

/** Shows the panel in another language. */
export function setMessages(next: Messages): void {
  current.value = next;
}
