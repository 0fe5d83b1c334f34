import type { Provider } from '../model.ts';

export default {
  id: 'watsonx',
  name: 'IBM watsonx.ai',
  hosts: ['*.ml.cloud.ibm.com', 'bam-api.res.ibm.com'],
  protocol: 'openai',
  requestIdHeaders: ['x-global-transaction-id', 'x-request-id'],
  links: {
    docs: 'https://cloud.ibm.com/apidocs/watsonx-ai',
    limits: 'https://www.ibm.com/docs/en/watsonx/saas?topic=solutions-watsonxai-runtime-plans',
    keys: 'https://cloud.ibm.com/iam/apikeys',
    models: 'https://www.ibm.com/docs/en/watsonx/saas?topic=solutions-supported-foundation-models',
    status: 'https://cloud.ibm.com/status',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'token-quota',
      code: ['token_quota_reached', 'quota_reached', 'cuh_quota_reached'],
      cause: 'billing/quota_exhausted',
      why: ['The plan’s tokens of this month are used up.'],
      fixes: [
        { text: 'Upgrade the plan of the watsonx.ai Runtime service, or wait for the next month.', link: 'limits' },
      ],
    },
    {
      id: 'token-expired',
      code: ['authentication_token_expired', 'token_expired'],
      cause: 'authentication/expired_key',
      why: ['IAM tokens are valid for one hour.'],
      fixes: [{ text: 'Request a new IAM token from the API key before each hour ends.', link: 'docs' }],
    },
    { id: 'rate', code: /^rate_limit_reached/u, cause: 'rate_limit/unspecified' },
    { id: 'concurrency', code: 'consumption_limit_reached', cause: 'rate_limit/concurrency' },
    {
      id: 'no-project',
      message: /missing either space_id or project_id/iu,
      cause: 'invalid_request/missing_field',
      fixes: [{ text: 'Add “project_id” or “space_id” to the request body.', link: 'docs' }],
    },
  ],
} as const satisfies Provider;
