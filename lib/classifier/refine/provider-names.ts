import { providers } from '../providers/index.ts';
import type { Party } from '../verdict.ts';

/** Names that gateways and SDKs use and that are neither a provider's id nor its name. */
const ALIASES = new Map([
  ['alibaba', 'dashscope'],
  ['qwen', 'dashscope'],
  ['amazonbedrock', 'bedrock'],
  ['awsbedrock', 'bedrock'],
  ['azureopenai', 'azure'],
  ['claude', 'anthropic'],
  ['google', 'vertex'],
  ['googleai', 'gemini'],
  ['googleaistudio', 'gemini'],
  ['googlegenerativeai', 'gemini'],
  ['googlegemini', 'gemini'],
  ['googlevertexai', 'vertex'],
  ['grok', 'xai'],
  ['hf', 'huggingface'],
  ['moonshotai', 'moonshot'],
  ['kimi', 'moonshot'],
  ['openaicompatible', ''],
  ['perplexityai', 'perplexity'],
  ['spark', 'iflytekspark'],
  ['tongyi', 'dashscope'],
  ['vertexaibeta', 'vertex'],
  ['vertexai', 'vertex'],
  ['volcengine', 'volcengineark'],
  ['volcenginemaas', 'volcengineark'],
  ['wenxin', 'qianfan'],
  ['workersai', 'cloudflare'],
  ['xiaomi', 'mimo'],
  ['xunfei', 'iflytekspark'],
  ['zai', 'zhipu'],
]);

/** Providers by id and name without blanks and signs; "Together" and "TogetherAI" are one. */
const byName = new Map<string, Party>();
for (const { id, name } of providers) {
  for (const plain of [plainName(id), plainName(name)]) {
    for (const text of [plain, `${plain}ai`, plain.replace(/ai$/u, '')])
      if (!byName.has(text)) byName.set(text, { id, name });
  }
}

/** The provider that somebody calls so; `null` for a name that none has. */
export function knownParty(name: string): Party | null {
  const plain = plainName(name);
  return byName.get(ALIASES.get(plain) ?? plain) ?? null;
}

/** A name as names are compared: without blanks and signs, in lower case. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
}
