import type { Provider } from '../model.ts';

/** Relay software that anybody can run. Its words are in the general rules, for its many forks speak them too. */
export default {
  id: 'one-api',
  name: 'one-api relay',
  hosts: [],
  signs: {
    headers: ['x-oneapi-request-id'],
    codes: ['one_api_error'],
    // Its ids are a time of seventeen digits or more, with a random tail; forks kept them.
    exchanges: [{ body: /\(request id: 20\d{15,25}\w{0,16}\)/u }],
  },
  protocol: 'openai',
  requestIdHeaders: ['x-oneapi-request-id'],
  links: { docs: 'https://github.com/songquanpeng/one-api' },
  checked: '2026-11',
  rules: [
    {
      id: 'channel-key',
      status: 500,
      message: /^invalid \w{3,20} (?:config|api ?key)\b/iu,
      cause: 'upstream_error/no_channel',
      fixes: [
        { text: 'Report it to the administrator of {host}: the channel to the provider has a wrong key or config.' },
      ],
    },
    {
      id: 'inconsistent',
      message: /数据库一致性已被破坏/u,
      cause: 'server_error/internal',
      fixes: [{ text: 'Report it to the administrator of {host}: the database refers to a deleted channel.' }],
    },
  ],
} as const satisfies Provider;
