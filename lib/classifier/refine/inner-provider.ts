import { providers } from '../providers/index.ts';
import type { ErrorReading } from '../read/error.ts';
import type { Party } from '../verdict.ts';

/** How gateways put the name of the provider behind them into words. */
const NAMED: readonly RegExp[] = [
  // LiteLLM: "litellm.RateLimitError: AnthropicException - …", the class perhaps twice.
  /litellm\.\w{1,60}: (?:\w{1,60}: ){0,2}(?<name>\w{2,40}?)_?Exception\b/u,
  // OpenCode: "Error from provider (Moonshot AI): …".
  /^Error from provider \((?<name>[a-z][\w .-]{1,40})\)/iu,
  // Portkey: "Invalid response received from deepinfra: …".
  /^Invalid response received from (?<name>[a-z][\w-]{1,30}): /iu,
];
/** Portkey: "openai error: …"; only a name that is known counts, for "internal error: …" looks the same. */
const PREFIX = /^(?<name>[a-z][a-z0-9-]{2,30}) (?:response )?error: /u;

/** Names that gateways use and that are neither a provider's id nor its name. */
const ALIASES = new Map([
  ['alibaba', 'dashscope'],
  ['amazonbedrock', 'bedrock'],
  ['azureopenai', 'azure'],
  ['google', 'vertex'],
  ['googleaistudio', 'gemini'],
  ['moonshotai', 'moonshot'],
  ['openaicompatible', ''],
  ['vertexaibeta', 'vertex'],
  ['vertexai', 'vertex'],
  ['xiaomi', 'mimo'],
  ['xunfei', 'iflytekspark'],
  ['zai', 'zhipu'],
]);

/** Who failed behind a gateway, where the gateway tells; `null` if it does not, or if it is the same. */
export function innerProvider(error: ErrorReading, outer: Party): Party | null {
  const name = error.innerName ?? nameIn(error);
  const party = name === null ? prefixParty(error) : (knownParty(name) ?? { id: plainName(name), name });
  return party === null || party.id === '' || party.id === outer.id || plainName(party.name) === plainName(outer.name)
    ? null
    : party;
}

function nameIn(error: ErrorReading): string | null {
  for (const { value } of error.messages) {
    if (!value.includes('litellm') && !value.includes('rror from') && !value.includes('received from')) continue;
    for (const pattern of NAMED) {
      const name = pattern.exec(value)?.groups?.['name'];
      if (name !== undefined) return name;
    }
  }
  return null;
}

function prefixParty(error: ErrorReading): Party | null {
  for (const { value } of error.messages) {
    const name = value.includes(' error: ') ? PREFIX.exec(value)?.groups?.['name'] : undefined;
    if (name !== undefined) return knownParty(name);
  }
  return null;
}

/** Providers by id and name without blanks and signs; "Together" and "TogetherAI" are one. */
const byName = new Map<string, Party>();
for (const { id, name } of providers) {
  for (const plain of [plainName(id), plainName(name)]) {
    for (const text of [plain, `${plain}ai`, plain.replace(/ai$/u, '')])
      if (!byName.has(text)) byName.set(text, { id, name });
  }
}

function knownParty(name: string): Party | null {
  const plain = plainName(name);
  return byName.get(ALIASES.get(plain) ?? plain) ?? null;
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
}
