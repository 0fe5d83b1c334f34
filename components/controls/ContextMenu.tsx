import { closeMenu, openMenu } from './context-menu.ts';
import { Menu } from './Menu.tsx';
import { focusPart } from '../parts.ts';

/** The menu that is open at a place of the panel; nothing while none is. */
export function ContextMenu() {
  const open = openMenu.value;
  if (open === null) return null;
  const { number, at, label, sections, opener } = open;
  return (
    <Menu
      key={number}
      label={label}
      at={at}
      sections={sections}
      onClose={(back) => {
        closeMenu();
        if (!back) return;
        // A row may have left meanwhile.
        if (opener.isConnected) opener.focus({ preventScroll: true });
        else focusPart('list');
      }}
    />
  );
}
