import { json } from '../../faults/replies.ts';
import { both, failed } from '../right.ts';
import type { SdkCase } from '../sdk-case.ts';
import { lingering } from './answers.ts';
import { answer, data, QUOTA, RATE, SERVER_ERROR, TEXT } from './openai-answers.ts';

const quick = { 'retry-after-ms': '80' };

/** SDKs that try again. */
export const retries: readonly SdkCase[] = [
  {
    id: 'openai-quota',
    title: 'No quota, on each attempt',
    call: 'openai.chat',
    answers: [json(429, QUOTA, quick)],
    ends: 'RateLimitError',
    ...both(failed('openai', 429, 'billing/balance_empty', { attempts: 3, findings: ['hopeless-retry'] })),
  },
  {
    id: 'openai-quota-5',
    title: 'No quota, five calls',
    call: 'openai.chat',
    times: 5,
    answers: [json(429, QUOTA, quick)],
    ends: 'RateLimitError',
    ...both(
      ...Array.from({ length: 5 }, () =>
        failed('openai', 429, 'billing/balance_empty', { attempts: 3, findings: ['hopeless-retry'] }),
      ),
    ),
  },
  {
    id: 'openai-429-recovers',
    title: 'The second attempt passes',
    call: 'openai.chat',
    answers: [json(429, RATE, quick), answer],
    ends: 'ok',
    ...both(
      failed('openai', 429, 'rate_limit/requests_per_minute', { certainty: 'likely', attempts: 2, recovered: true }),
    ),
  },
  {
    id: 'openai-stream-error',
    title: 'An error inside the stream',
    call: 'openai.chat',
    options: { stream: true },
    answers: [lingering([...TEXT, ...data(SERVER_ERROR)])],
    ends: 'APIError',
    ...both(failed('openai', 200, 'server_error/internal')),
  },
  {
    id: 'openai-401',
    title: 'A wrong key',
    call: 'openai.chat',
    answers: [
      json(401, {
        error: {
          message:
            'Incorrect API key provided: sk-proj-****ye. You can find your API key at https://platform.openai.com/account/api-keys.',
          type: 'invalid_request_error',
          param: null,
          code: 'invalid_api_key',
        },
      }),
    ],
    ends: 'AuthenticationError',
    ...both(failed('openai', 401, 'authentication/invalid_key')),
  },
];
