import type { Provider } from '../model.ts';

/** Types are those of vLLM; errors also come in a stream behind a 200. */
export default {
  id: 'sglang',
  name: 'SGLang',
  hosts: ['localhost:30000'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.sglang.ai',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'no-workers',
      code: 'no_available_workers',
      cause: 'overloaded/no_capacity',
      title: 'No worker is available',
      why: ['The router found no worker that is healthy and whose circuit breaker is closed.'],
      fixes: [
        {
          text: [
            'Check that the workers behind the router at {host} run and pass their health check, restart those that do not, and read its log.',
          ],
          link: 'docs',
        },
      ],
    },
  ],
} as const satisfies Provider;
