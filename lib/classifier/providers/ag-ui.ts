import type { Provider } from '../model.ts';

/** An agent that speaks the AG-UI protocol: CopilotKit and others. */
export default {
  id: 'ag-ui',
  name: 'AG-UI agent',
  hosts: [],
  signs: {
    exchanges: [{ body: /^(?:data: ?)?\{[^\n]{0,300}"type": ?"RUN_(?:STARTED|ERROR)"/u }],
  },
  relays: true,
  protocol: 'plain',
  links: { docs: 'https://docs.ag-ui.com' },
  checked: '2026-11',
  rules: [],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Set the {innerProvider} key in the environment of the agent’s server, then restart it.',
          'Set the key of the model provider in the environment of the agent’s server, then restart it.',
        ],
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Set the {innerProvider} key in the environment of the agent’s server, then restart it.',
          'Set the key of the model provider in the environment of the agent’s server, then restart it.',
        ],
      },
    ],
    'server_error/internal': [
      {
        text: 'Read the log of the agent’s server at the time of this request: RUN_ERROR passes on only the exception’s text.',
      },
    ],
    'unknown/unrecognised': [
      {
        text: 'Read the log of the agent’s server at the time of this request: RUN_ERROR passes on only the exception’s text.',
      },
    ],
  },
} as const satisfies Provider;
