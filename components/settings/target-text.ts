import { targetName, type HostTarget } from '../../lib/classifier/index.ts';
import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';

/** What a host answers like: a provider by its name, a protocol in the language of the panel. */
export function targetText(target: HostTarget, { protocols }: Pick<InterfaceTexts, 'protocols'>): string {
  return target.kind === 'protocol' ? protocols[target.id] : (targetName(target) ?? target.id);
}
