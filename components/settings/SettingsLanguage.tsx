import { languageOf } from '../../lib/settings/language.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { interfaceTexts } from '../language.ts';
import { browserLanguage } from './settings.ts';

const LANGUAGES = ['en', 'zh-CN'] as const;

interface SettingsLanguageProps {
  readonly chosen: Settings['language'];
  readonly onChoose: (language: Settings['language']) => void;
}

/** The language of the panel and of its verdicts. */
export function SettingsLanguage({ chosen, onChoose }: SettingsLanguageProps) {
  const { settings: texts } = interfaceTexts();
  const choose = (value: string) => onChoose(LANGUAGES.find((language) => language === value) ?? 'auto');
  return (
    <section>
      <h3>
        <label for="settings-language">{texts.language}</label>
      </h3>
      <select
        id="settings-language"
        class="field"
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="auto">{texts.languageAuto(texts.languages[languageOf('auto', browserLanguage.value)])}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {texts.languages[language]}
          </option>
        ))}
      </select>
    </section>
  );
}
