import type { Provider } from '../model.ts';

/** Relay software that anybody can run; what it shares with one-api is in the general rules. */
export default {
  id: 'one-hub',
  name: 'one-hub relay',
  hosts: [],
  signs: { codes: ['one_hub_error'] },
  protocol: 'openai',
  requestIdHeaders: ['x-oneapi-request-id'],
  links: { docs: 'https://github.com/MartialBE/one-hub' },
  checked: '2026-11',
  rules: [
    {
      id: 'channel-part',
      code: 'channel_error',
      message: /not implemented/iu,
      cause: 'unsupported/endpoint',
      why: ['The channel that was chosen for this model does not support this endpoint.'],
      furtherFixes: [
        { text: 'Ask the administrator of {host} to serve the model through a channel of a type that supports it.' },
      ],
    },
    { id: 'channel', code: 'channel_error', cause: 'upstream_error/no_channel' },
    { id: 'api', code: 'unsupported_api', cause: 'unsupported/endpoint' },
    {
      id: 'group',
      status: 403,
      message: /API requests are not allowed|分组.{0,40}不存在/iu,
      cause: 'permission/endpoint_not_open',
      fixes: [{ text: 'Ask the administrator of {host} to open the API to this key’s group.' }],
    },
  ],
} as const satisfies Provider;
