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
  /** The same, with the sentence that says so. */
  copyTold(text: string, told: string): Promise<boolean>;
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
  const copyTold = async (text: string, told: string) => {
    const copied = await writeClipboard(text);
    say(copied ? told : interfaceTexts().notes.copyRefused);
    return copied;
  };
  return {
    current,
    say,
    copyTold,
    copy: (text, what, remark) => {
      const done = interfaceTexts().notes.copied(what);
      return copyTold(text, remark === undefined ? done : `${done}. ${remark}`);
    },
  };
}
