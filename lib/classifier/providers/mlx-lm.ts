import type { Provider } from '../model.ts';

export default {
  id: 'mlx-lm',
  name: 'MLX LM',
  hosts: [],
  protocol: 'openai',
  links: {
    docs: 'https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/SERVER.md',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
