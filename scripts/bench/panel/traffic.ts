/** What the page of the benchmark asks for: a call to an LLM API that always fails. */
export const PAGE_HOST = 'app.test';
export const API_HOST = 'api.openai.com';
export const API_URL = `https://${API_HOST}/v1/chat/completions`;

/** Failures as OpenAI tells them, about 300 characters each; they are sent in turn. */
export const ANSWERS: readonly string[] = [
  [
    'requests',
    'rate_limit_exceeded',
    'Rate limit reached for gpt-4o on requests per min: Limit 500, Used 500, Requested 1.',
  ],
  [
    'tokens',
    'rate_limit_exceeded',
    'Rate limit reached for gpt-4o on tokens per min: Limit 30000, Used 29411, Requested 1874.',
  ],
  [
    'requests',
    'rate_limit_exceeded',
    'Rate limit reached for gpt-4o-mini on requests per day: Limit 10000, Used 10000.',
  ],
  ['tokens', 'rate_limit_exceeded', 'Request too large for gpt-4o on tokens per min: Limit 30000, Requested 41020.'],
  [
    'insufficient_quota',
    'insufficient_quota',
    'You exceeded your current quota, please check your plan and billing details.',
  ],
].map(([type, code, message]) => JSON.stringify({ error: { message, type, param: null, code } }, null, 2));

export const ANSWER_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'x-request-id': 'req_bench',
  'retry-after': '2',
  'x-ratelimit-limit-requests': '500',
  'x-ratelimit-remaining-requests': '0',
};

/** Requests that are under way at once, and how long the server waits with an answer, in ms. */
export const CONCURRENCY = 20;
export const LATENCY_MS = 5;
