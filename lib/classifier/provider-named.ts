import type { Provider } from './model.ts';
import { providers } from './providers/index.ts';

const byId: ReadonlyMap<string, Provider> = new Map(providers.map((provider: Provider) => [provider.id, provider]));

/** The provider of an id; `null` for a host that is known by its protocol alone. */
export function providerNamed(id: string): Provider | null {
  return byId.get(id) ?? null;
}
