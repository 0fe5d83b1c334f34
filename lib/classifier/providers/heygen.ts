import type { Provider } from '../model.ts';

export default {
  id: 'heygen',
  name: 'HeyGen',
  hosts: ['api.heygen.com', 'upload.heygen.com'],
  protocol: 'plain',
  links: {
    docs: 'https://docs.heygen.com',
    errors: 'https://docs.heygen.com/reference/errors',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
