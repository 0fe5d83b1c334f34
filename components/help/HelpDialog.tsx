import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';
import { FilterHelp } from './FilterHelp.tsx';
import { closeHelp, helpShown } from './help.ts';
import { KeyHelp } from './KeyHelp.tsx';

/** The keys of the panel and what the filter understands, over the whole panel; nothing while it is closed. */
export function HelpDialog() {
  return helpShown.value ? <OpenHelp /> : null;
}

function OpenHelp() {
  const { keys: texts } = interfaceTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // Tells `onClose`, once what is behind can have the focus again.
  const close = () => dialog.current?.close();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDialogElement>) => {
    // The panel behind has shortcuts of its own, and DevTools takes Escape for its drawer.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <dialog ref={dialog} class="settings help" aria-labelledby="help-title" onKeyDown={onKeyDown} onClose={closeHelp}>
      <div class="settings-head">
        <h2 id="help-title">{texts.title}</h2>
        <button type="button" class="icon-button" aria-label={texts.close} title={texts.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div class="settings-body" tabIndex={0} role="region" aria-labelledby="help-title">
        <KeyHelp />
        <FilterHelp />
      </div>
    </dialog>
  );
}
