import { signal, type ReadonlySignal } from '@preact/signals';
import type { MenuPlace } from './menu-box.ts';
import type { MenuSection } from './Menu.tsx';

/** A menu that is open at a place of the panel. */
export interface OpenMenu {
  /** Another one for each menu. */
  readonly number: number;
  readonly at: MenuPlace;
  readonly label: string;
  readonly sections: readonly MenuSection[];
  /** Gets the focus back. */
  readonly opener: HTMLElement;
}

const current = signal<OpenMenu | null>(null);
let count = 0;

/** The one menu that is open at a time; `ContextMenu` draws it. */
export const openMenu: ReadonlySignal<OpenMenu | null> = current;

export function closeMenu(): void {
  current.value = null;
}

/** Opens a menu where the pointer is or, by a key, below `around`; nothing without items. */
export function openMenuAt(
  event: MouseEvent | KeyboardEvent,
  around: HTMLElement,
  label: string,
  sections: readonly MenuSection[],
): void {
  const told = sections.filter(({ items }) => items.length > 0);
  if (told.length === 0) return;
  event.preventDefault();
  event.stopPropagation();
  const focused = document.activeElement;
  const opener = focused instanceof HTMLElement && around.contains(focused) ? focused : around;
  count += 1;
  current.value = { number: count, at: placeOf(event, around), label, sections: told, opener };
}

/** The key for it, and the one that some keyboards have. Pressing it also makes an event "contextmenu" in some browsers. */
export function isMenuKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}

/** How far from the edge of a row its menu opens by a key, in px. */
const INSET = 24;

function placeOf(event: MouseEvent | KeyboardEvent, around: HTMLElement): MenuPlace {
  if (event instanceof MouseEvent && (event.clientX !== 0 || event.clientY !== 0)) {
    const { clientX: x, clientY: y } = event;
    return { left: x, right: x, top: y, bottom: y };
  }
  const { left, top, bottom, width } = around.getBoundingClientRect();
  const x = left + Math.min(INSET, width / 2);
  return { left: x, right: x, top, bottom };
}
