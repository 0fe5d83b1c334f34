import type { Provider } from '../model.ts';

/** Webhooks and chat triggers of workflows. */
export default {
  id: 'n8n',
  name: 'n8n',
  hosts: [],
  signs: {
    exchanges: [
      { path: /\/webhook-test\/|\/webhook\/[\da-f]{8}-[\da-f-]{27}\/chat$/u },
      { path: /\/webhook\//u, body: /^Authorization is required/u },
      { body: /^Authorization data is wrong!?\s?$/u },
      {
        body: /requested webhook .{1,160} is not registered|^\{(?:"code": ?\d{1,3}, ?)?"message": ?"(?:Error in workflow|Workflow could not be started|There was a problem executing the workflow|Workflow Webhook Error)/u,
      },
    ],
  },
  relays: true,
  protocol: 'plain',
  links: { docs: 'https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/' },
  checked: '2026-11',
  rules: [
    {
      id: 'webhook',
      message: /requested webhook .{1,120} is not registered/iu,
      cause: 'not_found/wrong_path',
      title: 'The n8n workflow is not active',
      why: ['“/webhook/” answers for active workflows only, “/webhook-test/” only while the editor is listening.'],
      fixes: [{ text: 'Activate the workflow, and check path and method of its Webhook node.' }],
    },
    {
      id: 'not-started',
      message: /workflow could not be started/iu,
      cause: 'server_error/internal',
      retry: false,
      title: 'n8n could not start the workflow',
      why: ['The workflow did not begin: a node or credential that it needs is missing, or its trigger is not set up.'],
      fixes: [
        {
          text: 'Open the workflow in n8n, repair the nodes and credentials it marks, then save and activate it again.',
        },
        { text: 'Read the error under “Executions”, or in the log of the n8n server.' },
      ],
    },
    {
      id: 'failed',
      message: /^error in workflow$|problem executing the workflow|workflow webhook error/iu,
      cause: 'server_error/internal',
      title: 'The n8n workflow failed',
      why: ['A node of the workflow failed before it could respond.'],
      fixes: [{ text: 'Read the failed node under “Executions” of the workflow.' }],
    },
    {
      id: 'auth',
      message: /^authorization (?:data is wrong|is required)/iu,
      cause: 'authentication/invalid_key',
      title: 'The n8n webhook rejected the credential',
      fixes: [
        { text: 'Send the credential that the Webhook node is set to: basic auth, a header, or a JWT.', link: 'docs' },
      ],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Correct the {innerProvider} key in the credential that the workflow’s model node uses, in n8n under Credentials.',
          'Correct the key of the model provider in the credential that the workflow’s model node uses, in n8n under Credentials.',
        ],
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Correct the {innerProvider} key in the credential that the workflow’s model node uses, in n8n under Credentials.',
          'Correct the key of the model provider in the credential that the workflow’s model node uses, in n8n under Credentials.',
        ],
      },
    ],
    'server_error/internal': [{ text: 'Read the failed node under “Executions” of the workflow.' }],
    'unknown/unrecognised': [{ text: 'Read the failed node under “Executions” of the workflow.' }],
  },
} as const satisfies Provider;
