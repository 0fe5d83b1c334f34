import type { Provider } from '../model.ts';

export default {
  id: 'sourcegraph',
  name: 'Sourcegraph Cody',
  hosts: ['sourcegraph.com/.api/completions', 'sourcegraph.com/.api/llm', 'cody-gateway.sourcegraph.com'],
  protocol: 'plain',
  links: {
    docs: 'https://sourcegraph.com/docs/cody',
    limits: 'https://sourcegraph.com/docs/cody/faq',
    keys: 'https://sourcegraph.com/user/settings/tokens',
    status: 'https://sourcegraphstatus.com',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
