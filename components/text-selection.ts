import { useEffect } from 'preact/hooks';
import { isPress } from './keys.ts';

/** Whether text is selected anywhere outside of text fields. */
export function isTextSelected(): boolean {
  return !(document.getSelection()?.isCollapsed ?? true);
}

/** Drops the selection, e.g. as something else is selected. */
export function dropTextSelection(): void {
  if (isTextSelected()) document.getSelection()?.removeAllRanges();
}

/** Whether a dialog is open: keys that nothing has the focus for belong to none of the parts behind it. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

export function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** The part whose text is meant by “select all” at a place: that of a dialog, or of the details; `null` for all else. */
export function textPartAt(target: EventTarget | null): Element | null {
  if (!(target instanceof Element) || isTextField(target)) return null;
  const dialog = target.closest('dialog') ?? (target === document.body ? document.querySelector('dialog[open]') : null);
  if (dialog !== null) return dialog.querySelector('.settings-body') ?? dialog;
  return target.closest('.details')?.querySelector('.details-content') ?? null;
}

/** Ctrl+A selects the text of the part that has the focus alone; what lies around it is no text to copy. */
export function usePartSelection(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const part = isPress(event, 'Mod+A') ? textPartAt(event.target) : null;
      if (part === null) return;
      event.preventDefault();
      document.getSelection()?.selectAllChildren(part);
    };
    // Before the dialogs, which keep all keys from what is behind them.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
