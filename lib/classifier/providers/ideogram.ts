import type { Provider } from '../model.ts';

export default {
  id: 'ideogram',
  name: 'Ideogram',
  hosts: ['api.ideogram.ai'],
  protocol: 'plain',
  links: {
    docs: 'https://developer.ideogram.ai',
    keys: 'https://ideogram.ai/manage-api',
  },
  checked: '2026-11',
  rules: [{ id: 'unsafe-image', code: 'image_not_safe', cause: 'content_filter/output_blocked' }],
} as const satisfies Provider;
