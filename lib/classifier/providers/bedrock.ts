import type { Provider } from '../model.ts';

export default {
  id: 'bedrock',
  name: 'Amazon Bedrock',
  hosts: [
    'bedrock-runtime.*.amazonaws.com',
    'bedrock-runtime-fips.*.amazonaws.com',
    'bedrock-agent-runtime.*.amazonaws.com',
    'bedrock-mantle.*.api.aws',
    'bedrock-runtime.*.api.aws',
    '*.vpce.amazonaws.com/model/',
  ],
  protocol: 'aws',
  keys: [
    { shape: /^ABSK/u, kind: 'inference', name: 'Bedrock API key (ABSK)', distinctive: true },
    { shape: /^(?:AKIA|ASIA)/u, kind: 'admin', name: 'AWS access key id', distinctive: true },
  ],
  links: {
    docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/what-is-bedrock.html',
    errors: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
    limits: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas.html',
    billing: 'https://console.aws.amazon.com/billing/home',
    keys: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    models: 'https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html',
    status: 'https://health.aws.amazon.com/health/status',
  },
  accountOwner: 'AWS',
  checked: '2026-11',
  rules: [
    {
      id: 'body-format',
      code: ['validationexception', 'validationerror'],
      message: /^malformed input request|schema violations?|^validation error\.?$/iu,
      cause: 'invalid_request/unspecified',
      why: [
        'InvokeModel takes a body of its own format for each family of models, and this body does not fit this model.',
      ],
      fixes: [
        {
          text: [
            'Remove {unknown} from the body: the InvokeModel format of this model has no such field.',
            'Compare the body with the InvokeModel format of “{model}”, or use Converse, which has one format for all models.',
            'Compare the body with the InvokeModel format of this model, or use Converse, which has one format for all models.',
          ],
          link: 'docs',
        },
      ],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: 'Use a key of the region in {host}: Bedrock API keys only work in the region they were created in.',
        link: 'keys',
      },
    ],
    'permission/role': [
      {
        text: [
          'Allow {permission} on the model and its inference profile in the IAM policy.',
          'Allow bedrock:InvokeModel on the model and its inference profile in the IAM policy.',
        ],
        link: 'keys',
      },
    ],
  },
} as const satisfies Provider;
