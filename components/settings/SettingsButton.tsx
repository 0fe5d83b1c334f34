import { useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';
import { SettingsDialog } from './SettingsDialog.tsx';

/** The gear, or a text in its place, and the settings that it opens. */
export function SettingsButton({ text }: { readonly text?: string }) {
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
        class={text === undefined ? 'icon-button' : 'button'}
        aria-label={text === undefined ? texts.open : undefined}
        aria-haspopup="dialog"
        title={texts.open}
        data-action={text === undefined ? 'settings' : 'settings-hosts'}
        onClick={() => setOpen(true)}
      >
        {text ?? <Icon name="settings" />}
      </button>
      {open && <SettingsDialog onClose={close} />}
    </>
  );
}
