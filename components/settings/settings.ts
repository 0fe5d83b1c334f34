import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';
import { openSettings, type Keeping, type SettingsStore } from '../../lib/settings/store.ts';

const current = signal<Settings>(defaultSettings);
const kept = signal<Keeping>('memory');
const language = signal('en');
let followed: SettingsStore = openSettings(null);

/** What the user chose; a component that reads it is drawn anew when it changes. */
export const settings: ReadonlySignal<Settings> = current;

/** Where the settings are kept. */
export const keeping: ReadonlySignal<Keeping> = kept;

/** The language of the browser itself, as a BCP 47 tag. */
export const browserLanguage: ReadonlySignal<string> = language;

/** Changes settings at once, here and in all other pages of the extension. */
export function changeSettings(changes: Partial<Settings>): void {
  void followed.change(changes);
}

/** Shows the settings of a store from now on. Returns the way to stop. */
export function followSettings(store: SettingsStore, browsers: string): () => void {
  followed = store;
  language.value = browsers;
  const show = (): void => {
    current.value = store.current;
    kept.value = store.keeping;
  };
  show();
  return store.subscribe(show);
}
