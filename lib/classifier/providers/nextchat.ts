import type { Provider } from '../model.ts';

/** Passes calls on at /api/<provider>/…; its own refusals are “error” and “msg”. */
export default {
  id: 'nextchat',
  name: 'NextChat',
  hosts: [],
  signs: {
    exchanges: [
      {
        path: /^\/api\/(?:302ai|alibaba|anthropic|azure|baidu|bytedance|chatglm|deepseek|google|iflytek|moonshot|openai|siliconflow|stability|tencent|xai)\//u,
        body: /^"```json\\n|^\{"error": ?true, ?"msg": ?"/u,
      },
    ],
  },
  relays: true,
  protocol: 'openai',
  links: { docs: 'https://github.com/ChatGPTNextWeb/NextChat' },
  checked: '2026-11',
  rules: [
    {
      id: 'access-code',
      status: 401,
      message: /(?:empty|wrong) access code/iu,
      cause: 'authentication/invalid_key',
      title: 'NextChat requires its access code',
      why: ['CODE is set in NextChat’s environment, and the request holds none or another.'],
      fixes: [
        {
          text: 'Enter one of the codes of CODE in NextChat’s settings, or send it as “Authorization: Bearer nk-<code>”.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'own-key',
      message: /not allowed to access with your own api key/iu,
      cause: 'permission/not_allowed',
      title: 'This NextChat allows no keys of its users',
      why: ['HIDE_USER_API_KEY is set: only an access code opens the server’s own key.'],
      fixes: [
        {
          text: 'Send an access code instead of a key, or remove HIDE_USER_API_KEY from NextChat’s environment.',
          link: 'docs',
        },
      ],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Set the {innerProvider} key in NextChat’s environment, e.g. OPENAI_API_KEY, then restart it.',
          'Set the key of the model provider in NextChat’s environment, e.g. OPENAI_API_KEY, then restart it.',
        ],
        link: 'docs',
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Set the {innerProvider} key in NextChat’s environment, e.g. OPENAI_API_KEY, then restart it.',
          'Set the key of the model provider in NextChat’s environment, e.g. OPENAI_API_KEY, then restart it.',
        ],
        link: 'docs',
      },
    ],
  },
} as const satisfies Provider;
