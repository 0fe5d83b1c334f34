import { providers } from '../../lib/classifier/index.ts';
import { interfaceTexts } from '../language.ts';
import { settings } from '../settings/settings.ts';
import { targetText } from '../settings/target-text.ts';
import { watchingText } from './watched.ts';

/** The hosts that are watched, folded: those of the user first. */
export function WatchedHosts() {
  const all = interfaceTexts();
  const { empty: texts } = all;
  return (
    <details class="hosts">
      <summary>{watchingText()}</summary>
      <dl>
        {settings.value.hosts.map(({ pattern, target }) => (
          <div key={pattern}>
            <dt>{targetText(target, all)}</dt>
            <dd>{pattern}</dd>
          </div>
        ))}
        {providers.map(({ id, name, hosts }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{hosts.join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.otherHosts}</p>
    </details>
  );
}
