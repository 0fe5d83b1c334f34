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

/**
 * All keys of the panel, by the part in which they work. "Mod" is Ctrl, and Command on a Mac. Help and documents are made of
 * this table, and what works in the whole panel is read from it.
 */
export const KEY_TABLE = [
  { where: 'panel', id: 'filter', keys: ['Mod+F'] },
  { where: 'panel', id: 'copy', keys: ['Mod+C'] },
  { where: 'panel', id: 'clear', keys: ['Mod+K'] },
  { where: 'panel', id: 'next-part', keys: ['F6'] },
  { where: 'panel', id: 'previous-part', keys: ['Shift+F6'] },
  { where: 'panel', id: 'help', keys: ['?'] },
  { where: 'panel', id: 'close', keys: ['Escape'] },
  { where: 'filter', id: 'move-offer', keys: ['ArrowDown', 'ArrowUp'] },
  { where: 'filter', id: 'take-offer', keys: ['Tab', 'Enter', 'ArrowRight'] },
  { where: 'filter', id: 'show-offers', keys: ['Alt+ArrowDown'] },
  { where: 'filter', id: 'to-list', keys: ['ArrowDown', 'Enter'] },
  { where: 'bars', id: 'move-along', keys: ['ArrowLeft', 'ArrowRight', 'Home', 'End'] },
  { where: 'bars', id: 'move-column', keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
  { where: 'bars', id: 'resize-column', keys: ['ArrowLeft', 'ArrowRight'] },
  { where: 'list', id: 'move-row', keys: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'] },
  { where: 'list', id: 'open', keys: ['Enter'] },
  { where: 'list', id: 'extend', keys: ['Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+Home', 'Shift+End'] },
  { where: 'list', id: 'select-all', keys: ['Mod+A'] },
  { where: 'list', id: 'fold', keys: ['ArrowLeft', 'ArrowRight'] },
  { where: 'list', id: 'menu', keys: ['Shift+F10'] },
  { where: 'details', id: 'find', keys: ['Mod+F'] },
  { where: 'details', id: 'select-text', keys: ['Mod+A'] },
  { where: 'details', id: 'next-match', keys: ['Enter'] },
  { where: 'details', id: 'previous-match', keys: ['Shift+Enter'] },
  { where: 'details', id: 'move-tab', keys: ['ArrowLeft', 'ArrowRight'] },
  { where: 'tree', id: 'move-line', keys: ['ArrowUp', 'ArrowDown', 'Home', 'End'] },
  { where: 'tree', id: 'unfold', keys: ['ArrowRight', 'ArrowLeft'] },
  { where: 'tree', id: 'unfold-all', keys: ['*'] },
  { where: 'tree', id: 'copy-value', keys: ['Mod+C'] },
  { where: 'tree', id: 'menu', keys: ['Shift+F10'] },
] as const satisfies readonly KeyEntry[];

interface KeyEntry {
  readonly where: string;
  readonly id: string;
  readonly keys: readonly string[];
}

type Entry = (typeof KEY_TABLE)[number];
export type KeyPlace = Entry['where'];
export type KeyAction = Entry['id'];

/** What a key means anywhere in the panel. */
export type Shortcut = Extract<Entry, { readonly where: 'panel' }>['id'];

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The shortcut of a key press. */
export function shortcutOf(event: Press, mac: boolean = isMac()): Shortcut | null {
  for (const { where, id, keys } of KEY_TABLE) {
    if (where === 'panel' && keys.some((key) => isPress(event, key, mac))) return id;
  }
  return null;
}

/** Whether a key press is one that the table names, e.g. "Mod+F". */
export function isPress(event: Press, key: string, mac: boolean = isMac()): boolean {
  const parts = key.split('+');
  const name = parts.at(-1) ?? '';
  const held = (modifier: string) => parts.slice(0, -1).includes(modifier);
  // With Control a Mac edits text: Ctrl+K deletes to the end of the line.
  const [mod, other] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  // Which signs need Shift depends on the keyboard.
  const isSign = /^[^\p{L}\d]$/u.test(name);
  return (
    event.key.toLowerCase() === name.toLowerCase() &&
    mod === held('Mod') &&
    !other &&
    event.altKey === held('Alt') &&
    (isSign || event.shiftKey === held('Shift'))
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};
const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };

/** A key as keyboards name it: "Ctrl+F", on a Mac "⌘F". */
export function keyName(key: string, mac: boolean = isMac()): string {
  const names = key
    .split('+')
    .map((part) => (mac ? MAC_SIGNS[part] : part === 'Mod' ? 'Ctrl' : null) ?? SIGNS[part] ?? part);
  return names.join(mac ? '' : '+');
}

/** The first key for something that works in the whole panel. */
export function keyText(shortcut: Shortcut): string {
  const entry = KEY_TABLE.find(({ where, id }) => where === 'panel' && id === shortcut);
  return keyName(entry?.keys[0] ?? '');
}

/** By the name that browsers still give to all Macs, whatever their processor. */
function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
