import { render } from 'preact';
import { browser } from 'wxt/browser';
import { interfaceTexts } from '../../components/language.ts';
import { browserStorage } from '../../lib/settings/browser-storage.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { showChosenLanguage } from '../panel/preferences.ts';
import { followTheme } from '../panel/theme.ts';
import '../../components/styles/theme.css';
import '../../components/styles/controls.css';
import './popup.css';

/** Says where Faultline is, and leads to the page for files. */
function Popup() {
  const { viewer: texts } = interfaceTexts();
  const openViewer = async (event: Event) => {
    event.preventDefault();
    await browser.tabs.create({ url: '/viewer.html' });
    // Firefox leaves it open over the new tab.
    window.close();
  };
  return (
    <main class="popup">
      <h1>{texts.title}</h1>
      <p>{texts.popupHint}</p>
      <a href="/viewer.html" target="_blank" data-action="open-viewer" onClick={openViewer}>
        {texts.popupOpen}
      </a>
    </main>
  );
}

followTheme();
await showChosenLanguage(openSettings(browserStorage()));
render(<Popup />, document.body);
