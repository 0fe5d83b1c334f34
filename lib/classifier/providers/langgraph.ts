import type { Provider } from '../model.ts';

/** “langgraph dev” and LangSmith deployments; errors of a run are events of its stream. */
export default {
  id: 'langgraph',
  name: 'LangGraph Server',
  hosts: [],
  signs: {
    exchanges: [
      {
        path: /\/(?:threads\/[\da-f]{8}-[\da-f-]{27}\/(?:runs|state|history)|assistants\/(?:search$|[\da-f]{8}-[\da-f-]{27}\/(?:graph|schemas|subgraphs))|threads\/search$|runs\/(?:stream|wait|batch)$)/u,
      },
    ],
  },
  relays: true,
  protocol: 'plain',
  keyHeader: 'x-api-key: <key>',
  links: { docs: 'https://docs.langchain.com/oss/python/langgraph/local-server' },
  checked: '2026-11',
  rules: [
    {
      id: 'no-input',
      message: /\breceived (?:no|(?:an )?empty) (?:command )?input\b/iu,
      cause: 'invalid_request/missing_field',
      title: 'The run has no input',
      why: ['The graph was started with neither input nor a command that tells it how to go on.'],
      fixes: [{ text: 'Send “input”, or a “command” with “resume”, “update”, or “goto”.' }],
    },
    {
      id: 'no-graph',
      status: 404,
      message: /(?:assistant|graph) .{0,80}not found|no (?:assistant|graph) found/iu,
      cause: 'not_found/unknown_resource',
      title: 'The server has no such assistant or graph',
      fixes: [
        {
          text: 'Use a key of “graphs” in langgraph.json as “assistant_id”; POST /assistants/search lists them.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'no-thread',
      status: 404,
      message: /thread .{0,80}not found/iu,
      cause: 'not_found/unknown_resource',
      title: 'The thread does not exist on this server',
      fixes: [
        {
          text: 'Create the thread with POST /threads first; “langgraph dev” forgets threads when its data folder is deleted.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'thread-busy',
      status: [409, 422],
      message: /thread is already running|multitask[_ ]?strategy/iu,
      cause: 'rate_limit/concurrency',
      title: 'The thread is already running',
      fixes: [
        { text: 'Wait for the run to end, or set “multitask_strategy” to “enqueue”, “interrupt”, or “rollback”.' },
      ],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Set the {innerProvider} key in the file that “env” of langgraph.json names, then restart it.',
          'Set the key of the model provider in the file that “env” of langgraph.json names, then restart it.',
        ],
        link: 'docs',
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Set the {innerProvider} key in the file that “env” of langgraph.json names, then restart it.',
          'Set the key of the model provider in the file that “env” of langgraph.json names, then restart it.',
        ],
        link: 'docs',
      },
    ],
    'server_error/internal': [
      { text: 'Read the run’s trace in LangSmith, or the log of “langgraph dev”: it has the traceback.', link: 'docs' },
    ],
    'unknown/unrecognised': [
      { text: 'Read the run’s trace in LangSmith, or the log of “langgraph dev”: it has the traceback.', link: 'docs' },
    ],
  },
} as const satisfies Provider;
