import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { menuIndex } from './menu-keys.ts';

/** Space between a menu and the edge of the panel, in px. */
const EDGE = 4;

export interface MenuItem {
  readonly id: string;
  readonly text: string;
  run(): void;
}

interface MenuButtonProps {
  /** The name for assistive technology. */
  readonly label: string;
  readonly title?: string;
  /** Class of the button. */
  readonly look: string;
  readonly action: string;
  readonly disabled?: boolean;
  readonly items: readonly MenuItem[];
  /** What stands on the button. */
  readonly children: ComponentChildren;
}

/** A button that opens a menu of things to do; by keyboard as well. */
export function MenuButton({ label, title, look, action, disabled = false, items, children }: MenuButtonProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  /** Which item gets the focus when the menu opens; `null` while it is closed. */
  const [first, setFirst] = useState<number | null>(null);
  const isOpen = first !== null && !disabled;

  const close = () => setFirst(null);
  const itemsOf = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useLayoutEffect(() => {
    if (!isOpen || menu.current === null || button.current === null) return;
    place(menu.current, button.current.getBoundingClientRect());
    itemsOf().at(first)?.focus({ preventScroll: true });
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = ({ target }: Event) => {
      const inside = target instanceof Node && (menu.current?.contains(target) || button.current?.contains(target));
      if (!inside) close();
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('resize', close);
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('resize', close);
      window.removeEventListener('blur', close);
    };
  }, [isOpen]);

  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setFirst(event.key === 'ArrowDown' ? 0 : -1);
  };
  const onMenuKey = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'Tab') {
      close();
      return;
    }
    // What is pressed here is meant for the menu: not for the list, the details or DevTools' drawer.
    event.stopPropagation();
    if (key === 'Escape') {
      event.preventDefault();
      close();
      button.current?.focus();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const elements = itemsOf();
    const index = elements.indexOf(event.target as HTMLElement);
    const next = menuIndex(
      key,
      index,
      items.map(({ text }) => text),
    );
    if (next === null) return;
    event.preventDefault();
    elements[next]?.focus();
  };

  return (
    <span class="menu-anchor">
      <button
        ref={button}
        type="button"
        id={id}
        class={look}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        title={title ?? label}
        data-action={action}
        disabled={disabled}
        onClick={() => setFirst(isOpen ? null : 0)}
        onKeyDown={onButtonKey}
      >
        {children}
      </button>
      {isOpen && (
        <div class="menu" role="menu" aria-labelledby={id} ref={menu} onKeyDown={onMenuKey}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-item={item.id}
              onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
              onClick={() => {
                close();
                button.current?.focus();
                item.run();
              }}
            >
              {item.text}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}

/** Below the button, or above it where there is no room; never outside of the panel. */
function place(menu: HTMLElement, { top, bottom, left, right }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const start = left + width + EDGE <= innerWidth ? left : right - width;
  const below = bottom + height + EDGE <= innerHeight || top < height;
  menu.style.left = `${Math.max(EDGE, start)}px`;
  menu.style.top = `${below ? bottom + 2 : top - height - 2}px`;
}
