import type { Provider } from '../model.ts';

export default {
  id: 'runway',
  name: 'Runway',
  hosts: ['api.dev.runwayml.com', 'api.runwayml.com'],
  protocol: 'plain',
  links: {
    docs: 'https://docs.dev.runwayml.com',
    errors: 'https://docs.dev.runwayml.com/errors/errors/',
    limits: 'https://docs.dev.runwayml.com/usage/tiers/',
    billing: 'https://dev.runwayml.com',
    keys: 'https://dev.runwayml.com',
    status: 'https://status.runwayml.com',
  },
  checked: '2026-11',
  rules: [
    { id: 'safety-output', code: /^safety\.output/u, cause: 'content_filter/output_blocked' },
    { id: 'safety-input', code: /^(?:safety\.|input_preprocessing\.safety)/u, cause: 'content_filter/input_blocked' },
    { id: 'asset', code: /^asset\.invalid|^input_preprocessing/u, cause: 'invalid_request/unreachable_media' },
    { id: 'third-party', code: 'third_party.unavailable', cause: 'upstream_error/provider_failed' },
    { id: 'internal', code: /^internal\b/u, cause: 'server_error/internal' },
  ],
} as const satisfies Provider;
