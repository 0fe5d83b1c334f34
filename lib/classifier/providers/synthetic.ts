import type { Provider } from '../model.ts';

export default {
  id: 'synthetic',
  name: 'Synthetic',
  hosts: ['api.synthetic.new', 'api.glhf.chat'],
  protocol: 'openai',
  links: {
    docs: 'https://dev.synthetic.new/docs/',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
