import { signal, type ReadonlySignal } from '@preact/signals';

const shown = signal(false);

/** Whether help is open. */
export const helpShown: ReadonlySignal<boolean> = shown;

export function showHelp(): void {
  shown.value = true;
}

export function closeHelp(): void {
  shown.value = false;
}
