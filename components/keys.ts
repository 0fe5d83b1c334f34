/** Where a key moves the focus in a list of `count` rows of which `page` are visible; `null` for any other key. */
export function movedIndex(key: string, index: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  const within = (target: number) => Math.min(Math.max(target, 0), last);
  switch (key) {
    case 'ArrowDown':
      return within(index + 1);
    case 'ArrowUp':
      return index < 0 ? last : within(index - 1);
    case 'PageDown':
      return within(Math.max(index, 0) + Math.max(page - 1, 1));
    case 'PageUp':
      return index < 0 ? last : within(index - Math.max(page - 1, 1));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** What a key means anywhere in the panel. */
export type Shortcut = 'filter' | 'clear' | 'copy' | 'close';

/** The shortcut of a key press: Ctrl or, on a Mac, Command with F, K or C; Escape alone. */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  mac: boolean = isMac(),
): Shortcut | null {
  if (event.altKey || event.shiftKey) return null;
  if (!event.ctrlKey && !event.metaKey) return event.key === 'Escape' ? 'close' : null;
  // With Control a Mac edits text: Ctrl+K deletes to the end of the line.
  if (mac ? event.ctrlKey : event.metaKey) return null;
  switch (event.key.toLowerCase()) {
    case 'f':
      return 'filter';
    case 'k':
      return 'clear';
    case 'c':
      return 'copy';
    default:
      return null;
  }
}

/** By the name that browsers still give to all Macs, whatever their processor. */
function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
