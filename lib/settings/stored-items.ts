import { readSettings, type Settings } from './settings.ts';

/** What is written under one key. */
export type StoredItems = Readonly<Record<string, unknown>>;

/** All keys begin so. */
const PREFIX = 'settings.';
/** Bytes of one item at most, its key included: storage.sync takes 8,192. */
const MAX_ITEM_BYTES = 7000;
const LISTS = ['hosts', 'ignored'] as const;

/**
 * The settings as items that are each small enough for storage.sync: the language under a key of its own, each list in
 * pieces, "settings.hosts.0" and so on, beside the number of its pieces.
 */
export function storedItems(settings: Settings): StoredItems {
  const items: Record<string, unknown> = { [`${PREFIX}language`]: settings.language };
  for (const list of LISTS) {
    const pieces = piecesOf<unknown>(settings[list]);
    items[`${PREFIX}${list}`] = pieces.length;
    for (const [place, piece] of pieces.entries()) items[`${PREFIX}${list}.${place}`] = piece;
  }
  return items;
}

/** The settings from such items; `null` where none are stored. */
export function settingsOf(items: StoredItems): Settings | null {
  if (!Object.keys(items).some(isSettingsKey)) return null;
  const lists = LISTS.map((list) => [list, joined(items, list)] as const);
  return readSettings({ language: items[`${PREFIX}language`], ...Object.fromEntries(lists) });
}

/** Whether a key of the storage is one of these. */
export function isSettingsKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

function piecesOf<Item>(list: readonly Item[]): readonly (readonly Item[])[] {
  const pieces: Item[][] = [];
  let room = 0;
  for (const item of list) {
    const size = new TextEncoder().encode(JSON.stringify(item)).length + 1;
    if (size > room) {
      pieces.push([]);
      room = MAX_ITEM_BYTES;
    }
    pieces.at(-1)?.push(item);
    room -= size;
  }
  return pieces;
}

function joined(items: StoredItems, list: string): readonly unknown[] {
  const count = Number(items[`${PREFIX}${list}`]);
  if (!Number.isInteger(count) || count < 0 || count > 1000) return [];
  return Array.from({ length: count }, (_, place) => items[`${PREFIX}${list}.${place}`]).flat();
}
