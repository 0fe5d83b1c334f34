import { json } from '../../faults/replies.ts';
import { data, typed } from './answers.ts';

export const chunk = (delta: unknown, finish: string | null = null): unknown => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'gpt-5-mini',
  choices: [{ index: 0, delta, finish_reason: finish }],
});

const chat = (message: object, finish: string, usage: object = {}) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-5-mini',
  choices: [{ index: 0, message: { role: 'assistant', refusal: null, ...message }, finish_reason: finish }],
  usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12, ...usage },
});

export const CHAT = chat({ content: 'Assam.' }, 'stop');
export const REFUSED = chat({ content: null, refusal: 'I can’t help with that.' }, 'stop');
/** All tokens that were allowed went into reasoning. */
export const ONLY_REASONING = chat({ content: '' }, 'length', {
  completion_tokens: 500,
  total_tokens: 509,
  completion_tokens_details: { reasoning_tokens: 500 },
});

export const answer = json(200, CHAT);

export const TEXT = data(chunk({ role: 'assistant', content: 'As' }), chunk({ content: 'sam.' }));
export const DONE = data(chunk({}, 'stop'), '[DONE]');
export const FINISH = (reason: string) => data(chunk({}, reason), '[DONE]');

export const openaiError = (message: string, type: string, code: string | null, param: string | null = null) => ({
  error: { message, type, param, code },
});

export const QUOTA = openaiError(
  'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
  'insufficient_quota',
  'insufficient_quota',
);
export const RATE = openaiError(
  'Rate limit reached for gpt-5-mini in organization org-teashop0001 on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s.',
  'requests',
  'rate_limit_exceeded',
);
/** What OpenAI says of its limits beside that error. */
export const RATE_HEADERS = {
  'x-ratelimit-limit-requests': '3',
  'x-ratelimit-remaining-requests': '0',
  'x-ratelimit-reset-requests': '20s',
  'x-ratelimit-limit-tokens': '40000',
  'x-ratelimit-remaining-tokens': '39000',
  'x-ratelimit-reset-tokens': '1s',
};
export const SERVER_ERROR = openaiError(
  'The server had an error while processing your request. Sorry about that!',
  'server_error',
  null,
);
export const BAD_KEY = openaiError(
  'Incorrect API key provided: sk-proj-********Brea. You can find your API key at https://platform.openai.com/account/api-keys.',
  'invalid_request_error',
  'invalid_api_key',
);

const RESPONSE = { id: 'resp_1', object: 'response', created_at: 1, model: 'gpt-5-mini', output: [] };

export const RESPONSE_BEGINS = typed(
  { type: 'response.created', sequence_number: 0, response: { ...RESPONSE, status: 'in_progress' } },
  { type: 'response.output_text.delta', sequence_number: 1, item_id: 'msg_1', output_index: 0, delta: 'As' },
);
export const RESPONSE_FAILS = typed({
  type: 'response.failed',
  sequence_number: 2,
  response: {
    ...RESPONSE,
    status: 'failed',
    error: { code: 'server_error', message: 'The model failed to generate a response.' },
  },
});
export const RESPONSE_ERROR = typed({
  type: 'error',
  sequence_number: 2,
  code: 'rate_limit_exceeded',
  message: 'Rate limit reached for gpt-5-mini on tokens per min (TPM): Limit 30000, Used 29000, Requested 4000.',
  param: null,
});
export const RESPONSE_INCOMPLETE = typed({
  type: 'response.incomplete',
  sequence_number: 2,
  response: { ...RESPONSE, status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
});
