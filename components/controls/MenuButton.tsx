import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Menu, type MenuItem, type MenuSection } from './Menu.tsx';

interface MenuButtonProps {
  /** The name for assistive technology. */
  readonly label: string;
  readonly title?: string;
  /** Class of the button. */
  readonly look: string;
  readonly action: string;
  readonly disabled?: boolean;
  readonly items?: readonly MenuItem[];
  /** In place of items: several groups of them. */
  readonly sections?: readonly MenuSection[];
  /** What stands on the button. */
  readonly children: ComponentChildren;
}

/** A button that opens a menu of things to do or choose; by keyboard as well. */
export function MenuButton(props: MenuButtonProps) {
  const { label, title, look, action, disabled = false, items = [], sections = [{ items }], children } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  /** Which item gets the focus when the menu opens; `null` while it is closed. */
  const [first, setFirst] = useState<number | null>(null);
  const isOpen = first !== null && !disabled;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setFirst(event.key === 'ArrowDown' ? 0 : -1);
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
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      {isOpen && button.current !== null && (
        <Menu
          labelledBy={id}
          at={button.current.getBoundingClientRect()}
          first={first}
          sections={sections}
          opener={button}
          onClose={(back) => {
            setFirst(null);
            if (back) button.current?.focus();
          }}
        />
      )}
    </span>
  );
}
