import type { AppHost } from './app-host.ts';

/** Chat apps and flow builders that one runs oneself: Open WebUI, Flowise, Dify, LangGraph's server. */
export default {
  id: 'chat-app',
  name: 'Chat app',
  rules: [
    {
      id: 'open-webui-connection',
      message: /^(?:\d{3}: )?open webui: server connection error/iu,
      cause: 'upstream_error/provider_failed',
      title: 'Open WebUI got no usable response from the model server',
      why: [
        'The model server behind Open WebUI was unreachable, or refused the request in words that Open WebUI dropped.',
      ],
      fixes: [
        {
          text: 'Check URL and key under Admin Settings > Connections in Open WebUI, and read its log for the real error.',
        },
      ],
    },
    {
      id: 'flowise-question',
      message:
        /NOT NULL constraint failed: chat_message\.content|null value in column "content" of relation "chat_message"/iu,
      cause: 'invalid_request/missing_field',
      retry: false,
      title: 'The request to Flowise has no question',
      why: ['Flowise stores the text of “question”, and the request has none.'],
      fixes: [{ text: 'Send the text of the message as “question” in the body.' }],
    },
    {
      id: 'langgraph-empty',
      message: /\breceived (?:no|(?:an )?empty) (?:command )?input\b/iu,
      cause: 'invalid_request/missing_field',
      title: 'The run has no input',
      why: ['The graph was started with neither input nor a command that tells it how to go on.'],
      fixes: [{ text: 'Send “input”, or a “command” with “resume”, “update” or “goto”.' }],
    },
  ],
} as const satisfies AppHost;
