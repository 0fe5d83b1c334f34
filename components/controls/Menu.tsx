import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { menuBox, type MenuPlace } from './menu-box.ts';
import { menuIndex } from './menu-keys.ts';

export interface MenuItem {
  readonly id: string;
  readonly text: string;
  /** A choice: one of several, or one that is on or off. Something to do where it is left out. */
  readonly choice?: { readonly kind: 'radio' | 'checkbox'; readonly on: boolean };
  /** What stands behind the text, e.g. a key. */
  readonly hint?: string;
  readonly disabled?: boolean;
  run(): void;
}

/** Items that belong together; a line parts them from others. */
export interface MenuSection {
  /** Stands above them. */
  readonly title?: string;
  readonly items: readonly MenuItem[];
}

interface MenuProps {
  /** The id of what names it, or its name. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly at: MenuPlace;
  /** Which item has the focus at first; -1: the last. */
  readonly first?: number;
  readonly sections: readonly MenuSection[];
  /** What was pressed to open it: a press there is no press beside the menu. */
  readonly opener?: RefObject<HTMLElement | null>;
  /** `back`: whether the focus is to go back to where it was. */
  readonly onClose: (back: boolean) => void;
}

/** A menu that is open; it closes when something of it is done, and by a press or the focus elsewhere. A choice leaves it open. */
export function Menu({ labelledBy, label, at, first = 0, sections, opener, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = sections.flatMap((section) => section.items);
  const elements = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];

  useLayoutEffect(() => {
    // The key that opened it makes an event "contextmenu" as well, in Firefox once the menu has the focus: the browser's own
    // menu would cover this one.
    const onContextMenu = (event: Event) => event.preventDefault();
    document.addEventListener('contextmenu', onContextMenu);
    return () => document.removeEventListener('contextmenu', onContextMenu);
  }, []);

  useLayoutEffect(() => {
    if (menu.current === null) return;
    place(menu.current, at);
    elements().at(first)?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    const onPointerDown = ({ target }: Event) => {
      const inside = target instanceof Node && (menu.current?.contains(target) || opener?.current?.contains(target));
      if (!inside) onClose(false);
    };
    const close = () => onClose(false);
    document.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('resize', close);
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('resize', close);
      window.removeEventListener('blur', close);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'Tab') {
      onClose(false);
      return;
    }
    // What is pressed here is meant for the menu: not for the list, the details or DevTools' drawer.
    event.stopPropagation();
    if (key === 'Escape') {
      event.preventDefault();
      onClose(true);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = elements();
    const next = menuIndex(
      key,
      all.indexOf(event.target as HTMLElement),
      items.map(({ text }) => text),
    );
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };

  return (
    <div class="menu" role="menu" aria-labelledby={labelledBy} aria-label={label} ref={menu} onKeyDown={onKeyDown}>
      {sections.map(({ title, items: of }, at) => (
        <div key={at} class="menu-section" role="group" aria-label={title}>
          {title !== undefined && (
            <span class="menu-title" aria-hidden="true">
              {title}
            </span>
          )}
          {of.map((item) => (
            <Item
              key={item.id}
              item={item}
              onRun={() => {
                if (item.choice === undefined) onClose(true);
                item.run();
              }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function Item({ item, onRun }: { readonly item: MenuItem; readonly onRun: () => void }) {
  const { id, text, choice, hint, disabled } = item;
  return (
    <button
      type="button"
      role={choice === undefined ? 'menuitem' : choice.kind === 'radio' ? 'menuitemradio' : 'menuitemcheckbox'}
      aria-checked={choice?.on}
      aria-disabled={disabled}
      tabIndex={-1}
      data-item={id}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      onClick={() => {
        if (disabled !== true) onRun();
      }}
    >
      {text}
      {hint !== undefined && <span class="menu-hint">{hint}</span>}
    </button>
  );
}

function place(menu: HTMLElement, at: MenuPlace): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const box = menuBox(at, { width, height }, { width: innerWidth, height: innerHeight });
  menu.style.left = `${box.left}px`;
  menu.style.top = `${box.top}px`;
  if (box.maxHeight !== null) menu.style.maxHeight = `${box.maxHeight}px`;
}
