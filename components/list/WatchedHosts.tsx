import { providers, targetName } from '../../lib/classifier/index.ts';
import { messages } from '../language.ts';
import { settings } from '../settings/settings.ts';
import { watchedHosts } from './watched.ts';

/** The hosts that are watched, folded: those of the user first. */
export function WatchedHosts() {
  const { empty: texts } = messages();
  return (
    <details class="hosts">
      <summary>{texts.watching(watchedHosts + settings.value.hosts.length)}</summary>
      <dl>
        {settings.value.hosts.map(({ pattern, target }) => (
          <div key={pattern}>
            <dt>{targetName(target)}</dt>
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
