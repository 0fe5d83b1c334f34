import { useEffect, useRef } from 'preact/hooks';
import type { TargetedKeyboardEvent } from 'preact';
import { projectAddresses } from '../../lib/project-addresses.ts';
import { Icon } from '../controls/Icon.tsx';
import { OutLink } from '../controls/OutLink.tsx';
import { showHelp } from '../help/help.ts';
import { interfaceTexts } from '../language.ts';
import { changeSettings, keeping, settings } from './settings.ts';
import { SettingsHosts } from './SettingsHosts.tsx';
import { SettingsIgnored } from './SettingsIgnored.tsx';
import { SettingsLanguage } from './SettingsLanguage.tsx';
import { WatchedHosts } from '../list/WatchedHosts.tsx';

/** All settings, over the whole panel until they are closed. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { settings: texts } = interfaceTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
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
    <dialog ref={dialog} class="settings" aria-labelledby="settings-title" onKeyDown={onKeyDown} onClose={onClose}>
      <div class="settings-head">
        <h2 id="settings-title">{texts.title}</h2>
        <button type="button" class="icon-button" aria-label={texts.close} title={texts.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div class="settings-body">
        <SettingsLanguage chosen={settings.value.language} onChoose={(language) => changeSettings({ language })} />
        <SettingsHosts hosts={settings.value.hosts} onChange={(hosts) => changeSettings({ hosts })} />
        <SettingsIgnored hosts={settings.value.ignored} onChange={(ignored) => changeSettings({ ignored })} />
        <section aria-labelledby="settings-help">
          <h3 id="settings-help">{texts.help}</h3>
          <p>
            <button type="button" class="link-button" data-action="help" onClick={showHelp}>
              {texts.helpKeys}
            </button>
          </p>
          {projectAddresses.support !== '' && (
            <p>
              <OutLink link={{ text: texts.report, url: projectAddresses.support }} />
            </p>
          )}
        </section>
        <section aria-labelledby="settings-watched">
          <h3 id="settings-watched">{texts.watched}</h3>
          <WatchedHosts />
        </section>
        <section aria-labelledby="settings-stored">
          <h3 id="settings-stored">{texts.stored}</h3>
          <p>{texts.storedText}</p>
          <p data-keeping={keeping.value}>{texts.keeping[keeping.value]}</p>
          <p>{texts.storedPanel}</p>
        </section>
      </div>
    </dialog>
  );
}
