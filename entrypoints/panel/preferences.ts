import { browser } from 'wxt/browser';
import { setLanguage } from '../../components/language.ts';
import { loadLanguage } from '../../lib/classifier/index.ts';
import { followSettings } from '../../components/settings/settings.ts';
import { loadInterfaceTexts } from '../../lib/interface-texts/load.ts';
import type { LanguageId } from '../../lib/interface-texts/interface-texts.ts';
import { createConfiguredClassifier, type ConfiguredClassifier } from '../../lib/settings/configured-classifier.ts';
import { languageOf } from '../../lib/settings/language.ts';
import type { SettingsStore } from '../../lib/settings/store.ts';

/** Shows the settings, follows their language, and gives the classifier that goes by them. */
export async function followPreferences(settings: SettingsStore): Promise<ConfiguredClassifier> {
  const browserLanguage = browser.i18n.getUILanguage();
  await settings.ready;
  const stop = [followSettings(settings, browserLanguage), settings.subscribe(() => void showChosenLanguage(settings))];
  // The devtools page, whose settings these may be, outlives the panel.
  window.addEventListener('pagehide', () => stop.forEach((end) => end()));
  await showChosenLanguage(settings);
  return createConfiguredClassifier(settings);
}

/** Shows the page in the language of the settings. */
export async function showChosenLanguage(settings: SettingsStore): Promise<void> {
  await settings.ready;
  await showLanguage(languageOf(settings.current.language, browser.i18n.getUILanguage()));
}

let shown: LanguageId = 'en';

/** Shows the page in a language; it stays as it is where the language cannot be loaded. */
async function showLanguage(language: LanguageId): Promise<void> {
  if (language === shown) return;
  shown = language;
  try {
    const [texts, classifier] = await Promise.all([loadInterfaceTexts(language), loadLanguage(language)]);
    // Another one may have been chosen meanwhile.
    if (shown !== language) return;
    setLanguage(texts, classifier);
    document.documentElement.lang = language;
  } catch (error) {
    console.error(error);
  }
}
