import { parseHostPattern, type CustomHost, type HostTarget, type PatternProblem } from '../classifier/index.ts';
import { inOrder, MAX_HOSTS } from './settings.ts';

/** Why a host cannot be taken into the list. */
export type HostProblem = PatternProblem | 'there-already' | 'too-many';

export type HostChange =
  | { readonly hosts: readonly CustomHost[]; readonly problem: null }
  | { readonly hosts: null; readonly problem: HostProblem };

/** A host put into the list, in place of the one whose pattern is `replaced`; or why it cannot be. */
export function withHost(
  hosts: readonly CustomHost[],
  written: string,
  target: HostTarget,
  replaced: string | null = null,
): HostChange {
  const { pattern, problem } = parseHostPattern(written);
  if (pattern === null) return { hosts: null, problem };
  const others = hosts.filter((host) => host.pattern !== replaced);
  if (others.some((host) => host.pattern === pattern.text)) return { hosts: null, problem: 'there-already' };
  if (others.length >= MAX_HOSTS) return { hosts: null, problem: 'too-many' };
  return { hosts: inOrder([...others, { pattern: pattern.text, target }]), problem: null };
}

/** The list without a pattern. */
export function withoutHost(hosts: readonly CustomHost[], pattern: string): readonly CustomHost[] {
  return hosts.filter((host) => host.pattern !== pattern);
}
