import { openMenuAt } from '../controls/context-menu.ts';
import type { Copy } from '../body/copy.ts';
import { interfaceTexts } from '../language.ts';

interface MessageMenu {
  /** What the message is called. */
  readonly name: string;
  readonly text: () => string;
  /** The whole conversation; `null` where the message stands alone. */
  readonly all: (() => string) | null;
  readonly onCopy: Copy;
}

/** Opens the menu of a message: what can be copied of it. */
export function showMessageMenu(event: MouseEvent | KeyboardEvent, { name, text, all, onCopy }: MessageMenu): void {
  const around = event.currentTarget;
  if (!(around instanceof HTMLElement)) return;
  const { menu } = interfaceTexts();
  const selection = document.getSelection()?.toString() ?? '';
  openMenuAt(event, around, menu.label, [
    {
      items: [
        ...(selection === ''
          ? []
          : [{ id: 'copy-selection', text: menu.copySelection, run: () => void onCopy(selection, menu.selection) }]),
        { id: 'copy-text', text: menu.copyText, run: () => void onCopy(text(), name) },
        ...(all === null
          ? []
          : [{ id: 'copy-all', text: menu.copyConversation, run: () => void onCopy(all(), menu.conversation) }]),
      ],
    },
  ]);
}
