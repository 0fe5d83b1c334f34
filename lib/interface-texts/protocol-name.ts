import type { InterfaceTexts } from './interface-texts.ts';

type ProtocolName = keyof InterfaceTexts['protocols'];

/** The ids under which the classifier names a host by its protocol alone. */
const PARTIES: Readonly<Record<string, ProtocolName>> = {
  'openai-compatible': 'openai',
  'anthropic-compatible': 'anthropic',
  'gemini-compatible': 'gemini',
  'bedrock-compatible': 'aws',
  'ai-sdk': 'ai-sdk',
  plain: 'plain',
};

/** What is called: a provider by its name in the language, or what speaks a protocol. */
export function partyName(
  { id, name }: { readonly id: string; readonly name: string },
  { protocols, providerNames }: Pick<InterfaceTexts, 'protocols' | 'providerNames'>,
): string {
  const protocol = Object.hasOwn(PARTIES, id) ? PARTIES[id] : undefined;
  if (protocol !== undefined) return protocols[protocol];
  return Object.hasOwn(providerNames, id) ? providerNames[id as keyof InterfaceTexts['providerNames']] : name;
}
