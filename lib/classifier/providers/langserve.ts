import type { Provider } from '../model.ts';

/** Chains as endpoints; every exception but a wrong input is sent as “Internal Server Error”. */
export default {
  id: 'langserve',
  name: 'LangServe',
  hosts: [],
  signs: {
    exchanges: [
      { path: /\/(?:stream_log|stream_events|astream_events)$/u },
      {
        path: /\/(?:invoke|batch|stream)$/u,
        body: /"status_code": ?\d{3}, ?"message"|"metadata": ?\{"(?:run_id|feedback_tokens)"|"callback_events"/u,
      },
    ],
  },
  relays: true,
  protocol: 'plain',
  links: { docs: 'https://github.com/langchain-ai/langserve' },
  checked: '2026-11',
  rules: [
    {
      id: 'hidden',
      message: /^internal server error$/iu,
      cause: 'server_error/internal',
      title: 'The chain raised an exception, and LangServe hides it',
      why: ['LangServe sends “Internal Server Error” for every exception, so that no detail leaks.'],
      fixes: [
        { text: 'Read the traceback in the terminal or log of the LangServe app at {host}.' },
        { text: 'Catch the provider’s exception in the chain and return its text, if the app shall show it.' },
      ],
    },
    {
      id: 'input',
      message: /'loc': ?\(|field required|value for 'config'/iu,
      cause: 'invalid_request/missing_field',
      fixes: [{ text: 'Send the chain’s input under “input”, as its /input_schema describes.', link: 'docs' }],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Set the {innerProvider} key in the environment of the LangServe app, then restart it.',
          'Set the key of the model provider in the environment of the LangServe app, then restart it.',
        ],
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Set the {innerProvider} key in the environment of the LangServe app, then restart it.',
          'Set the key of the model provider in the environment of the LangServe app, then restart it.',
        ],
      },
    ],
  },
} as const satisfies Provider;
