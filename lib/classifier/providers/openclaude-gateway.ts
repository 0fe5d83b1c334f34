import type { Provider } from '../model.ts';

export default {
  id: 'openclaude-gateway',
  name: 'OpenGateway',
  hosts: ['opengateway.gitlawb.com'],
  protocol: 'openai',
  links: { billing: 'https://gitlawb.com/opengateway/credits' },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
