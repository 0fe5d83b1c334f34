import { useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';
import { SettingsDialog } from './SettingsDialog.tsx';

/** The gear, and the settings that it opens. */
export function SettingsButton() {
  const { settings: texts } = interfaceTexts();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={texts.open}
        aria-haspopup="dialog"
        title={texts.open}
        data-action="settings"
        onClick={() => setOpen(true)}
      >
        <Icon name="settings" />
      </button>
      {open && <SettingsDialog onClose={close} />}
    </>
  );
}
