import { defaultSettings, readSettings, type Settings } from './settings.ts';
import { isSettingsKey, settingsOf, storedItems, type StoredItems } from './stored-items.ts';

/** The part of a storage area that settings use. */
export interface StorageArea {
  get(keys: null): Promise<StoredItems>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface StorageAreas {
  readonly sync: StorageArea;
  readonly local: StorageArea;
  /** Calls back with the keys that changed in any area, in this page or another. Returns the way to stop. */
  onChanged(listener: (keys: readonly string[]) => void): () => void;
}

/**
 * Where the settings are kept. "sync": with the browser's account, where it has one. "local": on this computer, because
 * the former refused. "memory": nowhere, they are forgotten when DevTools closes.
 */
export type Keeping = 'sync' | 'local' | 'memory';

/** The settings, the same in all pages of the extension. */
export interface SettingsStore {
  readonly current: Settings;
  readonly keeping: Keeping;
  /** Resolves when what was stored has been read, to this store. */
  readonly ready: Promise<SettingsStore>;
  /** Takes changes at once, and stores them. Never rejects: see `keeping`. */
  change(changes: Partial<Settings>): Promise<void>;
  /** Calls back after each change, of here or of another page. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Opens the settings; without areas they are kept in memory. */
export function openSettings(areas: StorageAreas | null): SettingsStore {
  const listeners = new Set<() => void>();
  let current = defaultSettings;
  let keeping: Keeping = areas === null ? 'memory' : 'sync';
  /** Own changes that are being written: what is read meanwhile is older than they. */
  let writing = 0;

  const show = (next: Settings, where: Keeping): void => {
    const same = JSON.stringify(next) === JSON.stringify(current) && where === keeping;
    current = next;
    keeping = where;
    if (!same) for (const listener of [...listeners]) listener();
  };
  const read = async (): Promise<void> => {
    if (areas === null) return;
    // Settings stand in `local` only after `sync` refused to take them: then they are newer.
    const local = await itemsOf(areas.local);
    const kept = local === null ? null : settingsOf(local);
    const sync = kept === null ? await itemsOf(areas.sync) : null;
    if (writing > 0) return;
    if (kept !== null) show(kept, 'local');
    else if (sync !== null) show(settingsOf(sync) ?? defaultSettings, 'sync');
    else if (local === null) show(current, 'memory');
    else show(defaultSettings, 'local');
  };
  const write = async (): Promise<Keeping> => {
    if (areas === null) return 'memory';
    const items = storedItems(current);
    if (await replaced(areas.sync, items)) {
      await replaced(areas.local, {});
      return 'sync';
    }
    return (await replaced(areas.local, items)) ? 'local' : 'memory';
  };

  areas?.onChanged((keys) => {
    if (writing === 0 && keys.some(isSettingsKey)) void read();
  });
  const store: SettingsStore = {
    get current() {
      return current;
    },
    get keeping() {
      return keeping;
    },
    get ready() {
      return ready;
    },
    async change(changes) {
      // What was stored must be known first: else it would be overwritten.
      await ready;
      writing += 1;
      show(readSettings({ ...current, ...changes }), keeping);
      try {
        const where = await write();
        show(current, where);
      } finally {
        writing -= 1;
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  const ready = read().then(() => store);
  return store;
}

/** All that an area holds; `null` where it cannot be read, as when a policy forbids it. */
async function itemsOf(area: StorageArea): Promise<StoredItems | null> {
  try {
    return await area.get(null);
  } catch {
    return null;
  }
}

/** Writes the items in place of all older ones; false where the area refuses, e.g. because it is full. */
async function replaced(area: StorageArea, items: StoredItems): Promise<boolean> {
  try {
    const older = Object.keys(await area.get(null)).filter((key) => isSettingsKey(key) && !(key in items));
    if (Object.keys(items).length > 0) await area.set({ ...items });
    if (older.length > 0) await area.remove(older);
    return true;
  } catch {
    return false;
  }
}
