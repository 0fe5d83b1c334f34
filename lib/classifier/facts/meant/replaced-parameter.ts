import type { Address } from '../../read/url.ts';
/** A parameter that an API calls by another name. */
interface Replaced {
  readonly host?: RegExp;
  readonly path: RegExp;
  /** Old names and the ones that took their place. */
  readonly names: Readonly<Record<string, string>>;
}

/** By host and path of the call, the more exact before the more general. */
const REPLACED: readonly Replaced[] = [
  {
    path: /\/responses$/u,
    names: {
      messages: 'input',
      prompt: 'input',
      max_tokens: 'max_output_tokens',
      max_completion_tokens: 'max_output_tokens',
      response_format: 'text.format',
      reasoning_effort: 'reasoning.effort',
      verbosity: 'text.verbosity',
      functions: 'tools',
      function_call: 'tool_choice',
    },
  },
  {
    host: /^api\.openai\.com$|\.openai\.azure\.com$/u,
    path: /\/chat\/completions$/u,
    names: {
      max_tokens: 'max_completion_tokens',
      max_output_tokens: 'max_completion_tokens',
      functions: 'tools',
      function_call: 'tool_choice',
      input: 'messages',
    },
  },
  {
    host: /^api\.mistral\.ai$/u,
    path: /\/chat\/completions$/u,
    names: { max_completion_tokens: 'max_tokens', max_output_tokens: 'max_tokens', seed: 'random_seed' },
  },
  {
    path: /\/chat\/completions$/u,
    names: { max_output_tokens: 'max_tokens', functions: 'tools', function_call: 'tool_choice', input: 'messages' },
  },
  {
    path: /\/v1\/messages$/u,
    names: {
      max_completion_tokens: 'max_tokens',
      max_output_tokens: 'max_tokens',
      max_tokens_to_sample: 'max_tokens',
      stop: 'stop_sequences',
      functions: 'tools',
      function_call: 'tool_choice',
    },
  },
  {
    path: /:(?:streamG|g)enerateContent$/u,
    names: {
      messages: 'contents',
      max_tokens: 'generationConfig.maxOutputTokens',
      max_completion_tokens: 'generationConfig.maxOutputTokens',
      max_output_tokens: 'generationConfig.maxOutputTokens',
      temperature: 'generationConfig.temperature',
      top_p: 'generationConfig.topP',
      top_k: 'generationConfig.topK',
      stop: 'generationConfig.stopSequences',
      response_mime_type: 'generationConfig.responseMimeType',
      system: 'systemInstruction',
    },
  },
  {
    path: /\/api\/(?:chat|generate)$/u,
    names: { max_tokens: 'options.num_predict', temperature: 'options.temperature', top_p: 'options.top_p' },
  },
  { path: /\/images\/generations$/u, names: { num_images: 'n' } },
];

/** What this API calls a parameter of another one; `null` where no other name is known. */
export function replacedParameter(parameter: string, url: Address | null): string | null {
  if (url === null) return null;
  const path = url.pathname.replace(/\/$/u, '');
  for (const { host, path: pattern, names } of REPLACED) {
    if (!pattern.test(path) || host?.test(url.hostname) === false) continue;
    return Object.hasOwn(names, parameter) ? (names[parameter] ?? null) : null;
  }
  return null;
}
