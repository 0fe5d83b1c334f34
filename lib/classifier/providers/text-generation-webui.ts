import type { Provider } from '../model.ts';

export default {
  id: 'text-generation-webui',
  name: 'Text Generation Web UI',
  hosts: ['localhost:5000/v1/'],
  protocol: 'openai',
  links: {
    docs: 'https://github.com/oobabooga/text-generation-webui/wiki',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
