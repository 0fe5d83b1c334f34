import type { Addressee } from '../match/addressee.ts';
import type { Provider } from '../model.ts';
import { protocols } from '../protocols/index.ts';
import { providers } from '../providers/index.ts';
import type { ErrorReading } from '../read/error.ts';
import { holdsSign, signOf } from '../read/trigrams.ts';
import type { Party } from '../verdict.ts';
import { addressedParty, spokenProvider } from './spoken-provider.ts';
import { knownParty, plainName } from './provider-names.ts';

/** How gateways put the name of the provider behind them into words. */
const NAMED: readonly RegExp[] = [
  // LiteLLM: "litellm.RateLimitError: AnthropicException - …", the class perhaps twice.
  /litellm\.\w{1,60}: (?:\w{1,60}: ){0,2}(?<name>\w{2,40}?)_?Exception\b/u,
  // OpenCode: "Error from provider (Moonshot AI): …"; claude-code-router: "Error from provider(deepseek,deepseek-chat: 400): …".
  /^Error from provider ?\((?<name>[a-z][\w .-]{1,40})[,)]/iu,
  // Portkey: "Invalid response received from deepinfra: …".
  /^Invalid response received from (?<name>[a-z][\w-]{1,30}): /iu,
  // CLIProxyAPI: "no auth available (providers=antigravity, model=…)".
  /\(providers?=(?<name>[a-z][\w-]{1,30})[,)]/u,
  // 9router: "[deepseek/deepseek-chat] [400]: …".
  /^\[(?<name>[a-z][\w.-]{1,30})\/[^\]\n]{1,80}\] \[\d{3}\]: ?/iu,
  // Dify: "[spark] Error: [Spark] code: 400, …", "Run failed: [openai] Rate Limit Error, …".
  /(?:^|: )\[(?<name>[a-z][\w.-]{1,30})\] (?:[A-Z]\w{2,12} ){0,3}Error[:,]/iu,
  // The SDK of AWS for Go: "operation error Bedrock Runtime: ConverseStream, …".
  /operation error (?<name>Bedrock) Runtime: /u,
  // LiteLLM, long ago: "VertexAIException - …".
  /^(?<name>[A-Z]\w{2,30}?)_?Exception - /u,
];
/** One of these stands in all that they match. */
const SIGNS = [
  'litellm',
  'rror from',
  'received from',
  'provider',
  '] [',
  'Exception - ',
  'Error:',
  'Error,',
  'operation error',
].map(signOf);
/** Portkey: "openai error: …"; only a name that is known counts, for "internal error: …" looks the same. */
const PREFIX = /^(?<name>[a-z][a-z0-9-]{2,30}) (?:response )?error: /u;

/** Those that are not known, and apps that people run themselves. */
const own = new Set([
  ...Object.values(protocols).map((protocol): string => protocol.compatible.id),
  ...providers.filter(({ relays }: Provider) => relays === true).map(({ id }) => id),
]);

/** Who failed behind a gateway, or behind a server of one's own, where it tells; `null` if it does not, or if it is the same. */
export function innerProvider(error: ErrorReading, outer: Party): Party | null {
  const name = error.innerName ?? nameIn(error);
  const told =
    name === null ? prefixParty(error) : (addressedParty(name) ?? knownParty(name) ?? { id: plainName(name), name });
  // A provider's own words may point to another's documentation; those of a server that is not known point to who failed.
  const party = told ?? (own.has(outer.id) ? spokenProvider(error) : null);
  return party === null || party.id === '' || party.id === outer.id || plainName(party.name) === plainName(outer.name)
    ? null
    : party;
}

/**
 * Whether a server of one's own tells of its own call to an API: then its key and its account are to blame, and not what the
 * page sent. `hasKey` is whether the page sent a key.
 */
export function isRelayed(
  { provider, isKnown, hasApi }: Addressee,
  inner: Party | null,
  error: ErrorReading,
  hasKey: boolean,
): boolean {
  if (provider !== null) return !isKnown;
  if (!hasApi) return true;
  return !hasKey && (inner !== null || error.messages.some(({ value }) => QUOTED_KEY.test(value)));
}

/** A key, masked in one way or another: who quotes one had one. */
const QUOTED_KEY = /\b(?:sk|gsk|xai|pplx|hf|r8|nvapi|AIza)[-_]?[\w-]{0,40}(?:[*•…]|\.{3})[\w*•….-]{0,60}/u;

function nameIn(error: ErrorReading): string | null {
  for (const { value } of error.messages) {
    if (!SIGNS.some((sign) => holdsSign(value, sign))) continue;
    for (const pattern of NAMED) {
      const name = pattern.exec(value)?.groups?.['name'];
      if (name !== undefined) return name;
    }
  }
  return null;
}

const ERROR = signOf(' error: ');

function prefixParty(error: ErrorReading): Party | null {
  for (const { value } of error.messages) {
    const name = holdsSign(value, ERROR) ? PREFIX.exec(value)?.groups?.['name'] : undefined;
    if (name !== undefined) return knownParty(name);
  }
  return null;
}
