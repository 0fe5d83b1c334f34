import type { Provider } from '../model.ts';

/** A server of one’s own written with OpenAI’s ChatKit; it hides what failed. */
export default {
  id: 'chatkit',
  name: 'ChatKit',
  hosts: [],
  signs: {
    exchanges: [
      { path: /\/chatkit\/?$/u, body: /"type": ?"(?:error|thread\.[a-z._]{3,40}|stream_options|progress_update)"/u },
    ],
  },
  relays: true,
  protocol: 'plain',
  links: { docs: 'https://openai.github.io/chatkit-python/' },
  checked: '2026-11',
  rules: [
    {
      id: 'stream-error',
      code: 'stream.error',
      cause: 'server_error/internal',
      title: 'The ChatKit server failed, and hides why',
      why: ['An exception in “respond” ended the stream; only the code “stream.error” is sent to the client.'],
      fixes: [
        { text: 'Read the traceback in the log of the ChatKit server at {host}.' },
        { text: 'Raise CustomStreamError in “respond” to send a text of your own.', link: 'docs' },
      ],
    },
  ],
} as const satisfies Provider;
