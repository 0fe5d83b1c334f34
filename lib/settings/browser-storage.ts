import { browser } from 'wxt/browser';
import type { StorageAreas } from './store.ts';

/** The only file that touches the browser's storage; `null` where there is none, as in a page under test. */
export function browserStorage(): StorageAreas | null {
  if ((browser.storage as typeof browser.storage | undefined) === undefined) return null;
  const { sync, local, onChanged } = browser.storage;
  return {
    sync,
    local,
    onChanged(listener) {
      const heard = (changes: Readonly<Record<string, unknown>>): void => listener(Object.keys(changes));
      onChanged.addListener(heard);
      return () => onChanged.removeListener(heard);
    },
  };
}
