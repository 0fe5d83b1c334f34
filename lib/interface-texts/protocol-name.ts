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

/** What is called: a provider by its name, which is the same in every language, or what speaks a protocol. */
export function partyName(
  { id, name }: { readonly id: string; readonly name: string },
  { protocols }: Pick<InterfaceTexts, 'protocols'>,
): string {
  const protocol = Object.hasOwn(PARTIES, id) ? PARTIES[id] : undefined;
  return protocol === undefined ? name : protocols[protocol];
}
