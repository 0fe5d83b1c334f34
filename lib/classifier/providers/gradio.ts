import type { Provider } from '../model.ts';

/** Spaces and apps of one’s own; errors come as events of its queue. */
export default {
  id: 'gradio',
  name: 'Gradio app',
  hosts: [],
  signs: {
    exchanges: [{ path: /\/gradio_api\/|\/queue\/(?:data|join)$|\/run\/predict\/?$/u }],
  },
  relays: true,
  protocol: 'plain',
  links: { docs: 'https://www.gradio.app/docs/gradio/error' },
  checked: '2026-11',
  rules: [
    {
      id: 'gpu-quota',
      message: /exceeded your (?:\w{1,8} )?gpu quota/iu,
      cause: 'rate_limit/usage_window',
      title: 'The GPU quota of this visitor is used up',
      why: [
        [
          'The call asks for {asked} of GPU time, and {left} are left of the visitor’s daily quota.',
          'The call asks for {asked} of GPU time, more than is left of the visitor’s daily quota.',
          'ZeroGPU Spaces give each visitor a daily GPU quota, which is larger for signed-in and PRO users.',
        ],
      ],
      fixes: [
        {
          text: 'Send a Hugging Face token with the call, so that the quota of its account counts, or wait for the daily reset.',
          link: 'https://huggingface.co/docs/hub/spaces-zerogpu',
        },
      ],
    },
    {
      id: 'session',
      message: /^session not found/iu,
      cause: 'not_found/unknown_resource',
      retry: true,
      fixes: [{ text: 'Join the queue again: the app restarted and lost the session, or another replica answered.' }],
    },
    {
      id: 'masked',
      message: /^(?:none|error)$/iu,
      cause: 'unknown/masked',
      fixes: [
        {
          text: 'Start the app with launch(show_error=True), or raise gr.Error with a text to show.',
          link: 'docs',
        },
      ],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Set the {innerProvider} key in the app’s secrets (on a Space: Settings > Variables and secrets), then restart it.',
          'Set the key of the model provider in the app’s secrets (on a Space: Settings > Variables and secrets), then restart it.',
        ],
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Set the {innerProvider} key in the app’s secrets (on a Space: Settings > Variables and secrets), then restart it.',
          'Set the key of the model provider in the app’s secrets (on a Space: Settings > Variables and secrets), then restart it.',
        ],
      },
    ],
    'server_error/internal': [
      {
        text: 'Read the app’s log (on a Space: Logs), or start it with launch(show_error=True) to see the exception here.',
        link: 'docs',
      },
    ],
    'unknown/unrecognised': [
      {
        text: 'Read the app’s log (on a Space: Logs), or start it with launch(show_error=True) to see the exception here.',
        link: 'docs',
      },
    ],
  },
} as const satisfies Provider;
