import type { Usage } from '../answer.ts';
import { countOf, fieldsOf, isFields, type Fields } from '../json-value.ts';

const NONE: Omit<Usage, 'event'> = {
  input: null,
  output: null,
  total: null,
  cacheRead: null,
  cacheWrite: null,
  reasoning: null,
  inputHoldsCache: true,
  outputHoldsReasoning: true,
  billed: null,
  contextLimit: null,
  generationMs: null,
};

/** Reads the usage of one protocol; `null` for what is none. `event`: the index of the event that told it. */
export type UsageReader = (value: unknown, event: number) => Usage | null;

/** A usage if any of its counts is told. */
function told(counts: Partial<Omit<Usage, 'event'>>, event: number): Usage | null {
  const usage: Usage = { ...NONE, ...counts, event };
  const { input, output, total, billed } = usage;
  return input === null && output === null && total === null && billed === null ? null : usage;
}

/**
 * Chat Completions and Responses of OpenAI, and what is compatible: DeepSeek counts cache hits in a field of its own,
 * Moonshot the cached ones beside the others, Groq tells how long it generated, in seconds.
 */
export const openAiUsage: UsageReader = (value, event) => {
  if (!isFields(value)) return null;
  const input = fieldsOf(
    value['prompt_tokens_details'] ?? value['input_tokens_details'] ?? value['input_token_details'],
  );
  const output = fieldsOf(
    value['completion_tokens_details'] ?? value['output_tokens_details'] ?? value['output_token_details'],
  );
  const seconds = countOf(value['completion_time']);
  return told(
    {
      input: countOf(value['prompt_tokens'], value['input_tokens']),
      output: countOf(value['completion_tokens'], value['output_tokens']),
      total: countOf(value['total_tokens']),
      cacheRead: countOf(input['cached_tokens'], value['prompt_cache_hit_tokens'], value['cached_tokens']),
      cacheWrite: countOf(input['cache_write_tokens'], input['cache_creation_tokens']),
      reasoning: countOf(output['reasoning_tokens'], value['reasoning_tokens']),
      generationMs: seconds === null ? null : seconds * 1000,
    },
    event,
  );
};

/** Messages of Anthropic: what was read from the cache and written to it comes on top of the input. */
export const anthropicUsage: UsageReader = (value, event) => {
  if (!isFields(value)) return null;
  return told(
    {
      input: countOf(value['input_tokens']),
      output: countOf(value['output_tokens']),
      cacheRead: countOf(value['cache_read_input_tokens']),
      cacheWrite: countOf(value['cache_creation_input_tokens']),
      reasoning: countOf(fieldsOf(value['output_tokens_details'])['thinking_tokens']),
      inputHoldsCache: false,
    },
    event,
  );
};

/** generateContent and Live of Gemini: thoughts come on top of the candidates' tokens, the tools' prompts on top of the prompt's. */
export const geminiUsage: UsageReader = (value, event) => {
  if (!isFields(value)) return null;
  const prompt = countOf(value['promptTokenCount']);
  const tools = countOf(value['toolUsePromptTokenCount']);
  return told(
    {
      input: prompt === null ? tools : prompt + (tools ?? 0),
      output: countOf(value['candidatesTokenCount'], value['responseTokenCount']),
      total: countOf(value['totalTokenCount']),
      cacheRead: countOf(value['cachedContentTokenCount']),
      reasoning: countOf(value['thoughtsTokenCount']),
      outputHoldsReasoning: false,
    },
    event,
  );
};

/** Interactions of Gemini: thoughts and the tools' prompts come on top, as with generateContent. */
export const interactionUsage: UsageReader = (value, event) => {
  if (!isFields(value)) return null;
  const prompt = countOf(value['total_input_tokens']);
  const tools = countOf(value['total_tool_use_tokens']);
  return told(
    {
      input: prompt === null ? tools : prompt + (tools ?? 0),
      output: countOf(value['total_output_tokens']),
      total: countOf(value['total_tokens']),
      cacheRead: countOf(value['total_cached_tokens']),
      reasoning: countOf(value['total_thought_tokens']),
      outputHoldsReasoning: false,
    },
    event,
  );
};

/** Converse of Bedrock. */
export const bedrockUsage: UsageReader = (value, event) => {
  if (!isFields(value)) return null;
  return told(
    {
      input: countOf(value['inputTokens']),
      output: countOf(value['outputTokens']),
      total: countOf(value['totalTokens']),
      cacheRead: countOf(value['cacheReadInputTokens'], value['cacheReadInputTokenCount']),
      cacheWrite: countOf(value['cacheWriteInputTokens'], value['cacheWriteInputTokenCount']),
      inputHoldsCache: false,
    },
    event,
  );
};

/** Chat of Cohere, version 2. */
export const cohereUsage: UsageReader = (value, event) => {
  if (!isFields(value)) return null;
  const tokens = fieldsOf(value['tokens']);
  const units = fieldsOf(value['billed_units']);
  const billed = { input: countOf(units['input_tokens']), output: countOf(units['output_tokens']) };
  return told(
    {
      input: countOf(tokens['input_tokens']),
      output: countOf(tokens['output_tokens']),
      cacheRead: countOf(value['cached_tokens']),
      billed: billed.input === null && billed.output === null ? null : billed,
    },
    event,
  );
};

/** The last line of an answer of Ollama; its times are nanoseconds. */
export const ollamaUsage: UsageReader = (value, event) => {
  if (!isFields(value)) return null;
  const nanoseconds = countOf(value['eval_duration']);
  return told(
    {
      input: countOf(value['prompt_eval_count']),
      output: countOf(value['eval_count']),
      generationMs: nanoseconds === null ? null : nanoseconds / 1e6,
    },
    event,
  );
};

/** The AI SDK's: `promptTokens` up to version 4, `inputTokens` from 5 on, with details from 6 on. */
export const aiSdkUsage: UsageReader = (value, event) => {
  if (!isFields(value)) return null;
  const input = fieldsOf(value['inputTokenDetails']);
  const output = fieldsOf(value['outputTokenDetails']);
  return told(
    {
      input: countOf(value['inputTokens'], value['promptTokens']),
      output: countOf(value['outputTokens'], value['completionTokens']),
      total: countOf(value['totalTokens']),
      cacheRead: countOf(input['cacheReadTokens'], value['cachedInputTokens']),
      cacheWrite: countOf(input['cacheWriteTokens']),
      reasoning: countOf(output['reasoningTokens'], value['reasoningTokens']),
    },
    event,
  );
};

/** AG-UI lists one usage per model: their sum. */
export const agUiUsage: UsageReader = (value, event) => {
  if (!Array.isArray(value)) return null;
  const entries = value.filter(isFields).slice(0, 100);
  const sum = (name: string): number | null => sumOf(entries, name);
  return told(
    {
      input: sum('inputTokens'),
      output: sum('outputTokens'),
      total: sum('totalTokens'),
      cacheRead: sum('cachedInputTokens'),
      reasoning: sum('reasoningTokens'),
    },
    event,
  );
};

function sumOf(entries: readonly Fields[], name: string): number | null {
  const counts = entries.map((entry) => countOf(entry[name])).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

/** A usage that is told bit by bit: later counts replace earlier ones, unless they are missing. */
export function mergedUsage(before: Usage | null, now: Usage): Usage;
export function mergedUsage(before: Usage | null, now: Usage | null): Usage | null;
export function mergedUsage(before: Usage | null, now: Usage | null): Usage | null {
  if (before === null || now === null) return now ?? before;
  return {
    ...now,
    input: now.input ?? before.input,
    output: now.output ?? before.output,
    total: now.total ?? before.total,
    cacheRead: now.cacheRead ?? before.cacheRead,
    cacheWrite: now.cacheWrite ?? before.cacheWrite,
    reasoning: now.reasoning ?? before.reasoning,
    billed: now.billed ?? before.billed,
    contextLimit: now.contextLimit ?? before.contextLimit,
    generationMs: now.generationMs ?? before.generationMs,
  };
}
