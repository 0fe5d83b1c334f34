import { interfaceTexts } from '../language.ts';

interface SettingsIgnoredProps {
  readonly hosts: readonly string[];
  readonly onChange: (hosts: readonly string[]) => void;
}

/** Hosts that the user said are no LLM API; nothing where there are none. */
export function SettingsIgnored({ hosts, onChange }: SettingsIgnoredProps) {
  const { settings: texts } = interfaceTexts();
  if (hosts.length === 0) return null;
  return (
    <section aria-labelledby="settings-ignored">
      <h3 id="settings-ignored">{texts.ignored}</h3>
      <p>{texts.ignoredText}</p>
      <ul class="ignored">
        {hosts.map((host) => (
          <li key={host} data-ignored={host}>
            <code>{host}</code>
            <button
              type="button"
              class="button"
              aria-label={texts.offerAgainOf(host)}
              onClick={() => onChange(hosts.filter((other) => other !== host))}
            >
              {texts.offerAgain}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
