import { isRecord } from '../read/error.ts';
import type { Signals } from '../read/signals.ts';
import { told, type Draft } from './draft.ts';
import { cut } from './field.ts';
import { outputParameter } from './output-parameter.ts';
import { requestFields } from './request-fields.ts';

type Counts = Readonly<Record<string, unknown>>;

const INPUT = [
  'prompt_tokens',
  'input_tokens',
  'promptTokenCount',
  'inputTokens',
  'prompt_eval_count',
  'prompt_token_count',
  'inputTokenCount',
  'total_input_tokens',
  'PromptTokens',
  'tokens_evaluated',
] as const;
const OUTPUT = [
  'completion_tokens',
  'output_tokens',
  'candidatesTokenCount',
  'outputTokens',
  'eval_count',
  'generation_token_count',
  'outputTokenCount',
  'total_output_tokens',
  'CompletionTokens',
  'generated_tokens',
  'tokens_predicted',
] as const;
/** Beside the output where these count the reasoning apart, within it elsewhere. */
const REASONING_APART = ['thoughtsTokenCount', 'total_thought_tokens'] as const;
const REASONING = ['reasoning_tokens', 'thinking_tokens'] as const;
const CACHED = [
  'cached_tokens',
  'cachedContentTokenCount',
  'cache_read_input_tokens',
  'cacheReadInputTokens',
  'prompt_cache_hit_tokens',
  'total_cached_tokens',
] as const;
/** Objects inside that count more closely. */
const INNER = [
  'completion_tokens_details',
  'output_tokens_details',
  'prompt_tokens_details',
  'input_tokens_details',
  'tokens',
] as const;

const MAX_KEPT = 8;

/** Ends of an answer that was cut at a limit. */
const CUT =
  /^(?:length|max_?tokens|max_?output_?tokens|model_length|incomplete|limit|model_context_window_exceeded)$/iu;

/** Reads how an answer ended, how many tokens it took, and, if it was cut, at which limit. */
export function readAnswerFacts(draft: Draft, signals: Signals): void {
  const { answer } = signals;
  if (answer === null) return;
  readUsage(draft, answer.usage);
  const flagged = answer.flagged.map(filterName).filter((name) => name !== null);
  if (flagged.length > 0)
    draft.flagged ??= {
      ...told('body safetyRatings', flagged.join(', ')),
      values: flagged.slice(0, MAX_KEPT),
      more: Math.max(0, flagged.length - MAX_KEPT),
    };
  if (answer.finish === null) return;
  const { from, value } = answer.finish;
  draft.finish = { ...told(from, value), value };
  if (CUT.test(value)) readCut(draft, signals, answer.maxOutput);
}

/** What a filter is called in its own sentence: "The prompt violated Jailbreak filters."; `null` for a sentence without a name. */
function filterName(said: string): string | null {
  if (said.split(' ').length <= 4) return said;
  return /violated (?:the )?(?<name>[\w ,&-]{3,60}?) filters?\b/u.exec(said)?.groups?.['name'] ?? null;
}

function readUsage(draft: Draft, counts: readonly Counts[]): void {
  let [input, output, reasoning, cached] = [null, null, null, null] as (number | null)[];
  for (const count of counts) {
    const parts = [count, ...INNER.map((name) => count[name]).filter(isRecord)];
    const apart = firstOf(parts, REASONING_APART);
    const written = firstOf(parts, OUTPUT);
    input = firstOf(parts, INPUT) ?? input ?? null;
    output = written === null ? (output ?? null) : written + (apart ?? 0);
    reasoning = firstOf(parts, REASONING) ?? apart ?? reasoning ?? null;
    cached = firstOf(parts, CACHED) ?? cached ?? null;
  }
  const last = counts.at(-1);
  if (last === undefined || (input === null && output === null)) return;
  draft.usage = {
    ...told('body usage', cut(last) ?? ''),
    input: input ?? null,
    output: output ?? null,
    reasoning: reasoning ?? null,
    cached: cached ?? null,
  };
}

function firstOf(parts: readonly Counts[], names: readonly string[]): number | null {
  for (const part of parts) {
    for (const name of names) {
      const value = part[name];
      if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    }
  }
  return null;
}

/** The limit that the request set, by its name in this API; the answer's own word for it where the request is not at hand. */
function readCut(draft: Draft, { exchange, url }: Signals, maxOutput: number | null): void {
  const request = requestFields(exchange);
  const { path, value } = outputParameter(url, request);
  draft.parameter = { ...told(value === null ? 'url' : 'request body', path), value: path };
  const limit = value ?? maxOutput;
  if (limit === null) return;
  const from = value === null ? 'body max_output_tokens' : 'request body';
  draft.limit = { ...told(from, `${path}: ${limit}`), value: limit, unit: 'tokens' };
}
