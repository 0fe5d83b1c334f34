import { fitsName } from '../match/host-name.ts';
import type { Links, Platform, Provider } from '../model.ts';

const MADE = new WeakMap<Platform, Links>();

/** Which of a provider's consoles a host leads to; `null` where it has one for all, or is not known. */
export function platformOf(provider: Provider | null, host: string): Platform | null {
  const platforms = provider?.platforms ?? [];
  return platforms.find(({ hosts }) => hosts.some((name) => fitsName(host, name))) ?? null;
}

/** The pages of the console that a host leads to, then those of the provider. */
export function pagesOf(provider: Provider | null, host: string): Links {
  if (provider === null) return {};
  const platform = platformOf(provider, host);
  if (platform === null) return provider.links;
  let links = MADE.get(platform);
  if (links === undefined) MADE.set(platform, (links = { ...provider.links, ...platform.links }));
  return links;
}
