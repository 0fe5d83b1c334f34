import { providers } from '../lib/classifier/index.ts';
import { watchedHosts } from './watched.ts';

/** The hosts that are known, folded. */
export function WatchedHosts() {
  return (
    <details class="hosts">
      <summary>Watching {watchedHosts} hosts</summary>
      <dl>
        {providers.map(({ id, name, hosts }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{hosts.join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p>Other hosts count as well when the path is that of a compatible API, e.g. /v1/chat/completions.</p>
    </details>
  );
}
