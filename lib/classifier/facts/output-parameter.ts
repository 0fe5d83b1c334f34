import type { Address } from '../read/url.ts';
import { isRecord } from '../read/error.ts';

/** The field that limits the length of an answer, and what the request has there. */
export interface OutputParameter {
  /** "max_tokens", "generationConfig.maxOutputTokens". */
  readonly path: string;
  readonly value: number | null;
}

/** By how the paths of calls end: the names that APIs have for it, the one to use first. */
const NAMES: readonly (readonly [path: RegExp, names: readonly string[]])[] = [
  [/\/responses$/u, ['max_output_tokens']],
  [/:(?:streamG|g)enerateContent$/u, ['generationConfig.maxOutputTokens']],
  [/\/interactions$/u, ['generation_config.max_output_tokens']],
  [/\/converse(?:-stream)?$/u, ['inferenceConfig.maxTokens']],
  [/\/api\/(?:chat|generate)$/u, ['options.num_predict']],
  [/\/completion$/u, ['n_predict']],
  [/\/generate(?:_stream)?$/u, ['parameters.max_new_tokens', 'sampling_params.max_new_tokens']],
  [/\/api\/v1\/services\/aigc\//u, ['parameters.max_tokens']],
];
const USUAL = ['max_tokens', 'max_completion_tokens'];
/** Where chat completions have the newer name. */
const NEWER = /^api\.openai\.com$|\.openai\.azure\.com$/u;

/** How this API calls the limit: the field that the request has, else the one that the path and host speak for. */
export function outputParameter(
  url: Address | null,
  request: Readonly<Record<string, unknown>> | null,
): OutputParameter {
  const path = url?.pathname.replace(/\/$/u, '') ?? '';
  const own = NAMES.find(([pattern]) => pattern.test(path))?.[1];
  const names =
    own ?? (NEWER.test(url?.hostname ?? '') && path.endsWith('/chat/completions') ? [...USUAL].reverse() : USUAL);
  for (const name of [...names, ...USUAL]) {
    const value = request === null ? undefined : name.split('.').reduce<unknown>(within, request);
    if (typeof value === 'number' && Number.isFinite(value)) return { path: name, value };
  }
  return { path: names[0] ?? 'max_tokens', value: null };
}

function within(holder: unknown, name: string): unknown {
  return isRecord(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
}
