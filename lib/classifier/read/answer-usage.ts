import { isRecord } from './error.ts';

const USAGE_HOLDERS = [
  'usage',
  'usageMetadata',
  'Usage',
  'details',
  'meta',
  'amazon-bedrock-invocationMetrics',
] as const;
/** Counts of tokens as an answer writes them. */
export type UsageFields = readonly Readonly<Record<string, unknown>>[];

export const NO_USAGE: UsageFields = [];

/** Where an answer counts its tokens; Ollama, llama.cpp and Bedrock's oldest models do it beside the answer. */
export function usageIn(record: Readonly<Record<string, unknown>>): UsageFields {
  for (const name of USAGE_HOLDERS) {
    const usage = record[name];
    if (isRecord(usage)) return [usage];
  }
  const inner = record['response'] ?? record['message'] ?? record['output'] ?? record['Response'];
  if (isRecord(inner)) for (const name of USAGE_HOLDERS) if (isRecord(inner[name])) return [inner[name]];
  return 'eval_count' in record || 'generation_token_count' in record || 'tokens_predicted' in record
    ? [record]
    : NO_USAGE;
}

/** The cap on its output that an answer repeats; `null` where it does not. */
export function maxOutputIn(record: Readonly<Record<string, unknown>>): number | null {
  const response = isRecord(record['response']) ? record['response'] : record;
  const cap = response['max_output_tokens'];
  return typeof cap === 'number' ? cap : null;
}
