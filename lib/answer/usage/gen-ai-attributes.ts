import type { Exchange } from '../../exchange.ts';
import type { Answer, AnswerProtocol, Usage } from '../answer.ts';
import { countOf, wordOf } from '../json-value.ts';
import { requestJson } from '../request-json.ts';
import type { AnswerTimes } from './answer-times.ts';

/**
 * The names that OpenTelemetry gives to what is known of a call: the attributes of its client span "inference".
 * Source: open-telemetry/semantic-conventions-genai, docs/gen-ai/client-inference.md, status "Development" (late 2026).
 */
export type GenAiAttributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What OpenTelemetry calls the providers that it knows; others go by their own id. */
const PROVIDERS: Readonly<Record<string, string>> = {
  azure: 'azure.ai.openai',
  bedrock: 'aws.bedrock',
  gemini: 'gcp.gemini',
  mistral: 'mistral_ai',
  vertex: 'gcp.vertex_ai',
  xai: 'x_ai',
};

const OPERATIONS: Partial<Readonly<Record<AnswerProtocol, string>>> = {
  gemini: 'generate_content',
  'gemini-interactions': 'generate_content',
};

/** `provider`: the id of the provider; `null` where it is not known. Only what was told gets an attribute. */
export function genAiAttributes(
  exchange: Exchange,
  answer: Answer,
  times: AnswerTimes,
  provider: string | null,
): GenAiAttributes {
  const request = requestJson(exchange.requestBody).fields;
  const turn = answer.turns.at(-1);
  const told = {
    'gen_ai.operation.name': answer.protocol === null ? null : (OPERATIONS[answer.protocol] ?? 'chat'),
    'gen_ai.provider.name': provider === null ? null : (PROVIDERS[provider] ?? provider),
    'gen_ai.request.model': wordOf(200, request['model']),
    'gen_ai.request.max_tokens': countOf(
      request['max_completion_tokens'],
      request['max_output_tokens'],
      request['max_tokens'],
    ),
    'gen_ai.request.temperature': countOf(request['temperature']),
    'gen_ai.request.top_p': countOf(request['top_p']),
    'gen_ai.request.stream': answer.form === 'events' && answer.protocol !== null ? true : null,
    'gen_ai.response.id': turn?.id ?? null,
    'gen_ai.response.model': turn?.model ?? null,
    'gen_ai.response.finish_reasons': finishReasons(answer),
    'gen_ai.response.time_to_first_chunk': times.firstEvent === null ? null : times.firstEvent / 1000,
    ...(answer.usage === null ? {} : usageAttributes(answer.usage)),
  };
  return Object.fromEntries(Object.entries(told).filter((entry) => entry[1] !== null)) as GenAiAttributes;
}

/** A reason that was expected and did not come reads "error". */
function finishReasons({ turns, open }: Answer): readonly string[] | null {
  const choices = turns.at(-1)?.choices ?? [];
  if (choices.length === 0 || open) return null;
  return choices.map(({ finish }) => finish?.reason ?? 'error');
}

/** Input counts what was read from caches and written to them, output counts reasoning; billed numbers go before others. */
function usageAttributes(usage: Usage): Readonly<Record<string, number | null>> {
  const { input, output, cacheRead, cacheWrite, reasoning, billed } = usage;
  const cache = usage.inputHoldsCache ? 0 : (cacheRead ?? 0) + (cacheWrite ?? 0);
  const thought = usage.outputHoldsReasoning ? 0 : (reasoning ?? 0);
  return {
    'gen_ai.usage.input_tokens': billed?.input ?? (input === null ? null : input + cache),
    'gen_ai.usage.output_tokens': billed?.output ?? (output === null ? null : output + thought),
    'gen_ai.usage.cache_read.input_tokens': cacheRead,
    'gen_ai.usage.cache_write.input_tokens': cacheWrite,
    'gen_ai.usage.reasoning.output_tokens': reasoning,
  };
}
