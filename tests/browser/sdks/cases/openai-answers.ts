import { json } from '../../faults/replies.ts';
import { data } from './answers.ts';

export { data };

const CHUNK = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'gpt-5-mini' };

export const chunk = (delta: unknown, finish: string | null = null): unknown => ({
  ...CHUNK,
  choices: [{ index: 0, delta, finish_reason: finish }],
});

export const CHAT = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-5-mini',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Assam.', refusal: null }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
};

export const answer = json(200, CHAT);

export const TEXT = data(chunk({ role: 'assistant', content: 'As' }), chunk({ content: 'sam.' }));
export const DONE = data(chunk({}, 'stop'), '[DONE]');

const error = (message: string, type: string, code: string | null, param: string | null = null) => ({
  error: { message, type, param, code },
});

export const QUOTA = error(
  'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
  'insufficient_quota',
  'insufficient_quota',
);
export const RATE = error(
  'Rate limit reached for gpt-5-mini in organization org-teashop0001 on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s.',
  'requests',
  'rate_limit_exceeded',
);
export const SERVER_ERROR = error(
  'The server had an error while processing your request. Sorry about that!',
  'server_error',
  null,
);
export { error as openaiError };
