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
  {
    id: 'web-page',
    method: 'POST',
    when: 'html-body',
    cause: 'not_found/wrong_path',
    title: 'A web page came instead of an answer',
    why: ['The address serves a web site: it answers 200 with a page to any path that it does not know.'],
    fixes: [{ text: 'Correct the base URL: mostly “/v1” or “/api” is missing, or the port is another one’s.' }],
  },
  // After a 303 the server has taken the POST, and 307 and 308 repeat it whole.
  {
    id: 'redirected',
    method: 'POST',
    status: [301, 302],
    cause: 'not_found/wrong_path',
    title: 'A redirect turned the POST into a GET without its body',
    why: [
      'The address has moved. Browsers follow a 301 or 302 to a POST with a GET, which carries neither model nor messages.',
    ],
    fixes: [{ text: 'Call the address in the “location” header: compare https, host, path and a last slash.' }],
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
