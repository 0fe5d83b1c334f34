import type { Provider } from '../model.ts';

export default {
  id: 'llama-cpp-python',
  name: 'llama-cpp-python',
  hosts: [],
  protocol: 'openai',
  links: {
    docs: 'https://llama-cpp-python.readthedocs.io/en/latest/server/',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
