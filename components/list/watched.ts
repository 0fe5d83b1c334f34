import { providers } from '../../lib/classifier/index.ts';
import { interfaceTexts } from '../language.ts';
import { settings } from '../settings/settings.ts';

/** How many hosts are known to serve an LLM API. */
const known = providers.reduce((sum, { hosts }) => sum + hosts.length, 0);

/** How many hosts are watched, and how many of them the user named: the same wherever it is told. */
export function watchingText(): string {
  const own = settings.value.hosts.length;
  return interfaceTexts().footer.watching(known + own, own);
}
