import type { Rule } from '../model.ts';

/** What an answer with a good status says of itself, in the words of all protocols. */
export const answerRules: readonly Rule[] = [
  {
    id: 'token-limit',
    finish: [
      'length',
      'max_tokens',
      'max_output_tokens',
      'model_length',
      'token_limit',
      'incomplete',
      'error_limit',
      'limit',
    ],
    cause: 'output_truncated/token_limit',
  },
  {
    id: 'context-window',
    finish: ['model_context_window_exceeded', 'context_length'],
    cause: 'output_truncated/context_window',
  },
  {
    id: 'recitation',
    finish: ['recitation', 'content_filter: recitation', 'image_recitation'],
    cause: 'content_filter/recitation',
  },
  { id: 'refusal', finish: 'refusal', cause: 'content_filter/refusal' },
  {
    id: 'blocked-prompt',
    finish: 'blocked:*',
    cause: 'content_filter/input_blocked',
  },
  {
    id: 'content-filter',
    finish: [
      'content_filter',
      'content_filtered',
      'guardrail_intervened',
      'safety',
      'blocklist',
      'prohibited_content',
      'spii',
      'image_safety',
      'image_prohibited_content',
      'filtered',
      'sensitive',
      'error_toxic',
      'model_armor',
    ],
    cause: 'content_filter/output_blocked',
  },
  { id: 'no-resources', finish: 'insufficient_system_resource', cause: 'overloaded/no_capacity' },
  { id: 'provider-failed', finish: ['network_error', 'abort'], cause: 'server_error/internal' },
  {
    id: 'malformed-call',
    finish: [
      'malformed_function_call',
      'malformed_tool_use',
      'malformed_model_output',
      'unexpected_tool_call',
      'other',
      'error',
    ],
    cause: 'server_error/unexpected_output',
  },
  { id: 'ended-early', cause: 'stream_interrupted/ended_early', when: 'stream-ended-early' },
  {
    id: 'cut',
    cause: 'stream_interrupted/ended_early',
    when: 'answer-cut',
    title: 'The answer ended before its JSON did',
  },
  { id: 'empty', cause: 'server_error/unexpected_output', when: 'empty-answer' },
];
