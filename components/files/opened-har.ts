import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Misfit, Refusal } from '../../lib/har-file.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';

/** A HAR file that is shown. */
export interface OpenedHar {
  /** Of this page, and of no other file on it. */
  readonly id: number;
  readonly name: string;
  /** Its entries, and those of them that are calls to an LLM API. */
  readonly entries: number;
  readonly calls: number;
  /** Entries that could not be read, and what is wrong with the first of them. */
  readonly skipped: number;
  readonly misfits: readonly Misfit[];
  /** No call to another machine has a key: they may have been left out when the file was made. */
  readonly keyless: boolean;
  /** Of its calls, which come into it one after another. */
  readonly timeline: Timeline;
  /** Ends it. */
  close(): void;
}

export type HarOpening =
  | { readonly kind: 'opened'; readonly har: OpenedHar }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** It was given up through the signal. */
  | { readonly kind: 'cancelled' };

/** How far a file is read: `done` and `total` are bytes while reading, then calls. */
export interface HarProgress {
  readonly stage: 'reading' | 'preparing';
  readonly done: number;
  readonly total: number;
}

/** Opens a HAR file without holding the page up. Never rejects. */
export type OpenHar = (
  file: File,
  options: { readonly signal: AbortSignal; onProgress(progress: HarProgress): void },
) => Promise<HarOpening>;

/** The files of one panel: at most one is read and at most one is shown. */
export interface HarFiles {
  readonly reading: ReadonlySignal<(HarProgress & { readonly name: string }) | null>;
  readonly refused: ReadonlySignal<{ readonly name: string; readonly refusal: Refusal } | null>;
  readonly opened: ReadonlySignal<OpenedHar | null>;
  /** Opens a file instead of the one that is being read or shown. */
  open(file: File): void;
  cancel(): void;
  dismiss(): void;
  /** Back to what was shown before. */
  close(): void;
}

/** Keeps what is read and shown; a file that is refused leaves the one before on show. */
export function createHarFiles(openHar: OpenHar): HarFiles {
  const reading = signal<(HarProgress & { readonly name: string }) | null>(null);
  const refused = signal<{ readonly name: string; readonly refusal: Refusal } | null>(null);
  const opened = signal<OpenedHar | null>(null);
  let current: AbortController | null = null;

  const cancel = (): void => {
    current?.abort();
    current = null;
    reading.value = null;
  };
  const close = (): void => {
    // What was said of another file is over with the file on show.
    refused.value = null;
    opened.peek()?.close();
    opened.value = null;
  };
  const read = async (file: File, controller: AbortController): Promise<void> => {
    const { name } = file;
    const opening = await openHar(file, {
      signal: controller.signal,
      onProgress: (progress) => {
        if (current === controller) reading.value = { ...progress, name };
      },
    });
    if (current !== controller) {
      if (opening.kind === 'opened') opening.har.close();
      return;
    }
    current = null;
    reading.value = null;
    if (opening.kind === 'refused') refused.value = { name, refusal: opening.refusal };
    if (opening.kind !== 'opened') return;
    close();
    opened.value = opening.har;
  };

  return {
    reading,
    refused,
    opened,
    open(file) {
      cancel();
      current = new AbortController();
      refused.value = null;
      reading.value = { name: file.name, stage: 'reading', done: 0, total: file.size };
      void read(file, current);
    },
    cancel,
    dismiss() {
      refused.value = null;
    },
    close,
  };
}
