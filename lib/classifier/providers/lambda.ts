import type { Provider } from '../model.ts';

export default {
  id: 'lambda',
  name: 'Lambda',
  hosts: ['api.lambda.ai', 'api.lambdalabs.com'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.lambda.ai',
    keys: 'https://cloud.lambda.ai/api-keys',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
