import { defaultPanelState, panelItems, readPanelState, type PanelState } from './panel-state.ts';
import type { StorageArea } from './store.ts';

/** How the panel was left, and what changes about it. */
export interface PanelStore {
  readonly current: PanelState;
  /** Resolves when what was stored has been read, to this store. */
  readonly ready: Promise<PanelStore>;
  /** Takes changes at once and stores them; what the area refuses is forgotten when the page closes. */
  change(changes: Partial<PanelState>): void;
}

/**
 * Opens how the panel was left; without an area, or where it refuses, nothing is remembered. Panels of several windows do not
 * follow each other: each field is as it was last changed when the next one opens.
 */
export function openPanelStore(area: Pick<StorageArea, 'get' | 'set'> | null): PanelStore {
  let current = defaultPanelState;
  /** Changes that are not written yet, and those from before what was stored is known. */
  let waiting: Partial<PanelState> = {};
  let early: Partial<PanelState> = {};
  let writing = false;

  const write = async (): Promise<void> => {
    if (area === null || writing) return;
    writing = true;
    // Many changes while one is written, as in a drag, are one more.
    while (Object.keys(waiting).length > 0) {
      const items = panelItems(waiting);
      waiting = {};
      await area.set(items).catch(() => undefined);
    }
    writing = false;
  };
  const read = async (): Promise<void> => {
    const items = await area?.get(null).catch(() => ({}));
    current = { ...readPanelState(items ?? {}), ...early };
  };
  const store: PanelStore = {
    get current() {
      return current;
    },
    get ready() {
      return ready;
    },
    change(changes) {
      current = { ...current, ...changes };
      early = { ...early, ...changes };
      waiting = { ...waiting, ...changes };
      void write();
    },
  };
  const ready = read().then(() => store);
  return store;
}
