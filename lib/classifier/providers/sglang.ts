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
  rules: [],
} as const satisfies Provider;
