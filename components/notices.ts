import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { writeClipboard } from './notes/clipboard.ts';
import { interfaceTexts } from './language.ts';

/** How long a notice stays, in ms. */
const SHOWN_FOR = 4000;

/** Short messages about what the user just did. */
export interface Notices {
  /** '' when there is nothing to say. */
  readonly current: ReadonlySignal<string>;
  /**
   * Copies and says so, or says that it was refused; resolves to whether it worked. `what` begins with a capital;
   * `remark` is a sentence to know about what was copied.
   */
  copy(text: string, what: string, remark?: string): Promise<boolean>;
  say(text: string): void;
}

/** Notices that clear themselves. */
export function createNotices(): Notices {
  const current = signal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => {
    clearTimeout(timer);
    current.value = text;
    timer = setTimeout(() => {
      current.value = '';
    }, SHOWN_FOR);
  };
  return {
    current,
    say,
    copy: async (text, what, remark) => {
      const copied = await writeClipboard(text);
      const { notes } = interfaceTexts();
      const done = `${notes.copied(what)}${remark === undefined ? '' : `. ${remark}`}`;
      say(copied ? done : notes.copyRefused);
      return copied;
    },
  };
}
