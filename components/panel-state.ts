import { signal, type ReadonlySignal } from '@preact/signals';
import { defaultPanelState, type PanelState } from '../lib/settings/panel-state.ts';
import { openPanelStore, type PanelStore } from '../lib/settings/panel-store.ts';

const current = signal<PanelState>(defaultPanelState);
let kept: PanelStore = openPanelStore(null);

/** How the panel is arranged, and will be found again; a component that reads it is drawn anew when it changes. */
export const panelState: ReadonlySignal<PanelState> = current;

/** Changes it, here and for the panels that open later. */
export function changePanelState(changes: Partial<PanelState>): void {
  kept.change(changes);
  current.value = kept.current;
}

/** Shows what a store holds from now on. */
export function followPanelState(store: PanelStore): void {
  kept = store;
  current.value = store.current;
}
