import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { folded } from './folded.ts';

/** What is typed into the find bar of the details; `null` while it is closed. */
const typed = signal<string | null>(null);
/** Grows with each request to find, also while the bar is open: then it takes the focus again. */
const asked = signal(0);

export const findText: ReadonlySignal<string | null> = typed;
export const findAsked: ReadonlySignal<number> = asked;

/** What is looked for, folded; '' for nothing. What is not drawn yet is drawn where it holds this. */
export const findQuery: ReadonlySignal<string> = computed(() => folded(typed.value ?? ''));

/** Longest selection that is looked for at once, in UTF-16 units. */
const LONGEST = 100;

/** Opens the find bar; what is selected is looked for. */
export function openFind(): void {
  const selected = document.getSelection()?.toString() ?? '';
  const isQuery = selected !== '' && selected.length <= LONGEST && !selected.includes('\n');
  typed.value = isQuery ? selected : (typed.peek() ?? '');
  asked.value += 1;
}

export function setFindText(text: string): void {
  typed.value = text;
}

export function closeFind(): void {
  typed.value = null;
}
