import type { Provider } from '../model.ts';

export default {
  id: 'assemblyai',
  name: 'AssemblyAI',
  hosts: ['api.assemblyai.com', 'api.eu.assemblyai.com', 'llm-gateway.assemblyai.com', 'streaming.assemblyai.com'],
  protocol: 'plain',
  links: {
    docs: 'https://www.assemblyai.com/docs',
    errors: 'https://www.assemblyai.com/docs/troubleshooting/common-errors',
    keys: 'https://www.assemblyai.com/dashboard/api-keys',
    billing: 'https://www.assemblyai.com/dashboard/account/billing',
    status: 'https://status.assemblyai.com',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'download',
      message: /^download error|unable to download/iu,
      cause: 'invalid_request/unreachable_media',
    },
    {
      id: 'no-audio',
      message: /does not appear to contain audio|no spoken audio/iu,
      cause: 'invalid_request/empty_file',
    },
  ],
} as const satisfies Provider;
