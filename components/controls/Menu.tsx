import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { menuIndex } from './menu-keys.ts';

/** Space between a menu and the edge of the panel, in px. */
const EDGE = 4;

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

/** Where a menu opens: below a box, or at a point, which is a box of no size. In px of the panel. */
export type MenuPlace = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

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

/** Below its place, or above it where there is no room; never outside of the panel. */
function place(menu: HTMLElement, { top, bottom, left, right }: MenuPlace): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const start = left + width + EDGE <= innerWidth ? left : right - width;
  const below = bottom + height + EDGE <= innerHeight || top < height;
  const wanted = below ? bottom + 2 : top - height - 2;
  menu.style.left = `${Math.max(EDGE, start)}px`;
  menu.style.top = `${Math.max(EDGE, Math.min(wanted, innerHeight - height - EDGE))}px`;
}
