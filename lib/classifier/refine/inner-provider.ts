import { providers } from '../providers/index.ts';
import type { ErrorReading } from '../read/error.ts';
import type { Party } from '../verdict.ts';

/** "litellm.RateLimitError: AnthropicException - …", "VertexAIException". */
const LITELLM = /litellm\.\w{1,60}: (?<name>\w{2,40}?)Exception\b/u;
/** Portkey puts the provider before the message: "openai error: …". */
const PREFIX = /^(?<name>[a-z][a-z0-9-]{2,30}) error: /u;

/** Who failed behind a gateway, where the gateway tells; `null` if it does not, or if it is the same. */
export function innerProvider(error: ErrorReading, outer: Party): Party | null {
  const name = error.innerName ?? nameIn(error);
  if (name === null) return null;
  const plain = plainName(name);
  const known = providers.find((provider) => plainName(provider.id) === plain || plainName(provider.name) === plain);
  const party = known === undefined ? { id: plain, name } : { id: known.id, name: known.name };
  return party.id === outer.id ? null : party;
}

function nameIn(error: ErrorReading): string | null {
  for (const { value } of error.messages) {
    const name = (LITELLM.exec(value) ?? PREFIX.exec(value))?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return null;
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
}
