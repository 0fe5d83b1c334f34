import { targetName, type HostTarget } from '../../lib/classifier/index.ts';
import type { Messages } from '../../lib/language/messages.ts';

/** What a host answers like: a provider by its name, a protocol in the language of the panel. */
export function targetText(target: HostTarget, { protocols }: Pick<Messages, 'protocols'>): string {
  return target.kind === 'protocol' ? protocols[target.id] : (targetName(target) ?? target.id);
}
